using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Manifests;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Standing;

/// <summary>Until when a document counts as a record although nothing in it is wrong: reviews, intervals and validity. Evidence has its own dates, see <see cref="EvidenceBook"/>.</summary>
public static class DueDates
{
    private static readonly Duration OneYear = new(12, 0);
    private static readonly Field<DateOnly> ReviewBy = Fields.Date("review-by", "");

    /// <summary>The last day on which a document counts, and what was due on it; nothing where its kind has no such day.</summary>
    public static (DateOnly LastDay, string What)? Of(Document document, Manifest manifest) => document.Kind?.Name switch
    {
        KindNames.Policy or KindNames.Procedure or KindNames.Scope => Due(document.Get(ReviewBy)?.Value, "review"),
        // An assessment that names no day is due when the risks that it looked at are.
        KindNames.ImpactAssessment => Due(document.Get(ReviewBy)?.Value ?? Later(document.Get(ImpactAssessment.Assessed)?.Value, manifest.Risk.Review), "review"),
        KindNames.Risk => Due(Later(document.Get(Risk.Reviewed)?.Value, manifest.Risk.Review), "review"),
        KindNames.Supplier => Due(Later(document.Get(Supplier.Assessed)?.Value, OneYear), "assessment"),
        KindNames.Audit when document.Get(Audit.Type)?.Value == "internal" => Due(Later(document.Get(Audit.Performed)?.Value, manifest.IntervalOf("internal-audit")), "next internal audit"),
        KindNames.ManagementReview => Due(Later(document.Get(ManagementReview.Held)?.Value, manifest.IntervalOf("management-review")), "next management review"),
        KindNames.Training => document.Get(Training.ValidFor) is { } validFor ? Due(Later(document.Get(Training.Held)?.Value, validFor.Value)?.AddDays(-1), "refresher") : null,
        _ => null,
    };

    private static DateOnly? Later(DateOnly? day, Duration duration) => day is { } start ? duration.After(start) : null;

    private static (DateOnly, string)? Due(DateOnly? day, string what) => day is { } last ? (last, what) : null;
}
