using ComplianceAsCode.Manifests;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Rules.Code;

/// <summary>Which annotations the manifest requires of a model's code.</summary>
internal static class CodePolicy
{
    /// <summary>Whether an annotation is required at a risk level; where the level is not known, whether it is at every level.</summary>
    public static bool Requires(Manifest manifest, string? risk, string slug) =>
        risk is null ? RiskLevels.All.All(level => RequiresAt(manifest, level, slug)) : RequiresAt(manifest, risk, slug);

    private static bool RequiresAt(Manifest manifest, string risk, string slug) =>
        manifest.Code.Any(rule => rule.AppliesToRisk(risk) && rule.Require.Any(r => r.Slug == slug));
}
