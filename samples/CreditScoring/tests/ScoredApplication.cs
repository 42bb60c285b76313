namespace CreditScoring.Tests;

public sealed record ScoredApplication(LoanApplication Application, CreditScore Score);
