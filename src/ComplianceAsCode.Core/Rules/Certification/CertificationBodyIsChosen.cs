using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.Certification;

/// <summary>CAC5001. A certificate is worth what its body is accredited for.</summary>
internal sealed class CertificationBodyIsChosen() : Rule<Document?>(new("CAC5001", nameof(CertificationBodyIsChosen), Severity.Warning,
    "a certification body is chosen, its accreditation for AI management systems was looked up within a year, and a readiness meeting is booked", "ISO/IEC 17021-1; ISO/IEC 42006; our rule"))
{
    protected override IEnumerable<Document?> Targets(CheckContext context) =>
        context.Register.Of(KindNames.Certification).Any() || context.Register.MayHave(KindNames.Certification) ? Certifications.Current(context) : Enumerable.Repeat<Document?>(null, 1);

    protected override IEnumerable<RuleFinding> Check(Document? certification, CheckContext context)
    {
        if (certification is null)
        {
            yield return Fault(context.Manifest.Anchor, "no certification body is chosen", "write down which one, and its accreditation: compliance new certification");
            yield break;
        }
        var accreditation = certification.Get(Kinds.Certification.Accreditation)?.Value;
        if (accreditation?.Get(Kinds.Certification.AccreditedScope) is { } scope && !AuditPractice.Embedded.AccreditationNames.Any(n => scope.Value.Contains(n, StringComparison.OrdinalIgnoreCase)))
            yield return Fault(certification.At(scope), $"the body of {certification.Name} is accredited for '{scope.Value}', which is not said to be management systems for AI", "choose a body that is accredited for ISO/IEC 42001, or write its scope as the accreditation body does") with { Subject = certification };
        if (accreditation?.Get(Kinds.Certification.AccreditationCheckedOn) is { } check && check.Value <= context.AsOf)
        {
            var last = AuditPractice.Embedded.AccreditationCheck.After(check.Value);
            if (context.AsOf > last)
                yield return Fault(certification.At(check), $"the accreditation of {certification.Get(Kinds.Certification.Body)?.Value} was last looked up on {check.Value:yyyy-MM-dd}", "look it up in the register of the accreditation body, and write the day") with { Subject = certification };
            else
                yield return ChangeAfter(last, $"the accreditation of {certification.Name} is to be looked up again");
        }
        if (IsAheadOfStage1(certification, context))
            yield return Fault(certification.AtField(Kinds.Certification.ReadinessMeeting), $"{certification.Name} has no readiness meeting", "book one with the certification body before stage 1, and write its day as 'readiness-meeting'") with { Subject = certification };
    }

    private static bool IsAheadOfStage1(Document certification, CheckContext context)
    {
        Field[] fields = [Kinds.Certification.ReadinessMeeting, Kinds.Certification.Decision, Kinds.Certification.Stage1, Kinds.Certification.Stage1Performed];
        return certification.Get(Kinds.Certification.ReadinessMeeting) is null && Certifications.DecisionOf(certification) is null
            && certification.Get(Kinds.Certification.Stage1)?.Value.Get(Kinds.Certification.Stage1Performed) is null && !Array.Exists(fields, f => context.Register.IsUnclear(certification, f));
    }
}
