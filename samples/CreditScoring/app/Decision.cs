namespace CreditScoring;

/// <summary>What an underwriter decided.</summary>
public enum Outcome
{
    Approved,
    Refused,
}

/// <summary>A decision on an application: a person's, with the score that the person saw.</summary>
/// <param name="Score">The score that was shown.</param>
/// <param name="Underwriter">Who decided.</param>
/// <param name="Outcome">What was decided.</param>
/// <param name="Reason">Why; asked for where the underwriter departs from the recommendation or refuses.</param>
public sealed record Decision(CreditScore Score, string Underwriter, Outcome Outcome, string? Reason)
{
    public bool OverridesModel => Score.RecommendsApproval != (Outcome == Outcome.Approved);
}
