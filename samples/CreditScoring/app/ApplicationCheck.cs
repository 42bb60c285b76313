namespace CreditScoring;

/// <summary>Keeps from the model what it was never validated for: those applications are underwritten by hand.</summary>
public static class ApplicationCheck
{
    /// <exception cref="ArgumentException">A value lies outside the range that the model was validated for.</exception>
    public static void Demand(LoanApplication application)
    {
        if (string.IsNullOrWhiteSpace(application.Id) || application.Id.Any(char.IsControl))
            throw new ArgumentException("The application has no usable id.", nameof(application));

        InRange(application, "age", application.Age, LoanApplication.YoungestAge, LoanApplication.OldestAge);
        InRange(application, "monthly income", application.MonthlyIncome, 300, 50_000);
        InRange(application, "debt ratio", application.DebtRatio, 0, 1);
        InRange(application, "years employed", application.YearsEmployed, 0, 60);
        InRange(application, "missed payments", application.MissedPayments, 0, 24);
        InRange(application, "amount", application.Amount, 500, 75_000);
    }

    private static void InRange(LoanApplication application, string name, float value, float least, float most)
    {
        // NaN compares as false, so it is refused here too.
        if (value >= least && value <= most)
            return;

        throw new ArgumentException(
            $"Application {application.Id}: {name} {value} is outside {least} to {most}, for which the model was validated; underwrite it by hand.",
            nameof(application));
    }
}
