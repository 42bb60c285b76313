using ComplianceAsCode.Evidence;

namespace CreditScoring.Tests;

public sealed class AccuracyTests(TrainedScorer trained) : IClassFixture<TrainedScorer>
{
    [Fact]
    public void The_model_ranks_held_out_applications_well_enough()
    {
        var auc = Report.Round(Measures.Auc(trained.HeldOut));
        var accuracy = Report.Round(Measures.Accuracy(trained.HeldOut));

        var evidence = Report.Evidence("EVD-accuracy-2026Q4", "test-report")
            .Title("Accuracy of the credit scorer on held-out applications")
            .Requirement("A.6.2.4")
            .Requirement("9.1")
            .Summary($"The model of release 2.1.0 was trained on {trained.Data.Training.Count} rows of DST-applications and scored the other {trained.HeldOut.Count}. "
                + "The thresholds are the release criteria of PRC-development. The rows are generated, so the figures say how well the model finds a known rule again, and nothing about real borrowers.")
            .Artifact("compliance/reports/accuracy.json", Report.Json(new
            {
                Training = trained.Data.Training.Count,
                HeldOut = trained.HeldOut.Count,
                Repaid = trained.HeldOut.Count(s => s.Application.Repaid),
                Auc = auc,
                Accuracy = accuracy,
            }))
            .Metric("auc", auc, ">=", 0.7)
            .Metric("accuracy", accuracy, ">=", 0.8)
            .Write();

        Assert.Equal(EvidenceResult.Pass, evidence.Result);
    }

    [Fact]
    public void Training_again_gives_the_same_model()
    {
        using var again = CreditScorer.Train(trained.Data.Training, Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance);

        Assert.All(trained.HeldOut.Take(100), s => Assert.Equal(s.Score.Probability, again.Score(s.Application).Probability));
    }
}
