using ComplianceAsCode.Baselines;
using ComplianceAsCode.Diagnostics;

namespace ComplianceAsCode.Rules.Configuration;

/// <summary>The entries of the baseline that count on the day, and how often each was used.</summary>
internal sealed class BaselineBook
{
    private readonly Dictionary<BaselineEntry, int> _used = new(ReferenceEqualityComparer.Instance);
    private readonly ILookup<(string, string, string), BaselineEntry> _current;

    public BaselineBook(CheckContext context)
    {
        Current = [.. context.Register.Workspace.Baseline.Entries.Where(e => context.AsOf < e.Expires && context.Rules.Find(e.Rule) is { IsFoundation: false } && e is { Document.Length: > 0, Fingerprint.Length: > 0 })];
        _current = Current.ToLookup(e => (e.Rule, e.Document, e.Fingerprint));
    }

    /// <summary>The entries that count, in the order of the file.</summary>
    public IReadOnlyList<BaselineEntry> Current { get; }

    /// <summary>How many diagnostics an entry accepted.</summary>
    public int UsesOf(BaselineEntry entry) => _used.GetValueOrDefault(entry);

    /// <summary>The entry that accepts a diagnostic, if one does; it is then used once more. Of more than it accepts, the first are accepted.</summary>
    public BaselineEntry? Accept(Diagnostic diagnostic)
    {
        if (Current.Count == 0 || diagnostic.Rule.IsFoundation) return null;
        var entry = _current[(diagnostic.Rule.Id, Fingerprint.DocumentOf(diagnostic), Fingerprint.Of(diagnostic))].FirstOrDefault(e => UsesOf(e) < e.Count);
        if (entry is not null) _used[entry] = UsesOf(entry) + 1;
        return entry;
    }
}
