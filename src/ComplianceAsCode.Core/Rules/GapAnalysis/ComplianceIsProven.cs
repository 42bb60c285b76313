using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.GapAnalysis;

/// <summary>CAC2003. A status is computed, never believed. A bad record reports itself.</summary>
internal sealed class ComplianceIsProven() : DocumentRule(new("CAC2003", nameof(ComplianceIsProven), Severity.Error,
    "a claim of compliant has records", "ISO/IEC 42001 6.1.3, 9.1"),
    KindNames.Control)
{
    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        if (document.Get(Control.Claim) is not { Value: "compliant" } claim || document.Get(Control.Applicable) is { Value: false } || document.Get(Control.Requirement) is not { } cited || context.Register.RequirementOf(cited.Value) is not { } requirement) yield break;
        if (context.Records.Of(requirement, document).Any() || context.Records.MayHave(requirement, document)) yield break;
        var artefacts = requirement.Artefacts.Count == 0 ? "" : $" (usually {string.Join(", ", requirement.Artefacts)})";
        yield return Fault(document.At(claim), $"{document.Name} claims that {requirement.Id} is met, and nothing proves it",
            $"write evidence that names {requirement.Id}{artefacts}, name the documents in 'records', or claim partial") with
        {
            // What the manifest requires of a system, and is not there, is to blame in particular.
            CausedBy = [.. context.Demands.Unmet.Where(d => requirement.Artefacts.Contains(d.Slug)).Select(d => new FaultCause("CAC3101", d.At))],
        };
    }
}
