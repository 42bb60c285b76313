using Microsoft.Extensions.Logging;

namespace CreditScoring;

/// <summary>Ranks applications for underwriters and records what they decide. It has no way to decide by itself.</summary>
public sealed class ScoringService(CreditScorer scorer, ILogger log)
{
    private bool _stopped;

    /// <summary>The applications with their scores, most likely repaid first.</summary>
    /// <exception cref="InvalidOperationException">Scoring was stopped.</exception>
    public IReadOnlyList<CreditScore> Rank(IEnumerable<LoanApplication> applications)
    {
        if (_stopped)
            throw new InvalidOperationException("Scoring was stopped by an underwriter; underwrite by hand until it is released again.");

        return [.. applications.Select(scorer.Score).OrderByDescending(s => s.Probability).ThenBy(s => s.ApplicationId, StringComparer.Ordinal)];
    }

    /// <exception cref="ArgumentException">No underwriter is named, or a reason is asked for and missing.</exception>
    public Decision Decide(CreditScore score, string underwriter, Outcome outcome, string? reason = null)
    {
        if (string.IsNullOrWhiteSpace(underwriter))
            throw new ArgumentException($"Application {score.ApplicationId}: a decision needs the underwriter who makes it.", nameof(underwriter));

        var decision = new Decision(score, underwriter, outcome, reason);
        if ((decision.OverridesModel || outcome == Outcome.Refused) && string.IsNullOrWhiteSpace(reason))
            throw new ArgumentException($"Application {score.ApplicationId}: a refusal, or a departure from the recommendation, needs a reason.", nameof(reason));

        log.LogInformation(
            "{Underwriter} decided {Application}: {Outcome}, override {Override}, reason {Reason}",
            underwriter, score.ApplicationId, outcome, decision.OverridesModel, reason);
        return decision;
    }

    /// <summary>Stops scoring for everyone at once. Any underwriter may do it.</summary>
    /// <exception cref="ArgumentException">No underwriter is named, or no reason is given.</exception>
    public void Stop(string underwriter, string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(underwriter);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        _stopped = true;
        log.LogWarning("{Underwriter} stopped scoring: {Reason}", underwriter, reason);
    }
}
