using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Rules.Audit;

/// <summary>CAC4009. What was not looked at was not reviewed.</summary>
internal sealed class ReviewHasInputs() : LastReviewRule(new("CAC4009", nameof(ReviewHasInputs), Severity.Error,
    "the last management review looked at all that it must", "ISO/IEC 42001 9.3.2"))
{
    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        if (document.Get(ManagementReview.Inputs) is not { } inputs) yield break;
        var missing = AuditPractice.Embedded.ReviewInputs.Where(i => !Says(inputs.Value, i.Id) && !IsUnclear(i.Id)).ToList();
        if (missing.Count > 0)
            yield return Fault(document.AtField(ManagementReview.Inputs), $"{document.Name} did not look at {string.Join(", ", missing.Select(i => $"{i.Title} ('{i.Id}')"))}", "add what was looked at; where there was nothing, say so");

        bool IsUnclear(string input) => context.Register.IsUnclear(document, Fields.List(input, Types.Text, ""));
    }

    private static bool Says(YamlMapping inputs, string input) => inputs.All(Fields.List(input, Types.Text, "")).Any(t => !string.IsNullOrWhiteSpace(t.Value));
}
