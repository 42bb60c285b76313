using ComplianceAsCode.Evidence;

namespace CreditScoring.Tests;

public sealed class FairnessTests(TrainedScorer trained) : IClassFixture<TrainedScorer>
{
    private const float YoungerThan = 30;

    [Fact]
    public void Younger_applicants_are_recommended_about_as_often_as_older_ones()
    {
        ScoredApplication[] younger = [.. trained.HeldOut.Where(s => s.Application.Age < YoungerThan)];
        ScoredApplication[] older = [.. trained.HeldOut.Where(s => s.Application.Age >= YoungerThan)];
        var parity = Report.Round(Math.Abs(Measures.ApprovalRate(younger) - Measures.ApprovalRate(older)));
        var opportunity = Report.Round(Math.Abs(Measures.TruePositiveRate(younger) - Measures.TruePositiveRate(older)));

        var evidence = Report.Evidence("EVD-bias-2026Q4", "bias-test")
            .Title("Bias of the credit scorer between age groups")
            .Requirement("A.6.2.4")
            .Requirement("A.5.4")
            .Summary($"Recommendations for {younger.Length} held-out applicants under {YoungerThan} were compared with those for {older.Length} of {YoungerThan} or over. "
                + "Age is no input of the model, but years of employment go along with it. Demographic parity compares how often approval is recommended; "
                + "equal opportunity does so among those who repaid. Other characteristics that the law protects are not in the data and could not be tested.")
            .Artifact("compliance/reports/bias.json", Report.Json(new { Younger = Group(younger), Older = Group(older) }))
            .Metric("demographic-parity-difference", parity, "<=", 0.1, slice: "age under 30 against 30 and over")
            .Metric("equal-opportunity-difference", opportunity, "<=", 0.1, slice: "age under 30 against 30 and over")
            .Write();

        Assert.Equal(EvidenceResult.Pass, evidence.Result);
    }

    private static object Group(ScoredApplication[] group) => new
    {
        Applications = group.Length,
        ApprovalRate = Report.Round(Measures.ApprovalRate(group)),
        TruePositiveRate = Report.Round(Measures.TruePositiveRate(group)),
        RepaymentRate = Report.Round((double)group.Count(s => s.Application.Repaid) / group.Length),
        Auc = Report.Round(Measures.Auc(group)),
    };
}
