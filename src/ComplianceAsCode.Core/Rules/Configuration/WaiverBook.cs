using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.Configuration;

/// <summary>The waivers that count on the day, and which of them were used.</summary>
internal sealed class WaiverBook
{
    private readonly List<(Document Waiver, string Rule, string Target)> _current;
    private readonly HashSet<Document> _used = [];

    public WaiverBook(CheckContext context) => _current =
    [
        .. from waiver in context.Register.Of(KindNames.Waiver)
           where context.AsOf < waiver.Get(Waiver.Expires)?.Value
           let rule = waiver.Get(Waiver.Rule)?.Value
           let target = waiver.Get(Waiver.Target)?.Value
           where rule is not null && target is not null
           select (waiver, rule, target),
    ];

    /// <summary>The waivers that count.</summary>
    public IEnumerable<Document> Current => _current.Select(w => w.Waiver);

    /// <summary>Whether a waiver silenced anything.</summary>
    public bool IsUsed(Document waiver) => _used.Contains(waiver);

    /// <summary>The waiver that silences a diagnostic, if one does.</summary>
    public Document? Find(Diagnostic diagnostic)
    {
        if (diagnostic.Rule.IsFoundation) return null;
        foreach (var (waiver, rule, target) in _current)
            if (rule == diagnostic.Rule.Id && (target == diagnostic.Subject || target == diagnostic.Location.Path)) return waiver;
        return null;
    }

    /// <summary>Whether a waiver silences a diagnostic; the waiver then counts as used.</summary>
    public bool TryWaive(Diagnostic diagnostic)
    {
        if (Find(diagnostic) is not { } waiver) return false;
        _used.Add(waiver);
        return true;
    }
}
