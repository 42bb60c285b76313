using ComplianceAsCode.Binding;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Standing;

/// <summary>Computes where requirements stand. Severities, stage and waivers play no part.</summary>
public sealed class StandingBook(Register register, RecordJudge judge, ControlBook controlBook, RequirementBook requirements, ApplicabilityBook applicability)
{
    private readonly GapFinder _gaps = new(register, judge);

    /// <summary>Where a requirement stands.</summary>
    public RequirementStanding Of(Requirement requirement)
    {
        Document[] controls = [.. controlBook.Of(requirement)];
        if (requirement.Applies == Applicability.ByCondition) return new ConditionalBook(register, requirements, applicability, _gaps).Of(requirement, controls);
        string[] claims = [.. controls.Select(c => c.Get(Control.Claim)?.Value).OfType<string>().Distinct()];
        if (controls.Length == 0) return Unstated(requirement);

        Document[] applying = [.. controls.Where(c => c.Get(Control.Applicable) is not { Value: false })];
        if (applying.Length == 0)
        {
            return requirement.Applies == Applicability.Mandatory
                ? new(requirement, RequirementStatus.NotAddressed, null, claims, controls, [$"{controls[0].Id} leaves out what is mandatory"])
                : new(requirement, RequirementStatus.Excluded, StatusBasis.Attested, claims, controls, []);
        }

        var records = applying.Select(c => requirements.Of(requirement, c)).ToArray();
        RecordWorth[] all = [.. records.SelectMany(r => r.All).DistinctBy(r => r.Document)];
        StatusBasis[] good = [.. all.Where(r => r.IsGood).Select(r => r.Basis)];
        string[] gaps = [.. applying.SelectMany(_gaps.OfControl).Concat(records.SelectMany(GapFinder.OfRecords)).Distinct()];
        var status = good.Length == 0 ? RequirementStatus.NotEvidenced : gaps.Length > 0 ? RequirementStatus.PartlyEvidenced : RequirementStatus.Evidenced;
        return new(requirement, status, good.Length == 0 ? null : good.Min(), claims, controls, gaps) { Records = all };
    }

    /// <summary>What is voluntary needs no statement: evidence that names it shows something of it.</summary>
    private RequirementStanding Unstated(Requirement requirement)
    {
        RecordWorth[] records = requirement.Applies == Applicability.Voluntary ? [.. requirements.Of(requirement).All] : [];
        StatusBasis[] good = [.. records.Where(r => r.IsGood).Select(r => r.Basis)];
        return new(requirement, good.Length == 0 ? RequirementStatus.NotAddressed : RequirementStatus.PartlyEvidenced, good.Length == 0 ? null : good.Min(), [], [], [WhyUnstated(requirement)]) { Records = records };
    }

    private string WhyUnstated(Requirement requirement) =>
        register.Workspace.Unread.FirstOrDefault(u => u.Kind is "" or KindNames.Control && u.Claim.Subject.Contains(requirement.Id)) is { } unread
            ? $"its control in {unread.Path} cannot be read"
            : "no control states it";
}
