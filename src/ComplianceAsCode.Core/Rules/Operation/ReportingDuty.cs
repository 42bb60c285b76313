using ComplianceAsCode.Binding;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.Operation;

/// <summary>The duty to report a serious incident with a high-risk system, where the law was in force when it was detected.</summary>
/// <param name="Limit">The shortest limit that holds.</param>
/// <param name="Due">The last day that is in time.</param>
/// <param name="Reported">The first report to somebody outside, if there is one.</param>
internal sealed record ReportingDuty(ReportingLimit Limit, DateOnly Due, Located<DateOnly>? Reported)
{
    /// <summary>The law in words.</summary>
    public string Law => $"EU AI Act {Limit.Requirement}";

    /// <summary>The duty of an incident; none where there is no such duty, or a fault of reading leaves open whether there is.</summary>
    public static ReportingDuty? Of(Document incident, Register register)
    {
        Field[] read = [Incident.Severity, Incident.Detected, Incident.Reported, Incident.ReportedOn, Incident.ReportedTo, Common.Tags];
        if (incident.Get(Incident.Severity)?.Value != "serious" || incident.Get(Incident.Detected) is not { Value: var detected } || read.Any(f => register.IsUnclear(incident, f))) return null;
        if (register.Find(incident.Get(Incident.System)?.Value ?? "", KindNames.AiSystem) is not { } system || register.IsUnclear(system, AiSystem.EuAiAct) || system.Get(AiSystem.EuAiAct)?.Value is not { } act) return null;
        // An exception of Art. 6(3) takes a system out of the class, unless it profiles people.
        if (act.Get(AiSystem.ActException)?.Value.Get(AiSystem.ActExceptionUsed)?.Value == true && act.Get(AiSystem.ActProfiling)?.Value != true) return null;
        var limit = IncidentReporting.Embedded.Limits
            .Where(l => l.AppliesFrom.TryGetValue(act.Get(AiSystem.ActClass)?.Value ?? "", out var from) && detected >= from)
            .Where(l => act.All(AiSystem.ActRoles).Any(r => l.Roles.Contains(r.Value)) && (l.Tags.Count == 0 || l.Tags.Any(t => incident.Fields.Has(Common.Tags, t))))
            .MinBy(l => l.Days);
        if (limit is null) return null;
        var due = detected.DayNumber > DateOnly.MaxValue.DayNumber - limit.Days ? DateOnly.MaxValue : detected.AddDays(limit.Days);
        return new(limit, due, FirstReport(incident, register));
    }

    /// <summary>The first report to somebody who is neither a person nor a role of the organisation.</summary>
    private static Located<DateOnly>? FirstReport(Document incident, Register register) => incident.All(Incident.Reported)
        .Where(r => r.Value.Get(Incident.ReportedTo)?.Value is { } to && register.FindPerson(to) is null && register.Find(to) is null && to != register.Manifest.Organisation)
        .Select(r => r.Value.Get(Incident.ReportedOn)).OfType<Located<DateOnly>>().MinBy(on => on.Value);
}
