using ComplianceAsCode.Binding;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Standing;

/// <summary>Computes where requirements stand. Severities, stage and waivers play no part.</summary>
public sealed class StandingBook(Register register, RecordJudge judge, ControlBook controlBook, RequirementBook requirements)
{
    /// <summary>Where a requirement stands.</summary>
    public RequirementStanding Of(Requirement requirement)
    {
        Document[] controls = [.. controlBook.Of(requirement)];
        string[] claims = [.. controls.Select(c => c.Get(Control.Claim)?.Value).OfType<string>().Distinct()];
        if (controls.Length == 0) return new(requirement, RequirementStatus.NotAddressed, null, claims, controls, [WhyUnstated(requirement)]);

        Document[] applying = [.. controls.Where(c => c.Get(Control.Applicable) is not { Value: false })];
        if (applying.Length == 0)
        {
            return requirement.Applies == Applicability.Mandatory
                ? new(requirement, RequirementStatus.NotAddressed, null, claims, controls, [$"{controls[0].Id} leaves out what is mandatory"])
                : new(requirement, RequirementStatus.Excluded, StatusBasis.Attested, claims, controls, []);
        }

        var records = applying.Select(c => requirements.Of(requirement, c)).ToArray();
        StatusBasis[] good = [.. records.SelectMany(r => r.All).Where(r => r.IsGood).Select(r => r.Basis)];
        string[] gaps = [.. applying.SelectMany(GapsOfControl).Concat(records.SelectMany(GapsOfRecords)).Distinct()];
        var status = good.Length == 0 ? RequirementStatus.NotEvidenced
            : gaps.Length > 0 || requirement.Applies == Applicability.ByCondition ? RequirementStatus.PartlyEvidenced
            : RequirementStatus.Evidenced;
        return new(requirement, status, good.Length == 0 ? null : good.Min(), claims, controls, gaps);
    }

    private string WhyUnstated(Requirement requirement) =>
        register.Workspace.Unread.FirstOrDefault(u => u.Kind is "" or KindNames.Control && u.Claim.Subject.Contains(requirement.Id)) is { } unread
            ? $"its control in {unread.Path} cannot be read"
            : "no control states it";

    private IEnumerable<string> GapsOfControl(Document control)
    {
        var implementation = control.Get(Control.Implementation)?.Value;
        if (implementation is not "implemented" && !(implementation is null && control.Get(Control.Claim)?.Value == "compliant"))
            yield return $"{control.Id} is {(implementation is null ? "not said to be implemented" : $"implemented only as '{implementation}'")}";
        foreach (var policy in control.All(Control.Policies).Select(p => register.Find(p.Value)).OfType<Document>())
            if (judge.Of(policy).Fault is { } fault) yield return $"{policy.Id} {fault}";
    }

    private static IEnumerable<string> GapsOfRecords(RequirementRecords records)
    {
        foreach (var needed in records.Needed)
            if (needed.Records.Count == 0) yield return $"no record of {needed.Artefact}";
        foreach (var record in records.All)
            if (!record.IsGood && !IsMetWithout(record, records)) yield return $"{record.Document.Id} {record.Fault}";
    }

    /// <summary>A draft takes nothing away where what it would replace is in force.</summary>
    private static bool IsMetWithout(RecordWorth record, RequirementRecords records) =>
        record.IsPending && records.Needed.Where(n => n.Records.Contains(record)).All(n => n.IsMet);
}
