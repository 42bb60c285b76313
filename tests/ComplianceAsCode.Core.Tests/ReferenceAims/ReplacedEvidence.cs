namespace ComplianceAsCode.Tests.ReferenceAims;

/// <summary>
/// Documents that may go without being missed, and why: newer evidence of the same type about the same system proves at least the same requirements. The
/// older one is history, as its release is; that history is kept is for the comparison with a base revision to tell, and not for a check of one state.
/// </summary>
/// <param name="Id">The older one.</param>
/// <param name="By">The newer one, which is missed.</param>
internal sealed record ReplacedEvidence(string Id, string By)
{
    public static IReadOnlyList<ReplacedEvidence> All { get; } =
    [
        new("EVD-credit-scoring-bias-2.0.3", "EVD-credit-scoring-bias"),
        new("EVD-credit-scoring-monitoring-2026Q3", "EVD-credit-scoring-monitoring-2026-10"),
    ];

    public static TheoryData<string> Names => [.. All.Select(r => r.Id)];

    public static ReplacedEvidence? Find(string id) => All.FirstOrDefault(r => r.Id == id);
}
