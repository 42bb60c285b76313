using ComplianceAsCode.Diagnostics;

namespace ComplianceAsCode.Checking;

/// <summary>What became of diagnostics since the base: a diagnostic is the same wherever its line went, as its <see cref="Fingerprint"/> tells.</summary>
public sealed class DiagnosticComparison
{
    private readonly HashSet<Diagnostic> _new = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _known;

    private DiagnosticComparison(HashSet<string> known) => _known = known;

    /// <summary>Those that the base does not have, or has with a lower severity; in their order.</summary>
    public IReadOnlyList<Diagnostic> New { get; private init; } = [];

    /// <summary>How many there are as before.</summary>
    public int Unchanged { get; private init; }

    /// <summary>Those of the base that do not hold any more.</summary>
    public IReadOnlyList<Diagnostic> Solved { get; private init; } = [];

    /// <summary>Those of the base that still hold and are no longer reported: waived, accepted in the baseline or turned off since. Nothing was mended.</summary>
    public IReadOnlyList<Diagnostic> Silenced { get; private init; } = [];

    /// <summary>Whether a reported diagnostic is new.</summary>
    public bool IsNew(Diagnostic diagnostic) => _new.Contains(diagnostic);

    /// <summary>Whether one that is not reported, since it is waived or accepted, was in the base at all.</summary>
    public bool WasThere(Diagnostic diagnostic) => _known.Contains(Fingerprint.IdentityOf(diagnostic));

    /// <summary>Compares what two checks report.</summary>
    /// <param name="before">What the base reports.</param>
    /// <param name="silentBefore">What does not hold there and is not reported.</param>
    /// <param name="now">What is reported now.</param>
    /// <param name="silentNow">What does not hold now and is not reported.</param>
    public static DiagnosticComparison Of(IReadOnlyList<Diagnostic> before, IEnumerable<Diagnostic> silentBefore, IReadOnlyList<Diagnostic> now, IEnumerable<Diagnostic> silentNow)
    {
        var left = before.GroupBy(Fingerprint.IdentityOf, StringComparer.Ordinal).ToDictionary(g => g.Key, g => new Queue<Diagnostic>(g.OrderByDescending(d => d.Severity)), StringComparer.Ordinal);
        var added = new List<Diagnostic>();
        foreach (var diagnostic in now)
        {
            if (left.TryGetValue(Fingerprint.IdentityOf(diagnostic), out var same) && same.TryDequeue(out var old) && old.Severity >= diagnostic.Severity) continue;
            added.Add(diagnostic);
        }
        var silent = silentNow.Select(Fingerprint.IdentityOf).ToHashSet(StringComparer.Ordinal);
        var gone = left.Values.SelectMany(same => same).Order(DiagnosticOrder.Instance).ToLookup(d => silent.Contains(Fingerprint.IdentityOf(d)));
        var comparison = new DiagnosticComparison([.. before.Concat(silentBefore).Select(Fingerprint.IdentityOf)])
        {
            New = added,
            Unchanged = now.Count - added.Count,
            Solved = [.. gone[false]],
            Silenced = [.. gone[true]],
        };
        comparison._new.UnionWith(added);
        return comparison;
    }
}
