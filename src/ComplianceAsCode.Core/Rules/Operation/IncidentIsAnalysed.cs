using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.Operation;

/// <summary>CAC3303. An incident that is closed without its cause comes back. Users are told of grave ones; authorities of serious ones, see <see cref="ReportingDuty"/>.</summary>
internal sealed class IncidentIsAnalysed() : DocumentRule(new("CAC3303", nameof(IncidentIsAnalysed), Severity.Error,
    "a closed incident has a root cause, users were told of grave ones, and serious ones were reported in time", "ISO/IEC 42001 10.2, A.8.4; EU AI Act Art. 73, Art. 26(5)"),
    KindNames.Incident)
{
    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        var register = context.Register;
        var status = document.Get(Incident.Status)?.Value;
        if (status == "closed" && string.IsNullOrWhiteSpace(document.Get(Incident.RootCause)?.Value) && !register.IsUnclear(document, Incident.RootCause))
            yield return Fault(document.AtField(Incident.RootCause), $"{document.Name} is closed without a root cause", "add 'root-cause:', or open it again until the cause is known");
        if (status is "contained" or "closed" && document.Get(Incident.Severity)?.Value is { } severity && IncidentReporting.Embedded.UsersInformed.Contains(severity)
            && document.Get(Incident.UsersInformed) is null && !register.IsUnclear(document, Incident.UsersInformed))
            yield return Fault(document.AtField(Incident.UsersInformed), $"{document.Name} has severity {severity} and is {status}, and no day says when users were told", "tell the users, and add 'users-informed:' with the day") with { Weight = Severity.Warning };
        if (ReportingDuty.Of(document, register) is not { } duty) yield break;
        if (duty.Reported is null && context.AsOf <= duty.Due)
            yield return ChangeAfter(duty.Due, $"{document.Name} is not reported in time");
        else if (duty.Reported is null)
            yield return Fault(document.AtField(Incident.Reported), $"{document.Name} is serious and was to be reported by {duty.Due:yyyy-MM-dd}, {duty.Limit.Days} days after it was detected ({duty.Law})", "report it to the authority at once, and add it under 'reported'") with { Weight = Severity.Warning };
        else if (duty.Reported.Value > duty.Due)
            yield return Fault(document.At(duty.Reported), $"{document.Name} is serious and was reported on {duty.Reported.Value:yyyy-MM-dd}; the limit was {duty.Due:yyyy-MM-dd}, {duty.Limit.Days} days after it was detected ({duty.Law})", "correct the day if it is wrong; else find out what delayed the report, and have the breach waived on record") with { Weight = Severity.Warning };
    }
}
