using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.Certification;

/// <summary>CAC5003. A certificate ends with its cycle; the next decision must come before.</summary>
internal sealed class CertificateIsValid() : Rule<Document>(new("CAC5003", nameof(CertificateIsValid), Severity.Error,
    "the certificate is valid, and recertification comes in time", "ISO/IEC 17021-1 9.6.3"))
{
    protected override IEnumerable<Document> Targets(CheckContext context) => Certifications.Decided(context);

    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        var decision = document.Get(Kinds.Certification.Decision)!;
        var expiry = AuditPractice.Embedded.Cycle.After(decision.Value);
        var notice = context.Manifest.Notice.Before(expiry);
        if (context.AsOf >= expiry)
        {
            yield return Fault(document.At(decision), $"the certificate of {document.Name} ended on {expiry:yyyy-MM-dd} (decided on {decision.Value:yyyy-MM-dd})", "take part in no claim of certification, and have it renewed: enter the new decision");
            yield break;
        }
        if (context.AsOf >= notice)
        {
            yield return Fault(document.At(decision), $"the certificate of {document.Name} ends on {expiry:yyyy-MM-dd}", "have the recertification decided before that day") with { Weight = Severity.Warning };
            yield return ChangeOn(expiry, $"the certificate of {document.Name} is over");
            yield break;
        }
        yield return ChangeOn(notice, $"the end of the certificate of {document.Name} comes near");
        foreach (var audit in context.Register.Of(KindNames.Audit).Where(a => a.Get(Kinds.Audit.Type)?.Value == "recertification" && a.Get(Kinds.Audit.Performed) is null))
            if (audit.Get(Kinds.Audit.Planned) is { } planned && planned.Value >= expiry)
                yield return Fault(audit.At(planned), $"the recertification {audit.Name} is planned for {planned.Value:yyyy-MM-dd}, and the certificate ends on {expiry:yyyy-MM-dd}", "plan it early enough to have the decision before that day") with { Weight = Severity.Warning, Subject = audit, Related = [new(document.At(decision), $"{document.Id} was decided here")] };
    }
}
