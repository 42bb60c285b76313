namespace ComplianceAsCode.Rules;

/// <summary>All rules, listed one by one.</summary>
public static class RuleSet
{
    /// <summary>The rules on documents, in the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } = [];
}
