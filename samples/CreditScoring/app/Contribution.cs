namespace CreditScoring;

/// <summary>By how much one feature moved the log-odds of repayment, up or down.</summary>
public sealed record Contribution(string Feature, float Value);
