namespace ComplianceAsCode.Standing;

/// <summary>The risk levels of systems, from the lowest to the highest.</summary>
internal static class RiskLevels
{
    public static IReadOnlyList<string> All { get; } = ["minimal", "limited", "high", "prohibited"];

    /// <summary>The highest of some levels; words that are no level do not count.</summary>
    public static string? Highest(IEnumerable<string?> levels) => levels.Where(l => l is not null && All.Contains(l)).MaxBy(l => Rank(l!));

    private static int Rank(string level)
    {
        for (var i = 0; i < All.Count; i++)
            if (All[i] == level) return i;
        return -1;
    }
}
