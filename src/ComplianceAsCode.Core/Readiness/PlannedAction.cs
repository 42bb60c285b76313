using ComplianceAsCode.Documents;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Readiness;

/// <summary>An action that is open or in progress.</summary>
/// <param name="Document">The action.</param>
/// <param name="Login">The account of its owner, where the manifest gives one.</param>
/// <param name="IsLate">Whether its day has passed.</param>
/// <param name="DependsOn">Actions that must be done first and are not.</param>
/// <param name="Priority">How urgent it is.</param>
/// <param name="Requirements">The requirements whose gap it closes, as cited.</param>
public sealed record PlannedAction(Document Document, string? Login, bool IsLate, IReadOnlyList<string> DependsOn, GapPriority Priority, IReadOnlyList<string> Requirements)
{
    /// <summary>Its id.</summary>
    public string Id => Document.Id;

    /// <summary>Who answers for it; empty where it does not say.</summary>
    public string Owner => Document.Get(Common.Owner)?.Value ?? "";

    /// <summary>By when.</summary>
    public DateOnly? Due => Document.Get(Kinds.Action.Due)?.Value;

    /// <summary>Where it stands.</summary>
    public string Status => Document.Get(Kinds.Action.Status)?.Value ?? "";

    /// <summary>Effort in days of work.</summary>
    public decimal? EffortDays => Document.Get(Kinds.Action.EffortDays)?.Value;

    /// <summary>Money set aside.</summary>
    public IReadOnlyList<BudgetItem> Budget =>
    [
        .. from item in Document.All(Kinds.Action.Budget)
           let amount = item.Value.Get(Kinds.Action.BudgetAmount)?.Value
           where amount is not null
           select new BudgetItem(item.Value.Get(Kinds.Action.BudgetFor)?.Value ?? "other", amount.Value, item.Value.Get(Kinds.Action.BudgetCurrency)?.Value ?? ""),
    ];
}

/// <summary>Money set aside.</summary>
/// <param name="For">What for.</param>
/// <param name="Amount">How much.</param>
/// <param name="Currency">ISO 4217 code; empty where it is not said.</param>
public sealed record BudgetItem(string For, decimal Amount, string Currency)
{
    /// <summary>Sums by currency, then by purpose, sorted.</summary>
    public static IReadOnlyList<BudgetItem> Sums(IEnumerable<BudgetItem> items) =>
    [
        .. items.GroupBy(i => (i.Currency, i.For)).OrderBy(g => g.Key.Currency, StringComparer.Ordinal).ThenBy(g => g.Key.For, StringComparer.Ordinal)
            .Select(g => new BudgetItem(g.Key.For, g.Aggregate(0m, (sum, i) => Saturated(sum, i.Amount)), g.Key.Currency)),
    ];

    private static decimal Saturated(decimal a, decimal b)
    {
        try
        {
            return a + b;
        }
        catch (OverflowException)
        {
            return a < 0 ? decimal.MinValue : decimal.MaxValue;
        }
    }
}
