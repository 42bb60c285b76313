using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Manifests;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Rules.Policies;

/// <summary>CAC3010. A topic that the organisation set itself and that no policy speaks of is a promise. The topic of the AI policy itself is for <see cref="AiPolicyIsApproved"/>.</summary>
internal sealed class PolicyTopicIsCovered() : Rule<Located<string>>(new("CAC3010", nameof(PolicyTopicIsCovered), Severity.Warning,
    "each policy topic of the manifest is covered by an approved policy", "ISO/IEC 42001 A.2.2, A.2.3"))
{
    protected override IEnumerable<Located<string>> Targets(CheckContext context) =>
        context.Manifest.Fields.All(ManifestShape.PolicyTopics).Where(t => t.Value != AiPolicyIsApproved.Topic).DistinctBy(t => t.Value);

    protected override IEnumerable<RuleFinding> Check(Located<string> topic, CheckContext context)
    {
        var policies = context.Register.Of(KindNames.Policy).ToList();
        if (context.Register.MayHave(KindNames.Policy) || policies.Exists(p => context.Register.IsUnclear(p, Policy.Topics))) yield break;
        var covering = policies.Where(p => p.Fields.Has(Policy.Topics, topic.Value) && p.Get(ControlledText.Status)?.Value != "retired").ToList();
        // Where the status cannot be read, or the approval is not there, that is said at the policy.
        if (covering.Exists(p => p.Get(ControlledText.Status) is null || ApprovalBook.SaysApproved(p))) yield break;
        yield return covering is [var draft, ..]
            ? Fault(context.Manifest.At(topic.Node), $"{draft.Name} is the only policy on '{topic.Value}' and is not approved", "have it approved, or take the topic out of the manifest") with { Related = [.. covering.Select(p => new RelatedLocation(p.AtField(ControlledText.Status), $"{p.Id} is here"))] }
            : Fault(context.Manifest.At(topic.Node), $"no policy covers the topic '{topic.Value}'", $"write one: compliance new policy --set topics={topic.Value}, or add the topic to a policy that speaks of it");
    }
}
