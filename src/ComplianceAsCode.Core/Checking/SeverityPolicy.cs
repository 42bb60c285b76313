using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Manifests;

namespace ComplianceAsCode.Checking;

/// <summary>The severity that a rule's faults have: the manifest's word beats the stage, which beats the default.</summary>
internal sealed class SeverityPolicy(Manifest manifest, Enforcement enforcement, IReadOnlySet<string> systemReach)
{
    private readonly Dictionary<string, Severity> _overrides = manifest.Rules
        .GroupBy(r => r.Rule.Value).ToDictionary(g => g.Key, g => Parse(g.First().Severity.Value), StringComparer.Ordinal);

    /// <summary>The severity of a rule's faults of a weight at a document.</summary>
    public Severity Of(RuleDescriptor rule, Severity weight, string subject)
    {
        var severity = OfRule(rule, weight);
        return severity == Severity.Error && enforcement == Enforcement.System && !rule.IsFoundation && !systemReach.Contains(subject) ? Severity.Warning : severity;
    }

    /// <summary>Whether a rule's faults are not reported at all.</summary>
    public bool IsOff(RuleDescriptor rule) => OfRule(rule, rule.Severity) == Severity.Off;

    private Severity OfRule(RuleDescriptor rule, Severity weight)
    {
        if (rule.IsFoundation) return weight;
        if (_overrides.TryGetValue(rule.Id, out var severity)) return severity;
        return rule.Stage is >= 1 and <= 5 && rule.Stage > manifest.Stage ? Severity.Info : weight;
    }

    private static Severity Parse(string word) => word switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        "info" => Severity.Info,
        _ => Severity.Off,
    };
}
