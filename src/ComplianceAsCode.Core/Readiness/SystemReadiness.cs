using ComplianceAsCode.Documents;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Readiness;

/// <summary>Where a framework that applies by condition stands for one system.</summary>
/// <param name="Framework">The framework's id.</param>
/// <param name="Title">Its name.</param>
/// <param name="System">The system.</param>
/// <param name="Requirements">Requirement by requirement, as cited, in the framework's order.</param>
public sealed record SystemReadiness(string Framework, string Title, Document System, IReadOnlyList<(string Citation, SystemStanding Standing)> Requirements)
{
    /// <summary>How many requirements are in a state.</summary>
    public int Count(ApplicabilityState state) => Requirements.Count(r => r.Standing.Applicability.State == state);

    /// <summary>How many requirements that apply have a status.</summary>
    public int Count(RequirementStatus status) => Requirements.Count(r => r.Standing.Status == status);

    /// <summary>Days on which requirements begin to apply.</summary>
    public IEnumerable<Expiry> Beginnings =>
        from each in Requirements
        where each.Standing.Applicability is { State: ApplicabilityState.NotYet, From: not null }
        group each by each.Standing.Applicability.From!.Value into day
        orderby day.Key
        select new Expiry(day.Key, day.Count() == 1 ? $"{day.First().Citation} begins to apply" : $"{day.Count()} requirements of {Title} begin to apply", System);

    /// <summary>The systems of each framework that applies by condition, in the order of frameworks, then of ids.</summary>
    public static IReadOnlyList<SystemReadiness> AllOf(IReadOnlyList<FrameworkReadiness> frameworks) =>
    [
        .. from framework in frameworks
           from pair in framework.Requirements.SelectMany(r => r.Standing.Systems.Select(s => (r.Citation, Standing: s))).GroupBy(p => p.Standing.System).OrderBy(g => g.Key.Id, StringComparer.Ordinal)
           select new SystemReadiness(framework.Id, framework.Title, pair.Key, [.. pair]),
    ];
}
