using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.Audit;

/// <summary>CAC4008. Top management decides whether the system still fits; nobody else can.</summary>
internal sealed class ManagementReviewIsHeld() : IsHeldRule(new("CAC4008", nameof(ManagementReviewIsHeld), Severity.Error,
    "a management review was held within the interval", "ISO/IEC 42001 9.3.1"),
    "management review", "management-review", "compliance new management-review")
{
    protected override bool MayBeHidden(CheckContext context) => Reviews.MayBeHidden(context);

    protected override IEnumerable<Document> All(CheckContext context) => context.Register.Of(KindNames.ManagementReview);

    protected override DateOnly? HeldOn(Document document) => document.Get(Kinds.ManagementReview.Held)?.Value;
}
