using ComplianceAsCode.Documents;

namespace ComplianceAsCode.Sampling;

/// <summary>
/// A sample of an audit's documents that anybody can draw again: by rank, which is the SHA-256 digest of the seed, a line feed and the document's id.
/// First each criterion, then each requirement of which nothing is drawn yet gets its document of lowest rank, in the order of their own ranks, as long as the
/// size allows; then the documents of lowest rank fill it up.
/// </summary>
/// <param name="Population">What it is drawn from.</param>
/// <param name="Seed">What the ranks are made with.</param>
/// <param name="Documents">What is drawn, sorted by path and id.</param>
public sealed record AuditSample(AuditPopulation Population, string Seed, IReadOnlyList<Candidate> Documents)
{
    /// <summary>How many documents are drawn where nobody says.</summary>
    public const int DefaultSize = 25;

    /// <summary>Draws.</summary>
    /// <param name="population">What to draw from.</param>
    /// <param name="seed">Any text; the same one draws the same sample on every machine.</param>
    /// <param name="size">How many documents at most.</param>
    public static AuditSample Draw(AuditPopulation population, string seed, int size)
    {
        var ranked = population.Candidates.OrderBy(c => SampleRank.Of(seed, NameOf(c.Document)), StringComparer.Ordinal).ThenBy(c => c.Document.Path, StringComparer.Ordinal).ToArray();
        var drawn = new HashSet<Candidate>(ReferenceEqualityComparer.Instance);
        DrawFromEach(population.Criteria.Select(c => (c.Text, ranked.Where(r => r.Reasons.Any(reason => c.Requirements.Contains(reason.Requirement))).ToArray())));
        DrawFromEach(population.Requirements.Select(r => ($"{r.Framework}:{r.Id}", ranked.Where(c => c.Reasons.Any(reason => reason.Requirement == r)).ToArray())));
        foreach (var candidate in ranked.TakeWhile(_ => drawn.Count < size)) drawn.Add(candidate);
        return new(population, seed, [.. population.Candidates.Where(drawn.Contains)]);

        void DrawFromEach(IEnumerable<(string Name, Candidate[] Ranked)> strata)
        {
            foreach (var (_, candidates) in strata.OrderBy(s => SampleRank.Of(seed, s.Name), StringComparer.Ordinal).ThenBy(s => s.Name, StringComparer.Ordinal))
                if (drawn.Count < size && candidates.Length > 0 && !candidates.Any(drawn.Contains)) drawn.Add(candidates[0]);
        }
    }

    private static string NameOf(Document document) => document.Id.Length > 0 ? document.Id : document.Path;
}
