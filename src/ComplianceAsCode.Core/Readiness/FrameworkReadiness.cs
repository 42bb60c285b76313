using ComplianceAsCode.Rules;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Readiness;

/// <summary>Where the requirements of a framework stand that the organisation must state.</summary>
/// <param name="Id">The framework's id.</param>
/// <param name="Title">Its name.</param>
/// <param name="Requirements">Its requirements that need a statement, in its own order.</param>
public sealed record FrameworkReadiness(string Id, string Title, IReadOnlyList<RequirementStanding> Requirements)
{
    /// <summary>How many requirements apply: all that are not excluded; what percentages are of.</summary>
    public int Applying => Requirements.Count - Count(RequirementStatus.Excluded);

    /// <summary>How many requirements have a status.</summary>
    public int Count(RequirementStatus status) => Requirements.Count(r => r.Status == status);

    /// <summary>The frameworks that the manifest names, without those that need no statement.</summary>
    public static IReadOnlyList<FrameworkReadiness> AllOf(CheckContext context) =>
    [
        .. context.Register.Frameworks.Named
            .Select(f => new FrameworkReadiness(f.Id, f.Title, [.. f.Requirements.Where(r => r.NeedsStatement).Select(context.Standing.Of)]))
            .Where(f => f.Requirements.Count > 0),
    ];
}
