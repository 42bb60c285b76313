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
}
