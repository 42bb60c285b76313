using ComplianceAsCode.Baselines;
using ComplianceAsCode.Diagnostics;

namespace ComplianceAsCode.Checking;

/// <summary>What writing the baseline anew would change.</summary>
/// <param name="ToAccept">Errors and warnings that it does not accept yet. What only informs fails nothing and is not accepted: when its stage is reached, it is decided on.</param>
/// <param name="Accepted">What it accepts.</param>
/// <param name="Gone">Entries, or the part of their count, that accept nothing: they do not occur any more, or they expired.</param>
/// <param name="NeverAccepted">Errors and warnings of reading and configuration, which no baseline accepts.</param>
public sealed record BaselinePlan(IReadOnlyList<Diagnostic> ToAccept, IReadOnlyList<BaselinedDiagnostic> Accepted, IReadOnlyList<BaselineEntry> Gone, IReadOnlyList<Diagnostic> NeverAccepted)
{
    /// <summary>The plan of a finished check; <see langword="null"/> where there is no manifest that can be read.</summary>
    public static BaselinePlan? Of(CheckResult result)
    {
        if (result.Context is not { } context) return null;
        var found = result.Diagnostics.Where(d => d.Severity >= Severity.Warning).ToLookup(d => d.Rule.IsFoundation);
        var uses = UsesOf(result);
        return new([.. found[false]], result.Baselined,
            [.. context.Register.Workspace.Baseline.Entries.Select(e => e with { Count = e.Count - uses.GetValueOrDefault(e) }).Where(e => e.Count > 0)],
            // What the file itself is blamed for goes with what is taken out of it.
            [.. found[true].Where(d => d.Location.Path != Baseline.FileName)]);
    }

    /// <summary>The entries as they would be: what is accepted stays with its owner and day, what is new gets these.</summary>
    /// <param name="owner">Who answers for what is new.</param>
    /// <param name="expires">First day on which what is new is not accepted any more.</param>
    public IReadOnlyList<BaselineEntry> Entries(string owner, DateOnly expires) =>
    [
        .. Accepted.Select(a => EntryOf(a.Diagnostic, a.Entry.Owner, a.Entry.Expires)).Concat(ToAccept.Select(d => EntryOf(d, owner, expires)))
            .GroupBy(e => e).Select(g => g.Key with { Count = g.Count() })
            .OrderBy(e => e.Document, StringComparer.Ordinal).ThenBy(e => e.Rule, StringComparer.Ordinal).ThenBy(e => e.Fingerprint, StringComparer.Ordinal)
            .ThenBy(e => e.Owner, StringComparer.Ordinal).ThenBy(e => e.Expires),
    ];

    private static Dictionary<BaselineEntry, int> UsesOf(CheckResult result)
    {
        var uses = new Dictionary<BaselineEntry, int>(ReferenceEqualityComparer.Instance);
        foreach (var (_, entry) in result.Baselined) uses[entry] = uses.GetValueOrDefault(entry) + 1;
        return uses;
    }

    private static BaselineEntry EntryOf(Diagnostic diagnostic, string owner, DateOnly? expires) =>
        new(diagnostic.Rule.Id, Fingerprint.DocumentOf(diagnostic), diagnostic.Message, Fingerprint.Of(diagnostic), 1, owner, expires);
}
