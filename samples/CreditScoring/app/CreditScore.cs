namespace CreditScoring;

/// <summary>What the model says about one application, for an underwriter to weigh.</summary>
/// <param name="ApplicationId">The application that was scored.</param>
/// <param name="Probability">Estimated probability that the loan is repaid, 0 to 1.</param>
/// <param name="LogOdds">The same as log-odds: the baseline and all contributions, added up.</param>
/// <param name="Baseline">The log-odds of an average application.</param>
/// <param name="Contributions">By how much each feature moved the log-odds, strongest first.</param>
public sealed record CreditScore(
    string ApplicationId,
    float Probability,
    float LogOdds,
    float Baseline,
    IReadOnlyList<Contribution> Contributions)
{
    /// <summary>From here on the model recommends approval; below, a closer look. It never recommends refusal.</summary>
    public const float ApprovalThreshold = 0.8f;

    public bool RecommendsApproval => Probability >= ApprovalThreshold;
}
