using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.Evidence;

/// <summary>CAC3103. Evidence takes time to collect; this says so before it expires.</summary>
internal sealed class EvidenceExpiryIsNear() : DocumentRule(new("CAC3103", nameof(EvidenceExpiryIsNear), Severity.Warning,
    "evidence is not within the notice period of its expiry", "ISO/IEC 42001 9.1"),
    KindNames.Evidence)
{
    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        if (context.Evidence.ExpiryOf(document) is not { } expiry || context.AsOf >= expiry || context.Evidence.MayBeHistory(document)) yield break;
        var notice = context.Manifest.Notice.Before(expiry);
        if (context.AsOf < notice)
        {
            yield return ChangeOn(notice, $"the expiry of {document.Name} comes near");
            yield break;
        }
        yield return Fault(document.AtField(Kinds.Evidence.Collected), $"{document.Name} expires on {expiry:yyyy-MM-dd}", "plan to collect it again");
        yield return ChangeOn(expiry, $"{document.Name} expires");
    }
}
