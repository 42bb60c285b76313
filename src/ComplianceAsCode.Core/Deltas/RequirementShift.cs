using ComplianceAsCode.Readiness;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Deltas;

/// <summary>A requirement that stands elsewhere than it did.</summary>
/// <param name="Citation">How documents cite it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Before">Where it stood; <see langword="null"/> where its framework is new.</param>
/// <param name="Now">Where it stands; <see langword="null"/> where its framework is gone.</param>
/// <param name="NewGaps">What is missing now and was not, in clauses.</param>
public sealed record RequirementShift(string Citation, string Title, RequirementStatus? Before, RequirementStatus? Now, IReadOnlyList<string> NewGaps)
{
    /// <summary>Whether less is shown than before: a lower status, left out, or the same status with more missing.</summary>
    public bool IsLoss => Rank(Now) < Rank(Before) || (Now == Before && NewGaps.Count > 0);

    /// <summary>Requirements whose status changed, or that miss something new, in the order of their frameworks.</summary>
    internal static IReadOnlyList<RequirementShift> Between(ReadinessModel before, ReadinessModel now)
    {
        var (old, current) = (ById(before), ById(now));
        return
        [
            .. old.Keys.Union(current.Keys, StringComparer.Ordinal)
                .Select(key => Of(old.GetValueOrDefault(key), current.GetValueOrDefault(key)))
                // Of a framework that is new, what nobody shows anything of yet was not gained.
                .Where(s => (s.Before != s.Now || s.NewGaps.Count > 0) && (s.Before is not null || Rank(s.Now) >= Rank(RequirementStatus.PartlyEvidenced))),
        ];
    }

    private static Dictionary<string, RequirementReadiness> ById(ReadinessModel model) =>
        model.Frameworks.SelectMany(f => f.Requirements).GroupBy(r => $"{r.Standing.Requirement.Framework}:{r.Standing.Requirement.Id}", StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    private static RequirementShift Of(RequirementReadiness? before, RequirementReadiness? now)
    {
        var known = (now ?? before)!;
        return new(known.Citation, known.Standing.Requirement.Title, before?.Standing.Status, now?.Standing.Status, before is null || now is null ? [] : NewGapsOf(before.Standing, now.Standing));
    }

    private static string[] NewGapsOf(RequirementStanding before, RequirementStanding now)
    {
        var (old, current) = (Rank(before.Status), Rank(now.Status));
        // What stands better lost nothing; and as many gaps in other words are no new ones.
        return current > old || (current == old && now.Gaps.Count <= before.Gaps.Count) ? [] : [.. now.Gaps.Except(before.Gaps, StringComparer.Ordinal)];
    }

    /// <summary>What is left out shows nothing, and so does what is not there; what does not apply is neither better nor worse than what is shown.</summary>
    private static int Rank(RequirementStatus? status) => status switch
    {
        RequirementStatus.Evidenced => 4,
        RequirementStatus.PartlyEvidenced => 3,
        RequirementStatus.NotEvidenced => 2,
        RequirementStatus.NotAddressed => 1,
        _ => 0,
    };
}
