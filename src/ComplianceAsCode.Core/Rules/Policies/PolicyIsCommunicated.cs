using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.Policies;

/// <summary>CAC3011. A policy that nobody was told of binds nobody. The AI policy is always communicated; another where it says from when it applies. Being told long before, of an earlier version, does not count.</summary>
internal sealed class PolicyIsCommunicated() : DocumentRule(new("CAC3011", nameof(PolicyIsCommunicated), Severity.Warning,
    "the AI policy, and each policy with a day of effect, is communicated within the notice period of it", "ISO/IEC 42001 5.2, 7.3, 7.4"),
    KindNames.Policy)
{
    private const string Record = "policy-communication-record";

    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        if (!context.Approvals.IsInForce(document)) yield break;
        if ((document.Get(ControlledText.Effective)?.Value ?? (document.Fields.Has(Policy.Topics, AiPolicyIsApproved.Topic) ? context.Approvals.ApprovedOn(document) : null)) is not { } effect) yield break;
        var earliest = context.Manifest.Notice.Before(effect);
        if (DaysOf(document, context).Any(day => day >= earliest) || IsUnsure(document, context)) yield break;
        var due = context.Manifest.Notice.After(effect);
        if (context.AsOf <= due)
        {
            yield return ChangeAfter(due, $"{document.Name} is not communicated in time");
            yield break;
        }
        yield return Fault(document.AtField(ControlledText.Communicated), $"{document.Name} has effect since {effect:yyyy-MM-dd}, and nothing says that anybody was told{(earliest > DateOnly.MinValue ? $" since {earliest:yyyy-MM-dd}" : "")}",
            $"tell those whom it binds, and record it: compliance new evidence --set type={Record}, with a requirement whose control names the policy; or under 'communicated' in its next version") with
        {
            // A second AI policy is one too many in the first place.
            CausedBy = [.. document.All(Policy.Topics).Where(t => t.Value == AiPolicyIsApproved.Topic).Select(t => new FaultCause("CAC3001", document.At(t)))],
        };
    }

    /// <summary>Days on which somebody was told: the policy's own, and those of records that name a requirement whose control names the policy.</summary>
    private static IEnumerable<DateOnly> DaysOf(Document policy, CheckContext context) => policy.All(ControlledText.Communicated)
        .Select(c => c.Value.Get(ControlledText.CommunicatedOn))
        .Concat(context.Register.Of(KindNames.Evidence).Where(e => e.Get(Kinds.Evidence.Type)?.Value == Record && e.Get(Kinds.Evidence.Result)?.Value != "fail" && Concerns(e, policy, context)).Select(e => e.Get(Kinds.Evidence.Collected)))
        .OfType<Located<DateOnly>>().Select(day => day.Value);

    private static bool Concerns(Document evidence, Document policy, CheckContext context) => context.Evidence.RequirementsOf(evidence)
        .SelectMany(context.Controls.Of).Any(control => control.Fields.Has(Control.Policies, policy.Id));

    /// <summary>Whether a fault of reading hides when it was communicated, or has effect.</summary>
    private static bool IsUnsure(Document policy, CheckContext context)
    {
        var register = context.Register;
        return policy.Id.Length == 0 || register.IsUnclear(policy, ControlledText.Communicated) || register.IsUnclear(policy, ControlledText.CommunicatedOn) || register.IsUnclear(policy, ControlledText.Effective)
            || register.MayHave(KindNames.Evidence, Record) || register.MayHave(KindNames.Control)
            || register.Of(KindNames.Evidence).Any(e => new Field[] { Kinds.Evidence.Type, Kinds.Evidence.Collected, Kinds.Evidence.Requirements }.Any(f => register.IsUnclear(e, f)))
            || register.Of(KindNames.Control).Any(c => register.IsUnclear(c, Control.Requirement) || register.IsUnclear(c, Control.Policies))
            || context.Approvals.Of(policy).Any(a => register.IsUnclear(a));
    }
}
