using ComplianceAsCode.Text;

namespace ComplianceAsCode.Manifests;

/// <summary>What holds where the manifest is silent.</summary>
internal static class ManifestDefaults
{
    /// <summary>Every system has an impact assessment; one of high risk has its tests too.</summary>
    public static IReadOnlyList<RequirementRule> Evidence { get; } =
    [
        RequirementRule.Of(null, ["impact-assessment"]),
        RequirementRule.Of("high", ["bias-test", "robustness-test", "security-test", "oversight-test", "explainability-report"]),
    ];

    /// <summary>See <see cref="CodeRequirements"/>.</summary>
    public static IReadOnlyList<RequirementRule> Code { get; } =
    [
        RequirementRule.Of(null, CodeRequirements.Default),
        RequirementRule.Of("high", CodeRequirements.DefaultForHighRisk),
    ];

    /// <summary>How often things happen.</summary>
    public static IReadOnlyDictionary<string, Duration> Intervals { get; } = new Dictionary<string, Duration>(StringComparer.Ordinal)
    {
        ["internal-audit"] = new(12, 0),
        ["management-review"] = new(12, 0),
        ["committee"] = new(3, 0),
        ["kpi"] = new(3, 0),
    };
}
