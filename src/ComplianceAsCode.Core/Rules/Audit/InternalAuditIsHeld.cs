using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Rules.Audit;

/// <summary>CAC4001. Nobody knows whether a system works that nobody looks at.</summary>
internal sealed class InternalAuditIsHeld() : IsHeldRule(new("CAC4001", nameof(InternalAuditIsHeld), Severity.Error,
    "an internal audit was held within the interval", "ISO/IEC 42001 9.2.1, 9.2.2"),
    "internal audit", "internal-audit", "compliance new audit --set type=internal")
{
    protected override bool MayBeHidden(CheckContext context) => InternalAudits.MayBeHidden(context, Kinds.Audit.Performed, Kinds.Audit.Status, Kinds.Audit.Planned);

    protected override IEnumerable<Document> All(CheckContext context) => InternalAudits.Of(context.Register);

    protected override DateOnly? HeldOn(Document document) => InternalAudits.HeldOn(document);

    protected override (DateOnly Day, Location At)? PlannedFor(Document document) => document.Get(Kinds.Audit.Planned) is { } planned ? (planned.Value, document.At(planned)) : null;
}
