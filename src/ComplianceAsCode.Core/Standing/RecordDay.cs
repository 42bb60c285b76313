using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Standing;

/// <summary>The day that a document bears as a record of what was done.</summary>
public static class RecordDay
{
    /// <summary>The day; none where the document is no record of a day: a policy, a system, a control.</summary>
    public static DateOnly? Of(Document document) => document.Kind?.Name switch
    {
        KindNames.Evidence => document.Get(Evidence.Collected)?.Value,
        KindNames.ImpactAssessment => document.Get(ImpactAssessment.Assessed)?.Value,
        KindNames.Risk => document.Get(Risk.Reviewed)?.Value,
        KindNames.Change => document.Get(Change.Performed)?.Value,
        KindNames.Meeting => document.Get(Meeting.Held)?.Value,
        KindNames.Training => document.Get(Training.Held)?.Value,
        KindNames.Audit => document.Get(Audit.Performed)?.Value,
        KindNames.ManagementReview => document.Get(ManagementReview.Held)?.Value,
        KindNames.Approval => document.All(Approval.Approvals).Select(a => a.Value.Get(Approval.ApprovalAt)?.Value).Max() is { } at ? DateOnly.FromDateTime(at.UtcDateTime) : null,
        _ => null,
    };
}
