using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.Certification;

/// <summary>CAC5002. A certificate is kept by surveillance; without it, it is suspended.</summary>
internal sealed class SurveillanceIsOnTime() : Rule<Document>(new("CAC5002", nameof(SurveillanceIsOnTime), Severity.Error,
    "once certified, surveillance audits are held on time", "ISO/IEC 17021-1 9.1.3"))
{
    protected override IEnumerable<Document> Targets(CheckContext context) => Certifications.Decided(context);

    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        var decision = document.Get(Kinds.Certification.Decision)!;
        var expiry = AuditPractice.Embedded.Cycle.After(decision.Value);
        // That the certificate is over, CAC5003 says.
        if (context.AsOf >= expiry || MayBeHidden(document, context.Register)) yield break;
        DateOnly[] performed = [.. Performed(document, context.Register).Where(d => d > decision.Value && d <= context.AsOf)];
        DateOnly[] due = [.. AuditPractice.Embedded.Surveillance.Select(s => s.After(decision.Value))];
        for (var n = 0; n < due.Length; n++)
        {
            // Each has its year; one that was held late is none for the next year.
            if (performed.Length > n && performed.Any(d => d > (n == 0 ? decision.Value : due[n - 1]))) continue;
            if (context.AsOf <= due[n])
            {
                yield return ChangeAfter(due[n], $"a surveillance audit of {document.Name} is late");
                yield break;
            }
            yield return Fault(document.At(decision), $"surveillance audit {n + 1} of {document.Name} was due by {due[n]:yyyy-MM-dd}, counted from the decision of {decision.Value:yyyy-MM-dd}", "hold it, and record it under 'surveillance'");
            yield return ChangeOn(expiry, $"the certificate of {document.Name} is over");
            yield break;
        }
    }

    private static IEnumerable<DateOnly> Performed(Document certification, Register register) =>
        certification.All(Kinds.Certification.Surveillance)
            .Select(s => s.Value.Get(Kinds.Certification.SurveillancePerformed)?.Value ?? (s.Value.Get(Kinds.Certification.SurveillanceAudit) is { } audit ? register.Find(audit.Value, KindNames.Audit)?.Get(Kinds.Audit.Performed)?.Value : null))
            .Concat(register.Of(KindNames.Audit).Where(a => a.Get(Kinds.Audit.Type)?.Value == "surveillance").Select(a => a.Get(Kinds.Audit.Performed)?.Value))
            .OfType<DateOnly>().Distinct();

    private static bool MayBeHidden(Document certification, Register register)
    {
        Field[] fields = [Kinds.Certification.Surveillance, Kinds.Certification.SurveillancePerformed, Kinds.Certification.SurveillanceAudit];
        return Array.Exists(fields, f => register.IsUnclear(certification, f)) || register.MayHave(KindNames.Audit, "surveillance")
            || register.Of(KindNames.Audit).Any(a => register.IsUnclear(a, Kinds.Audit.Type) || (a.Get(Kinds.Audit.Type)?.Value == "surveillance" && register.IsUnclear(a, Kinds.Audit.Performed)));
    }
}
