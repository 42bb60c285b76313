using ComplianceAsCode.Evidence;

namespace CreditScoring.Tests;

public sealed class RobustnessTests(TrainedScorer trained) : IClassFixture<TrainedScorer>
{
    private const double Noise = 0.05;

    [Fact]
    public void Small_errors_in_the_input_change_little()
    {
        var random = new Random(7);
        ScoredApplication[] disturbed = [.. trained.HeldOut.Select(s => Disturb(s.Application, random)).Select(a => new ScoredApplication(a, trained.Scorer.Score(a)))];
        var aucLoss = Report.Round(Measures.Auc(trained.HeldOut) - Measures.Auc(disturbed));
        var flips = Report.Round((double)trained.HeldOut.Zip(disturbed).Count(p => p.First.Score.RecommendsApproval != p.Second.Score.RecommendsApproval) / disturbed.Length);

        var evidence = Report.Evidence("EVD-robustness-2026Q4", "robustness-test")
            .Title("Robustness of the credit scorer against small input errors")
            .Requirement("A.6.2.4")
            .Summary($"Income, amount, debt ratio and years of employment of {disturbed.Length} held-out applications were changed at random by up to {Noise:P0} and scored again. "
                + "The loss of AUC and the share of recommendations that flipped are within the release criteria of PRC-development.")
            .Artifact("compliance/reports/robustness.json", Report.Json(new
            {
                Applications = disturbed.Length,
                Noise,
                Auc = Report.Round(Measures.Auc(trained.HeldOut)),
                AucDisturbed = Report.Round(Measures.Auc(disturbed)),
                FlippedRecommendations = flips,
            }))
            .Metric("auc-loss", aucLoss, "<=", 0.02)
            .Metric("flipped-recommendations", flips, "<=", 0.05)
            .Write();

        Assert.Equal(EvidenceResult.Pass, evidence.Result);
    }

    private static LoanApplication Disturb(LoanApplication original, Random random)
    {
        float Changed(float value) => (float)(value * (1 + Noise * (2 * random.NextDouble() - 1)));
        return new LoanApplication
        {
            Id = original.Id,
            Age = original.Age,
            MonthlyIncome = Changed(original.MonthlyIncome),
            DebtRatio = Changed(original.DebtRatio),
            YearsEmployed = Changed(original.YearsEmployed),
            MissedPayments = original.MissedPayments,
            Amount = Changed(original.Amount),
            Repaid = original.Repaid,
        };
    }
}
