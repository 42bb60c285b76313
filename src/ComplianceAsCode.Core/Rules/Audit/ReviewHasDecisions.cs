using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.Audit;

/// <summary>CAC4010. A decision that nobody carries out by any day is a remark.</summary>
internal sealed class ReviewHasDecisions() : LastReviewRule(new("CAC4010", nameof(ReviewHasDecisions), Severity.Warning,
    "each decision of the last management review says who carries it out and by when", "ISO/IEC 42001 9.3.3"))
{
    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        Field[] fields = [ManagementReview.DecisionText, ManagementReview.DecisionOwner, ManagementReview.DecisionDue, ManagementReview.DecisionAction];
        if (Array.Exists(fields, f => context.Register.IsUnclear(document, f))) yield break;
        foreach (var (decision, _) in document.All(ManagementReview.Decisions))
        {
            // An action has owner and day of its own.
            if (decision.Get(ManagementReview.DecisionAction) is not null || decision.Get(ManagementReview.DecisionText) is not { } text) continue;
            string[] missing = [.. decision.Get(ManagementReview.DecisionOwner) is null ? ["who carries it out ('owner')"] : Array.Empty<string>(), .. decision.Get(ManagementReview.DecisionDue) is null ? ["by when ('due')"] : Array.Empty<string>()];
            if (missing.Length > 0)
                yield return Fault(document.At(text), $"this decision of {document.Name} does not say {string.Join(" and ", missing)}", "add it, or name the 'action' that follows it up; a conclusion that nobody carries out belongs in 'outcome'");
        }
    }
}
