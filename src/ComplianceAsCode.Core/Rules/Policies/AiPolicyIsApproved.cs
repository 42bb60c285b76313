using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Rules.Policies;

/// <summary>CAC3001. The AI policy is what all else is measured against.</summary>
internal sealed class AiPolicyIsApproved() : WorkspaceRule(new("CAC3001", nameof(AiPolicyIsApproved), Severity.Error,
    "one approved policy is the AI policy, and top management approved it", "ISO/IEC 42001 5.2, A.2.2"))
{
    /// <summary>The topic of the AI policy.</summary>
    internal const string Topic = "ai-policy";

    protected override IEnumerable<RuleFinding> Check(CheckContext context)
    {
        var policies = context.Register.Of(KindNames.Policy).Where(p => p.Fields.Has(Policy.Topics, Topic) && p.Get(ControlledText.Status)?.Value != "retired").ToList();
        if (policies.Count == 0)
        {
            if (!context.Register.MayHave(KindNames.Policy) && !context.Register.Of(KindNames.Policy).Any(p => context.Register.IsUnclear(p, Policy.Topics)))
                yield return Fault(context.Manifest.TopicAt(Topic), "there is no AI policy", $"write one: compliance new policy --set topics={Topic}");
            yield break;
        }
        var approved = policies.Where(p => p.Get(ControlledText.Status) is null || ApprovalBook.SaysApproved(p)).ToList();
        if (approved.Count == 0 && !context.Register.MayHave(KindNames.Policy, "approved"))
            yield return Fault(policies[0].AtField(ControlledText.Status), $"{policies[0].Name} is the AI policy and is not approved", "set 'status: approved', and have that text approved by top management and recorded") with { Subject = policies[0] };
        foreach (var further in approved.Skip(1))
            yield return Fault(further.At(further.All(Policy.Topics).First(t => t.Value == Topic)), $"{further.Name} is a second AI policy", $"retire one of them, or take {Topic} out of its topics") with { Subject = further, Related = [new(approved[0].Anchor, $"{approved[0].Id} is here")] };
        foreach (var policy in approved.Take(1).Where(p => context.Approvals.IsInForce(p) && !context.Approvals.IsApprovedByTopManagement(p)))
            yield return Fault(policy.AtField(ControlledText.Status), $"{policy.Name} is approved, but not by top management", "have it approved in the role executive-sponsor or top-management") with
            {
                Subject = policy,
                Related = [.. context.Approvals.OfCurrentVersion(policy).Select(a => new RelatedLocation(a.Anchor, $"{a.Id} approves it"))],
            };
    }
}
