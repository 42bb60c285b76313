using ComplianceAsCode.Binding;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Standing;

/// <summary>Where requirements stand that apply by condition: system by system. Records never lift one above partly evidenced: conformity with a law is not for a tool to say.</summary>
internal sealed class ConditionalBook(Register register, RequirementBook requirements, ApplicabilityBook applicability, GapFinder gaps)
{
    private const string Never = "there is no AI system in the inventory";

    /// <summary>Where a requirement stands.</summary>
    public RequirementStanding Of(Requirement requirement, IReadOnlyList<Document> controls)
    {
        string[] claims = [.. controls.Select(c => c.Get(Control.Claim)?.Value).OfType<string>().Distinct()];
        var records = requirements.Of(requirement, controls.FirstOrDefault(c => c.Get(Control.Applicable) is not { Value: false }));
        SystemStanding[] systems = [.. register.Of(KindNames.AiSystem).Select(s => Of(requirement, s, controls.FirstOrDefault(c => IsFor(c, s)), records))];
        SystemStanding[] applying = [.. systems.Where(s => s.Applicability.State == ApplicabilityState.Applies)];
        if (applying.Length == 0) return new(requirement, StatusWithout(systems), null, claims, controls, []) { Systems = systems, Note = systems.Length == 0 ? Never : "" };
        StatusBasis[] bases = [.. applying.Select(s => s.Basis).OfType<StatusBasis>()];
        return new(requirement, applying.Min(s => s.Status), bases.Length == 0 ? null : bases.Min(), claims, controls, [.. applying.SelectMany(s => s.Gaps).Distinct()])
        {
            Systems = systems,
            Records = [.. applying.SelectMany(s => s.Records).DistinctBy(r => r.Document)],
        };
    }

    private SystemStanding Of(Requirement requirement, Document system, Document? control, RequirementRecords records)
    {
        var applies = applicability.Of(requirement, system, control);
        if (applies.State != ApplicabilityState.Applies) return new(system, applies, StatusOf(applies.State), null, [], []);
        if (requirement.Conditions?.Scope is { Forbids: true } scope)
            return new(system, applies, RequirementStatus.NotEvidenced, null, [], [$"{system.Id} is in the class {scope.Name}: take it out of use, or correct its class"]);

        var own = new RequirementRecords([.. records.Needed.Select(n => n with { Records = Concerning(n.Records, system) })], Concerning(records.All, system));
        RecordWorth[] good = [.. own.All.Where(r => r.IsGood)];
        var leavesOut = control is not null && control.Get(Control.Applicable) is { Value: false };
        string[] missing =
        [
            .. leavesOut ? [$"{control!.Id} leaves out what applies to {system.Id}"] : control is null ? [] : gaps.OfControl(control),
            .. GapFinder.OfRecords(own).Select(g => $"{system.Id}: {g}"),
        ];
        return new(system, applies, good.Length == 0 ? RequirementStatus.NotEvidenced : RequirementStatus.PartlyEvidenced, good.Length == 0 ? null : good.Min(r => r.Basis), own.All, missing);
    }

    private RecordWorth[] Concerning(IEnumerable<RecordWorth> records, Document system) => [.. records.Where(r => Concerns(r.Document, system))];

    /// <summary>Whether a document is about a system: it is the system, names it, or is named by it; or it has to do with no system at all.</summary>
    private bool Concerns(Document record, Document system)
    {
        if (record.Is(KindNames.AiSystem)) return record == system;
        string[] named = [.. record.Facts.References.Select(r => r.Id).Where(id => register.Find(id, KindNames.AiSystem) is not null)];
        string[] naming = [.. register.ReferrersOf(record.Id).Select(r => r.From).Concat(ModelsOf(record).SelectMany(m => register.ReferrersOf(m)).Select(r => r.From)).Where(d => d.Is(KindNames.AiSystem)).Select(d => d.Id)];
        // What names a system is about that one, though another may use the same model.
        var about = named.Length > 0 ? named : naming;
        return about.Length == 0 || about.Contains(system.Id);
    }

    private IEnumerable<string> ModelsOf(Document record) => record.Facts.References.Select(r => r.Id).Where(id => register.Find(id, KindNames.Model) is not null);

    private static bool IsFor(Document control, Document system) => control.All(Control.Systems) is { Count: 0 } || control.All(Control.Systems).Any(s => s.Value == system.Id);

    /// <summary>What lies ahead says more than what is open, and that more than what does not apply.</summary>
    private static RequirementStatus StatusWithout(IReadOnlyList<SystemStanding> systems) =>
        systems.Any(s => s.Applicability.State == ApplicabilityState.NotYet) ? RequirementStatus.NotYet
        : systems.Count == 0 || systems.Any(s => s.Applicability.State == ApplicabilityState.NotEvaluated) ? RequirementStatus.NotEvaluated
        : RequirementStatus.NotApplicable;

    private static RequirementStatus StatusOf(ApplicabilityState state) => state switch
    {
        ApplicabilityState.NotApplicable => RequirementStatus.NotApplicable,
        ApplicabilityState.NotYet => RequirementStatus.NotYet,
        _ => RequirementStatus.NotEvaluated,
    };
}
