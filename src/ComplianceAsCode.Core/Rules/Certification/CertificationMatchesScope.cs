using ComplianceAsCode.Approving;
using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Rules.Certification;

/// <summary>CAC5006. A certificate covers the scope that was audited, and nothing that was added since.</summary>
internal sealed class CertificationMatchesScope() : Rule<Document>(new("CAC5006", nameof(CertificationMatchesScope), Severity.Warning,
    "the certification is for the scope statement in force, as it was when the body last looked", "ISO/IEC 42001 4.3; ISO/IEC 17021-1"))
{
    protected override IEnumerable<Document> Targets(CheckContext context) => Certifications.Current(context);

    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        if (document.Get(Kinds.Certification.Scope) is not { } named || context.Register.Find(named.Value, KindNames.Scope) is not { } scope || context.Register.IsUnclear(scope)) yield break;
        RelatedLocation[] related = [new(scope.Anchor, $"{scope.Id} is here")];
        if (!ApprovalBook.SaysApproved(scope))
        {
            // That no scope is approved at all, CAC1001 says.
            if (context.Register.Of(KindNames.Scope).FirstOrDefault(ApprovalBook.SaysApproved) is { } inForce)
                yield return Fault(document.At(named), $"{document.Name} is for {scope.Name}, and {inForce.Id} is the one that is approved", $"write 'scope: {inForce.Id}', and agree it with the certification body") with { Related = related };
            yield break;
        }
        // Without a valid certificate nothing is covered, and CAC5003 says so.
        if (Certifications.DecisionOf(document) is { } decision && context.AsOf < AuditPractice.Embedded.Cycle.After(decision) && LastLook(document, decision, context) is { } seen && ApprovedOn(scope, context) is { } approved && approved > seen)
            yield return Fault(document.At(named), $"{scope.Name} was changed and approved on {approved:yyyy-MM-dd}, after the certification body last looked on {seen:yyyy-MM-dd}", "tell the body of the change, and record the audit that took it in") with { Related = related };
    }

    /// <summary>The last day on which the body audited or decided; none where a fault of reading may hide it.</summary>
    private static DateOnly? LastLook(Document certification, DateOnly decision, CheckContext context)
    {
        if (context.Register.IsUnclear(certification) || context.Register.MayHave(KindNames.Audit)) return null;
        var surveillance = certification.All(Kinds.Certification.Surveillance).Select(s => s.Value.Get(Kinds.Certification.SurveillancePerformed)?.Value);
        var audits = context.Register.Of(KindNames.Audit).Where(a => a.Get(Kinds.Audit.Type)?.Value is "surveillance" or "recertification").Select(a => a.Get(Kinds.Audit.Performed)?.Value);
        return surveillance.Concat(audits).OfType<DateOnly>().Append(decision).Max();
    }

    /// <summary>The first day on which the scope as it stands was approved.</summary>
    private static DateOnly? ApprovedOn(Document scope, CheckContext context) => context.Approvals.OfContent(scope)
        .SelectMany(ApprovalEntry.Of).Where(e => context.Approvals.Counts(e, scope)).Min(e => (DateOnly?)e.Day);
}
