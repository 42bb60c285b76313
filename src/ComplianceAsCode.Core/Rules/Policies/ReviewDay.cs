using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Standing;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Rules.Policies;

/// <summary>The day by which a document is reviewed again: its own, or a later one of those who reaffirmed this text without change and may approve it.</summary>
/// <param name="Day">The last day that is not late.</param>
/// <param name="At">The document's own <c>review-by</c>.</param>
/// <param name="Related">The approval that reaffirmed it, if one did.</param>
internal sealed record ReviewDay(DateOnly Day, Location At, IReadOnlyList<RelatedLocation> Related)
{
    /// <summary>The review day of a document that says approved.</summary>
    public static ReviewDay? Of(Document document, CheckContext context)
    {
        if (!ApprovalBook.SaysApproved(document) || document.Get(ControlledText.ReviewBy) is not { } own) return null;
        var reaffirmed = context.Approvals.Of(document)
            .Where(a => a.Get(Approval.Outcome)?.Value == "reaffirmed" && ApprovalBook.IsOfContent(a, document) && context.Approvals.IsEnough(a, document))
            .Select(a => (Approval: a, Day: a.Get(Approval.ReviewBy)?.Value)).Where(r => r.Day > own.Value).OrderByDescending(r => r.Day).FirstOrDefault();
        return reaffirmed.Day is { } later
            ? new(later, document.At(own), [new(reaffirmed.Approval.AtField(Approval.ReviewBy), $"{reaffirmed.Approval.Id} reaffirmed it until {later:yyyy-MM-dd}")])
            : new(own.Value, document.At(own), []);
    }
}
