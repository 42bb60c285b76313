using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.GapAnalysis;

/// <summary>CAC2004. A gap that nobody closes stays; one that nobody describes cannot be closed. Of what nobody has looked at yet it speaks once for each area, as before a gap analysis that is all there is.</summary>
internal sealed class GapHasAction() : Rule<GapHasAction.Gap>(new("CAC2004", nameof(GapHasAction), Severity.Warning,
    "what is claimed less than compliant says what is missing, and an open action closes it", "ISO/IEC 42001 6.1.3, 10.2"))
{
    /// <summary>What a control that claims a gap lacks: its description, an open action.</summary>
    internal readonly record struct Lack(bool IsSilent, bool IsIdle);

    /// <summary>A gap, with the others of its area that lack the same and of which nobody has looked at any.</summary>
    internal sealed record Gap(IReadOnlyList<Document> Controls, Lack Lack);

    protected override IEnumerable<Gap> Targets(CheckContext context) =>
        from control in Gaps.Of(context)
        let lack = LackOf(control, context)
        let requirement = RequirementOf(control, context)
        let isUntouched = lack.IsSilent && control.Get(Control.Claim)!.Value == "not-started"
        group control by (lack, Of: isUntouched ? $"{requirement.Framework}\n{requirement.Area}" : $"{control.Path}\n{control.Id}") into gap
        select new Gap([.. gap], gap.Key.lack);

    protected override IEnumerable<RuleFinding> Check(Gap gap, CheckContext context) => gap switch
    {
        { Lack: { IsSilent: false, IsIdle: false } } => [],
        { Controls: [var control] } => [FaultOf(control, gap.Lack, context)],
        _ => [FaultOf(gap.Controls, gap.Lack, context)],
    };

    private static RuleFault FaultOf(Document control, Lack lack, CheckContext context)
    {
        var claim = control.Get(Control.Claim)!;
        return Fault(control.At(claim),
            $"{control.Name} claims {claim.Value}, and {string.Join(", and ", Lacks(lack))}", string.Join("; ", Mends(control, lack))) with
        {
            Subject = control,
            Related = [.. context.Register.ReferrersOf(control.Id).Select(r => r.From).Where(d => lack.IsIdle && d.Is(KindNames.Action)).Distinct()
                .Select(a => new RelatedLocation(a.AtField(Kinds.Action.Status), $"{a.Id} is {a.Get(Kinds.Action.Status)!.Value}"))],
        };
    }

    private static RuleFault FaultOf(IReadOnlyList<Document> controls, Lack lack, CheckContext context)
    {
        var requirements = controls.Select(c => RequirementOf(c, context)).ToList();
        var framework = context.Register.Frameworks.Named.First(f => f.Id == requirements[0].Framework);
        var lacks = lack.IsIdle ? "and do not say what is missing, and no open action closes the gaps" : "and do not say what is missing";
        return Fault(context.Manifest.FrameworkAt(framework), $"{framework.Title}, area {requirements[0].Area}: {controls.Count} controls claim not-started, {lacks}: {string.Join(", ", requirements.Select(r => r.Id))}",
            $"look at each, claim what is reached, and add 'gap:' with 'missing' and 'consequence' where something is missing{(lack.IsIdle ? "; compliance gap --create-actions plans an action for each" : "")}") with
        {
            Related = [.. controls.Select(c => new RelatedLocation(c.AtField(Control.Claim), $"{c.Id} is here"))],
        };
    }

    private static Lack LackOf(Document control, CheckContext context) => new(
        control.Get(Control.Gap) is null && !context.Register.IsUnclear(control, Control.Gap),
        !Gaps.OpenActions(control, context).Any() && !MayHaveAction(control, context));

    private static Requirement RequirementOf(Document control, CheckContext context) => context.Register.RequirementOf(control.Get(Control.Requirement)!.Value)!;

    private static IEnumerable<string> Lacks(Lack lack)
    {
        if (lack.IsSilent) yield return "does not say what is missing";
        if (lack.IsIdle) yield return "no open action closes the gap";
    }

    private static IEnumerable<string> Mends(Document control, Lack lack)
    {
        if (lack.IsSilent) yield return "add 'gap:' with 'missing' and 'consequence'";
        if (lack.IsIdle) yield return $"plan it: compliance new action --set controls={control.Id}, or claim what is reached";
    }

    /// <summary>Whether a fault of reading, reported where it stands, may hide the action.</summary>
    private static bool MayHaveAction(Document control, CheckContext context) =>
        control.Kind?.OwnsId(control.Id) != true || context.Register.IsRepeated(control.Id) || context.Register.MayHave(KindNames.Action)
        || context.Register.Of(KindNames.Action).Any(a => context.Register.IsUnclear(a, Kinds.Action.Controls));
}
