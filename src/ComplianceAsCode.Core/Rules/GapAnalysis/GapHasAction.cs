using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.GapAnalysis;

/// <summary>CAC2004. A gap that nobody closes stays; one that nobody describes cannot be closed.</summary>
internal sealed class GapHasAction() : GapRule(new("CAC2004", nameof(GapHasAction), Severity.Warning,
    "what is claimed less than compliant says what is missing, and an open action closes it", "ISO/IEC 42001 6.1.3, 10.2"))
{
    protected override IEnumerable<RuleFinding> Check(Document control, CheckContext context)
    {
        var isSilent = control.Get(Control.Gap) is null && !context.Register.IsUnclear(control, Control.Gap);
        var isIdle = !OpenActions(control, context).Any() && !MayHaveAction(control, context);
        if (!isSilent && !isIdle) yield break;
        var claim = control.Get(Control.Claim)!;
        yield return Fault(control.At(claim),
            $"{control.Name} claims {claim.Value}, and {string.Join(", and ", Lacks(isSilent, isIdle))}", string.Join("; ", Mends(control, isSilent, isIdle))) with
        {
            Related = [.. context.Register.ReferrersOf(control.Id).Select(r => r.From).Where(d => isIdle && d.Is(KindNames.Action)).Distinct()
                .Select(a => new RelatedLocation(a.AtField(Kinds.Action.Status), $"{a.Id} is {a.Get(Kinds.Action.Status)!.Value}"))],
        };
    }

    private static IEnumerable<string> Lacks(bool isSilent, bool isIdle)
    {
        if (isSilent) yield return "does not say what is missing";
        if (isIdle) yield return "no open action closes the gap";
    }

    private static IEnumerable<string> Mends(Document control, bool isSilent, bool isIdle)
    {
        if (isSilent) yield return "add 'gap:' with 'missing' and 'consequence'";
        if (isIdle) yield return $"plan it: compliance new action --set controls={control.Id}, or claim what is reached";
    }

    /// <summary>Whether a fault of reading, reported where it stands, may hide the action.</summary>
    private static bool MayHaveAction(Document control, CheckContext context) =>
        control.Kind?.OwnsId(control.Id) != true || context.Register.IsRepeated(control.Id) || context.Register.MayHave(KindNames.Action)
        || context.Register.Of(KindNames.Action).Any(a => context.Register.IsUnclear(a, Kinds.Action.Controls));
}
