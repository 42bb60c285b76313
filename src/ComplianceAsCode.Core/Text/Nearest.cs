namespace ComplianceAsCode.Text;

/// <summary>Finds the known word that a misspelt one most likely meant.</summary>
public static class Nearest
{
    /// <summary>The candidate with the smallest edit distance (insert, delete, replace, swap neighbours), at most a third of the word's length; ties by ordinal order.</summary>
    /// <returns><see langword="null"/> where nothing is near.</returns>
    public static string? Of(string word, IEnumerable<string> candidates)
    {
        if (word.Length > 200) return null;
        var limit = Math.Max(1, word.Length / 3);
        string? best = null;
        var bestDistance = limit + 1;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) > limit) continue;
            var distance = Distance(word, candidate);
            if (distance < bestDistance || (distance == bestDistance && best is not null && string.CompareOrdinal(candidate, best) < 0))
                (best, bestDistance) = (candidate, distance);
        }
        return best;
    }

    /// <summary>A question that offers the nearest candidate, with a leading <c>; </c>, or nothing.</summary>
    public static string Offer(string word, IEnumerable<string> candidates) => Of(word, candidates) is { } near ? $"; did you mean '{near}'?" : "";

    private static int Distance(string a, string b)
    {
        var previous = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        var next = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            next[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                next[j] = Math.Min(Math.Min(next[j - 1], row[j]) + 1, row[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) next[j] = Math.Min(next[j], previous[j - 2] + 1);
            }
            (previous, row, next) = (row, next, previous);
        }
        return row[b.Length];
    }
}
