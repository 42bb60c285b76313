using ComplianceAsCode.Evidence;

namespace CreditScoring.Tests;

public sealed class OversightTests(TrainedScorer trained) : IClassFixture<TrainedScorer>
{
    [Fact]
    public void Only_a_named_person_decides_and_anyone_can_stop_the_model()
    {
        var checks = new (string Name, Func<bool> Holds)[]
        {
            ("a decision without an underwriter is refused", () => Refuses<ArgumentException>((s, score) => s.Decide(score, " ", Outcome.Approved))),
            ("a refusal without a reason is refused", () => Refuses<ArgumentException>((s, score) => s.Decide(score, "lead-underwriter", Outcome.Refused))),
            ("an underwriter can decide against the recommendation", CanOverride),
            ("a departure from the recommendation is logged with person and reason", OverrideIsLogged),
            ("a decision is logged once", () => Logged(s => s.Decide(Recommended, "lead-underwriter", Outcome.Approved)).Count == 1),
            ("after a stop nothing is scored", () => Refuses<InvalidOperationException>((s, _) => { s.Stop("lead-underwriter", "drill"); s.Rank(trained.Data.HeldOut.Take(1)); })),
            ("a stop is logged with person and reason", () => Logged(s => s.Stop("lead-underwriter", "drill")).Single().Contains("lead-underwriter stopped scoring: drill", StringComparison.Ordinal)),
        };
        var results = checks.Select(c => new { Check = c.Name, Holds = c.Holds() }).ToArray();

        var evidence = Report.Evidence("EVD-oversight-2026Q4", "oversight-test")
            .Title("People decide, can depart from the model and can stop it")
            .Requirement("A.9.2")
            .Summary($"{checks.Length} things that POL-human-oversight asks of the software were tried out against the scoring service. How underwriters behave at work was not part of this test.")
            .Artifact("compliance/reports/oversight.json", Report.Json(results))
            .Metric("checks-failed", results.Count(r => !r.Holds), "==", 0)
            .Write();

        Assert.Equal(EvidenceResult.Pass, evidence.Result);
    }

    private CreditScore Recommended => trained.HeldOut.First(s => s.Score.RecommendsApproval).Score;

    private bool CanOverride()
    {
        var decision = new ScoringService(trained.Scorer, new RecordingLogger()).Decide(Recommended, "lead-underwriter", Outcome.Refused, "Income could not be confirmed.");
        return decision is { OverridesModel: true, Outcome: Outcome.Refused };
    }

    private bool OverrideIsLogged() =>
        Logged(s => s.Decide(Recommended, "lead-underwriter", Outcome.Refused, "Income could not be confirmed.")).Single()
        == $"lead-underwriter decided {Recommended.ApplicationId}: Refused, override True, reason Income could not be confirmed.";

    private bool Refuses<TException>(Action<ScoringService, CreditScore> attempt)
        where TException : Exception
    {
        try
        {
            attempt(new ScoringService(trained.Scorer, new RecordingLogger()), Recommended);
            return false;
        }
        catch (TException)
        {
            return true;
        }
    }

    private IReadOnlyList<string> Logged(Action<ScoringService> act)
    {
        var log = new RecordingLogger();
        act(new ScoringService(trained.Scorer, log));
        return log.Messages;
    }
}
