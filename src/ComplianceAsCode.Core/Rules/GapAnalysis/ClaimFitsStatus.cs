using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Manifests;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.GapAnalysis;

/// <summary>CAC2018. What keeps a requirement from being evidenced and is nobody else's fault to report: a record that is not there, a draft, work that is not done.</summary>
internal sealed class ClaimFitsStatus() : DocumentRule(new("CAC2018", nameof(ClaimFitsStatus), Severity.Warning,
    "a claim of compliant is borne out by all that the requirement needs", "ISO/IEC 42001 6.1.3, 9.1"),
    KindNames.Control)
{
    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        if (document.Get(Control.Claim) is not { Value: "compliant" } claim || document.Get(Control.Applicable) is { Value: false }) yield break;
        if (document.Get(Control.Requirement) is not { } cited || context.Register.RequirementOf(cited.Value) is not { IsAssessable: true } requirement) yield break;
        // Without any record the claim is a worse fault, and where one cannot be read, that is the fault.
        if (!context.Records.Of(requirement, document).Any() || context.Records.MayHave(requirement, document)) yield break;
        var missing = Missing(document, requirement, context).ToList();
        if (missing.Count > 0)
            yield return Fault(document.At(claim), $"{document.Name} claims that {requirement.Id} is met, and {string.Join("; ", missing)}", "add it, or claim partial and say in 'gap' what is missing");
    }

    private static IEnumerable<string> Missing(Document control, Requirement requirement, CheckContext context)
    {
        if (control.Get(Control.Implementation) is { Value: not "implemented" } implementation) yield return $"its implementation is '{implementation.Value}'";
        foreach (var policy in control.All(Control.Policies).Select(p => context.Register.Find(p.Value, KindNames.Policy)).OfType<Document>())
            if (!HasRuleOfItsOwn(policy, context) && context.Judge.Of(policy) is { IsPending: true } draft) yield return $"{policy.Id} {draft.Fault}";
        foreach (var needed in context.Requirements.Of(requirement, control).Needed)
            if (needed.Records.Count == 0 && !HasRuleOfItsOwn(needed.Artefact, context)) yield return $"there is no record of {needed.Artefact}";
    }

    /// <summary>Artefacts that are documents (a scope, a procedure, an audit) have rules that ask for them; so has evidence that the manifest requires.</summary>
    private static bool HasRuleOfItsOwn(string artefact, CheckContext context) => context.Records.KindsOf(artefact).Any() || context.Demands.Unmet.Any(d => d.Slug == artefact);

    /// <summary>Policies of the topics that the manifest asks for are asked for by name.</summary>
    private static bool HasRuleOfItsOwn(Document policy, CheckContext context) => policy.All(Policy.Topics).Any(t => t.Value == "ai-policy" || context.Manifest.Fields.All(ManifestShape.PolicyTopics).Any(asked => asked.Value == t.Value));
}
