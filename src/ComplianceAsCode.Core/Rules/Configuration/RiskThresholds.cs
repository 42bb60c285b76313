using ComplianceAsCode.Manifests;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Rules.Configuration;

/// <summary>Thresholds of risk that contradict each other or the scale. Defaults do not, so one of them is set.</summary>
internal static class RiskThresholds
{
    /// <summary>What is wrong with them: where, what, what to do. One that cannot be read is reported as that.</summary>
    public static IEnumerable<(YamlNode At, string Message, string Fix)> Faults(Manifest manifest)
    {
        if (manifest.Fields.Get(ManifestShape.Risk)?.Value is not { } fields) yield break;
        if (new Field[] { ManifestShape.Scale, ManifestShape.Acceptable, ManifestShape.High }.Any(f => RiskCriteria.IsMisread(f, manifest.Facts))) yield break;
        var (risk, scale, acceptable, high) = (manifest.Risk, fields.Get(ManifestShape.Scale), fields.Get(ManifestShape.Acceptable), fields.Get(ManifestShape.High));
        if (risk.High > risk.Most && (high ?? scale) is { } tooHigh)
            yield return (tooHigh.Node, $"a risk is high from {risk.High} on, and likelihood × impact reaches {risk.Most} at most, so none ever is", $"set 'high' to {risk.Most} or less, or widen 'scale'");
        else if (risk.Acceptable >= risk.High && (acceptable ?? high) is { } tooLax)
            yield return (tooLax.Node, $"a risk is acceptable up to {risk.Acceptable} and high from {risk.High} on, so one can be both", "set 'acceptable' below 'high'");
    }
}
