namespace ComplianceAsCode.Analyzers.Index;

/// <summary>Finds the id that was probably meant.</summary>
internal static class NearestId
{
    // Distance is quadratic in length. No one types an id this long, and a hostile one must not cost time.
    private const int LongestId = 128;

    /// <summary>The nearest of the ids, or null when none is near: more than a third of the characters would have to change.</summary>
    public static string? Of(string id, IEnumerable<string> known)
    {
        if (id.Length is 0 or > LongestId) return null;
        string? nearest = null;
        var best = id.Length / 3 + 1;
        foreach (var candidate in known)
        {
            if (Math.Abs(candidate.Length - id.Length) >= best || candidate.Length > LongestId) continue;
            var distance = Distance(id, candidate);
            if (distance >= best) continue;
            best = distance;
            nearest = candidate;
        }
        return nearest;
    }

    private static int Distance(string from, string to)
    {
        var row = new int[to.Length + 1];
        for (var j = 0; j <= to.Length; j++) row[j] = j;
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var substituted = diagonal + (char.ToUpperInvariant(from[i - 1]) == char.ToUpperInvariant(to[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.Length];
    }
}
