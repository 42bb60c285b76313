using ComplianceAsCode.Evidence;

namespace CreditScoring.Tests;

public sealed class ExplanationTests(TrainedScorer trained) : IClassFixture<TrainedScorer>
{
    [Fact]
    public void The_contributions_add_up_to_the_score()
    {
        var largestGap = Report.Round(trained.HeldOut.Max(s => Math.Abs(s.Score.Baseline + s.Score.Contributions.Sum(c => (double)c.Value) - s.Score.LogOdds)));
        var agreeing = Report.Round((double)trained.HeldOut.Count(IsMovedByItsStrongestReason) / trained.HeldOut.Count);

        var evidence = Report.Evidence("EVD-explainability-2026Q4", "explainability-report")
            .Title("How scores are explained, and how true the explanations are")
            .Requirement("A.8.2")
            .Requirement("A.6.2.7")
            .Summary($"Each score carries the contribution of each of the five features to the log-odds, strongest first. On {trained.HeldOut.Count} held-out applications the baseline and the contributions "
                + "were added up and compared with the score, and the feature named first was set to its average to see whether the score moves the way the explanation says. Whether underwriters understand the explanations was not tested.")
            .Artifact("compliance/reports/explanations.json", Report.Json(new
            {
                Applications = trained.HeldOut.Count,
                LargestGapInLogOdds = largestGap,
                StrongestReasonMovesTheScore = agreeing,
                Examples = trained.HeldOut.Take(5).Select(Example),
            }))
            .Metric("largest-gap", largestGap, "<=", 0.001, unit: "log-odds")
            .Metric("strongest-reason-moves-the-score", agreeing, ">=", 0.99)
            .Write();

        Assert.Equal(EvidenceResult.Pass, evidence.Result);
    }

    private static object Example(ScoredApplication scored) => new
    {
        Application = scored.Application.Id,
        Probability = Report.Round(scored.Score.Probability),
        Contributions = scored.Score.Contributions.ToDictionary(c => c.Feature, c => Report.Round(c.Value)),
    };

    private bool IsMovedByItsStrongestReason(ScoredApplication scored)
    {
        var reason = scored.Score.Contributions[0];
        var moved = trained.Scorer.Score(WithAverage(scored.Application, reason.Feature)).Probability - scored.Score.Probability;
        return Math.Sign(moved) == -Math.Sign(reason.Value);
    }

    private LoanApplication WithAverage(LoanApplication original, string feature)
    {
        float Value(string name, Func<LoanApplication, float> of) => name == feature ? trained.Data.Training.Average(of) : of(original);
        return new LoanApplication
        {
            Id = original.Id,
            Age = original.Age,
            MonthlyIncome = Value(nameof(LoanApplication.MonthlyIncome), a => a.MonthlyIncome),
            DebtRatio = Value(nameof(LoanApplication.DebtRatio), a => a.DebtRatio),
            YearsEmployed = Value(nameof(LoanApplication.YearsEmployed), a => a.YearsEmployed),
            MissedPayments = Value(nameof(LoanApplication.MissedPayments), a => a.MissedPayments),
            Amount = Value(nameof(LoanApplication.Amount), a => a.Amount),
        };
    }
}
