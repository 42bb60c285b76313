using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Rules;

namespace ComplianceAsCode.Checking;

/// <summary>A fault with its severity.</summary>
/// <param name="Diagnostic">What would be reported.</param>
/// <param name="CausedBy">Faults of which it is only a consequence.</param>
internal sealed record JudgedFault(Diagnostic Diagnostic, IReadOnlyList<FaultCause> CausedBy);

/// <summary>No cascade: what only follows from a fault that is reported is not reported besides.</summary>
internal static class Consequences
{
    /// <summary>
    /// Leaves out each fault of which a cause is reported: unwaived, and of no lower severity. A cause that is left out in turn follows from
    /// one of no lower severity that is reported, so whoever mends that one meets all that is left.
    /// </summary>
    /// <param name="faults">All faults.</param>
    /// <param name="isWaived">Whether a waiver silences one.</param>
    public static IReadOnlyList<Diagnostic> Remove(IEnumerable<JudgedFault> faults, Predicate<Diagnostic> isWaived)
    {
        JudgedFault[] all = [.. faults];
        var named = all.SelectMany(f => f.CausedBy).ToHashSet();
        var reported = all.Select(f => f.Diagnostic)
            .Where(d => d.Severity != Severity.Off && named.Contains(CauseOf(d)) && !isWaived(d))
            .GroupBy(CauseOf).ToDictionary(g => g.Key, g => g.Max(d => d.Severity));
        return [.. all.Where(f => !f.CausedBy.Any(cause => reported.TryGetValue(cause, out var severity) && severity >= f.Diagnostic.Severity)).Select(f => f.Diagnostic)];
    }

    private static FaultCause CauseOf(Diagnostic diagnostic) => new(diagnostic.Rule.Id, diagnostic.Location);
}
