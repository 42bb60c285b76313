using System.Collections.Frozen;

namespace ComplianceAsCode.Diagnostics;

/// <summary>What is fixed about rules, by id.</summary>
public sealed class RuleCatalogue
{
    private readonly FrozenDictionary<string, RuleDescriptor> _byId;

    /// <summary>Lists rules.</summary>
    public RuleCatalogue(IEnumerable<RuleDescriptor> rules)
    {
        All = [.. rules.OrderBy(r => r.Id, StringComparer.Ordinal)];
        _byId = All.ToFrozenDictionary(r => r.Id, StringComparer.Ordinal);
    }

    /// <summary>The rules, sorted by id.</summary>
    public IReadOnlyList<RuleDescriptor> All { get; }

    /// <summary>The rule of an id.</summary>
    public RuleDescriptor? Find(string id) => _byId.GetValueOrDefault(id);
}
