namespace ComplianceAsCode.Tests.ReferenceAims;

/// <summary>
/// Evidence that is history, as its release or period is: newer evidence of the same type about the same system proves at least the same requirements. It is
/// not reported when its time is over, and it is not missed unless another document names it. That history is kept is for the comparison with a base
/// revision to tell, and not for a check of one state.
/// </summary>
/// <param name="Id">The older one.</param>
/// <param name="By">The newer one.</param>
/// <param name="IsNamed">Whether another document names the older one, so that it is missed all the same.</param>
internal sealed record ReplacedEvidence(string Id, string By, bool IsNamed)
{
    public static IReadOnlyList<ReplacedEvidence> All { get; } =
    [
        new("EVD-credit-scoring-bias", "EVD-credit-scoring-bias-loan-book", IsNamed: true),
        new("EVD-credit-scoring-bias-2.0.3", "EVD-credit-scoring-bias-loan-book", IsNamed: false),
        new("EVD-credit-scoring-monitoring-2026Q3", "EVD-credit-scoring-monitoring-2026-10", IsNamed: false),
        new("EVD-help-assistant-monitoring-2026Q3", "EVD-help-assistant-monitoring-2026-10", IsNamed: true),
    ];

    public static TheoryData<string> Names => [.. All.Select(r => r.Id)];

    public static ReplacedEvidence? Find(string id) => All.FirstOrDefault(r => r.Id == id);
}
