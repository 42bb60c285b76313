using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Rules.Policies;

/// <summary>The day by which a document is reviewed again: its own, or that of an approval which reaffirmed this text without change.</summary>
internal static class ReviewDay
{
    public static Located<DateOnly>? Of(Document document, CheckContext context)
    {
        if (document.Get(Policy.ReviewBy) is not { } own) return null;
        var reaffirmed = context.Approvals.Of(document)
            .Where(a => ApprovalBook.IsOfContent(a, document) && a.Get(Approval.Outcome)?.Value == "reaffirmed")
            .Select(a => a.Get(Approval.ReviewBy)?.Value).Max();
        return reaffirmed > own.Value ? own with { Value = reaffirmed.Value } : own;
    }
}
