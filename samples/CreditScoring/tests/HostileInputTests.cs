using ComplianceAsCode.Evidence;

namespace CreditScoring.Tests;

public sealed class HostileInputTests(TrainedScorer trained) : IClassFixture<TrainedScorer>
{
    private static readonly (string Attack, LoanApplication Application)[] Attacks =
    [
        ("income that is no number", With(income: float.NaN)),
        ("infinite income", With(income: float.PositiveInfinity)),
        ("negative income", With(income: -3_000)),
        ("income far beyond the training data, to buy a score", With(income: 1e9f)),
        ("negative debt ratio", With(debtRatio: -1)),
        ("debt ratio that is no number", With(debtRatio: float.NaN)),
        ("negative missed payments, to buy a score", With(missedPayments: -5)),
        ("amount of zero", With(amount: 0)),
        ("infinite years of employment", With(yearsEmployed: float.PositiveInfinity)),
        ("employment longer than a life", With(yearsEmployed: 400)),
        ("applicant younger than the validated range", With(age: 17)),
        ("no id, so that the event could not be traced", With(id: " ")),
        ("line break in the id, to forge a log entry", With(id: "APP-1\n{\"forged\":true}")),
    ];

    [Fact]
    public void Every_attack_is_refused_before_the_model_sees_it()
    {
        var results = Attacks.Select(a => new { a.Attack, Refused = IsRefused(a.Application) }).ToArray();

        var evidence = Report.Evidence("EVD-security-2026Q4", "security-test")
            .Title("Hostile input against the credit scorer")
            .Requirement("A.6.2.4")
            .Summary($"{Attacks.Length} applications that were made to crash the scorer, to buy a better score or to forge its log were sent to it. "
                + "Each must be refused with a message, before the model sees it. Stealing or poisoning the model was not part of this test.")
            .Artifact("compliance/reports/hostile-input.json", Report.Json(results))
            .Metric("attacks-not-refused", results.Count(r => !r.Refused), "==", 0)
            .Write();

        Assert.Equal(EvidenceResult.Pass, evidence.Result);
    }

    [Fact]
    public void An_ordinary_application_is_scored() => Assert.False(IsRefused(With()));

    private bool IsRefused(LoanApplication application)
    {
        try
        {
            trained.Scorer.Score(application);
            return false;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }

    private static LoanApplication With(
        string id = "APP-00001", float age = 40, float income = 2_500, float debtRatio = 0.3f, float yearsEmployed = 5, float missedPayments = 0, float amount = 9_000) =>
        new()
        {
            Id = id,
            Age = age,
            MonthlyIncome = income,
            DebtRatio = debtRatio,
            YearsEmployed = yearsEmployed,
            MissedPayments = missedPayments,
            Amount = amount,
        };
}
