namespace CreditScoring.Tests;

/// <summary>The measures that the release criteria name, on scored applications.</summary>
public static class Measures
{
    /// <summary>The probability that a repaid loan scores above one that was not: 0.5 is chance, 1 is perfect.</summary>
    public static double Auc(IReadOnlyCollection<ScoredApplication> scored)
    {
        // The Mann–Whitney statistic, with mean ranks for ties.
        var ranked = scored.OrderBy(s => s.Score.Probability).ToList();
        double ranksOfRepaid = 0;
        for (int first = 0, next; first < ranked.Count; first = next)
        {
            next = first;
            while (next < ranked.Count && ranked[next].Score.Probability.Equals(ranked[first].Score.Probability))
                next++;
            ranksOfRepaid += (first + 1 + next) / 2.0 * ranked[first..next].Count(s => s.Application.Repaid);
        }

        double repaid = scored.Count(s => s.Application.Repaid), lost = scored.Count - repaid;
        return (ranksOfRepaid - repaid * (repaid + 1) / 2) / (repaid * lost);
    }

    /// <summary>The share of applications whose repayment the recommendation got right.</summary>
    public static double Accuracy(IReadOnlyCollection<ScoredApplication> scored) =>
        Share(scored, s => (s.Score.Probability >= 0.5f) == s.Application.Repaid);

    /// <summary>The share of applications that the model recommends for approval.</summary>
    public static double ApprovalRate(IReadOnlyCollection<ScoredApplication> scored) =>
        Share(scored, s => s.Score.RecommendsApproval);

    /// <summary>The share of repaid loans that the model recommends for approval.</summary>
    public static double TruePositiveRate(IReadOnlyCollection<ScoredApplication> scored) =>
        ApprovalRate([.. scored.Where(s => s.Application.Repaid)]);

    private static double Share(IReadOnlyCollection<ScoredApplication> scored, Func<ScoredApplication, bool> holds) =>
        (double)scored.Count(holds) / scored.Count;
}
