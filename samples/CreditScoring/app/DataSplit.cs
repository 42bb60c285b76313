namespace CreditScoring;

/// <summary>Three quarters to train on and the rest, which training never sees, to test on.</summary>
public sealed record DataSplit(IReadOnlyList<LoanApplication> Training, IReadOnlyList<LoanApplication> HeldOut)
{
    public static DataSplit Of(IReadOnlyList<LoanApplication> applications) =>
        new(
            [.. applications.Where((_, row) => row % 4 != 0)],
            [.. applications.Where((_, row) => row % 4 == 0)]);
}
