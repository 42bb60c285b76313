namespace CreditScoring;

/// <summary>
/// Generates the data set DST-applications: no person is behind a row. Equal seeds give equal rows on every machine.
/// </summary>
public sealed class ApplicationGenerator(int seed)
{
    /// <summary>The seed of DST-applications 1.0.0.</summary>
    public const int DatasetSeed = 20260401;

    /// <summary>The rows of DST-applications 1.0.0.</summary>
    public const int DatasetSize = 6_000;

    private readonly Random _random = new(seed);

    public static IReadOnlyList<LoanApplication> Dataset() => new ApplicationGenerator(DatasetSeed).Generate(DatasetSize);

    public IReadOnlyList<LoanApplication> Generate(int count) =>
        [.. Enumerable.Range(1, count).Select(Next)];

    private LoanApplication Next(int number)
    {
        var age = Math.Clamp(Normal(43, 12), LoanApplication.YoungestAge, 75);
        var income = Math.Clamp(Math.Exp(Normal(7.85, 0.35)), 900, 12_000);
        var debtRatio = Math.Clamp(Normal(0.32, 0.13), 0, 0.9);
        var yearsEmployed = Math.Clamp(_random.NextDouble() * (age - 18) * 0.6, 0, 40);
        var missedPayments = Math.Floor(-Math.Log(1 - _random.NextDouble()) * 0.8);
        var amount = Math.Clamp(Math.Exp(Normal(9.1, 0.5)), 1_000, 50_000);

        // The rule that the model has to find again. Age has no part in it.
        var logOdds = 2.4
            - 5.0 * (debtRatio - 0.32)
            - 0.9 * missedPayments
            + 0.05 * (yearsEmployed - 7)
            - 0.9 * Math.Log(amount / income / 3.5);

        return new LoanApplication
        {
            Id = $"APP-{number:D5}",
            Age = (float)Math.Round(age),
            MonthlyIncome = (float)Math.Round(income),
            DebtRatio = (float)Math.Round(debtRatio, 3),
            YearsEmployed = (float)Math.Round(yearsEmployed, 1),
            MissedPayments = (float)Math.Min(missedPayments, 12),
            Amount = (float)Math.Round(amount),
            Repaid = _random.NextDouble() < 1 / (1 + Math.Exp(-logOdds)),
        };
    }

    private double Normal(double mean, double deviation)
    {
        var radius = Math.Sqrt(-2 * Math.Log(1 - _random.NextDouble()));
        return mean + deviation * radius * Math.Cos(2 * Math.PI * _random.NextDouble());
    }
}
