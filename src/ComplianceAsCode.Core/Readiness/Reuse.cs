using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Readiness;

/// <summary>A requirement of another framework for which there are records that may be of use. It meets nothing here: only evidence that names the requirement does.</summary>
/// <param name="Requirement">The other requirement.</param>
/// <param name="Relation"><c>equivalent</c>, <c>partial</c> or <c>related</c>.</param>
/// <param name="Corroboration">How many outside sources pair the two: <c>multiple</c>, <c>single</c> or <c>none</c>.</param>
/// <param name="Status">Where the other stands.</param>
public sealed record Reuse(Requirement Requirement, string Relation, string Corroboration, RequirementStatus Status);

/// <summary>Finds by the crosswalk what may be reused.</summary>
internal sealed class ReuseFinder(IReadOnlyDictionary<Framework, List<RequirementStanding>> standings)
{
    private readonly ILookup<(string Family, string Id), RequirementStanding> _proven = standings
        .SelectMany(f => f.Value.Where(s => s.Status is RequirementStatus.Evidenced or RequirementStatus.PartlyEvidenced).Select(s => (Key: (f.Key.Family, s.Requirement.Id), Standing: s)))
        .ToLookup(p => p.Key, p => p.Standing);

    public IReadOnlyList<Reuse> For(Framework framework, Requirement requirement) =>
    [
        .. from link in Crosswalk.Embedded.Of(framework.Family, requirement.Id)
           from standing in _proven[(link.Family, link.Id)]
           orderby link.Relation switch { "equivalent" => 0, "partial" => 1, _ => 2 }
           select new Reuse(standing.Requirement, link.Relation, link.Corroboration, standing.Status),
    ];
}
