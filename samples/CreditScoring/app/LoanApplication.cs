namespace CreditScoring;

/// <summary>A consumer credit application, as the model and the underwriter see it.</summary>
public sealed class LoanApplication
{
    public const int YoungestAge = 21;
    public const int OldestAge = 100;

    public required string Id { get; init; }

    /// <summary>In years. Not an input of the model: kept to compare groups.</summary>
    public required float Age { get; init; }

    /// <summary>Net, in euro a month.</summary>
    public required float MonthlyIncome { get; init; }

    /// <summary>Monthly debt service over monthly income, 0 to 1.</summary>
    public required float DebtRatio { get; init; }

    public required float YearsEmployed { get; init; }

    /// <summary>Missed payments in the last 24 months.</summary>
    public required float MissedPayments { get; init; }

    /// <summary>In euro.</summary>
    public required float Amount { get; init; }

    /// <summary>What is known afterwards; only training and testing read it.</summary>
    public bool Repaid { get; init; }
}
