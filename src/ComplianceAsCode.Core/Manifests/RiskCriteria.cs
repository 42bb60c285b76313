using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Manifests;

/// <summary>The manifest's risk criteria, over the product of likelihood and impact (ISO/IEC 42001 6.1.2).</summary>
/// <param name="Scale">The highest likelihood and impact. Default 5; the widest where the manifest says one that cannot be read, so that nothing is held against it.</param>
/// <param name="Acceptable">The highest product that needs no acceptance. Default 6.</param>
/// <param name="High">The lowest product that must be treated. Default 12.</param>
/// <param name="Review">The longest time between reviews. Default one year.</param>
public sealed record RiskCriteria(int Scale, int Acceptable, int High, Duration Review)
{
    /// <summary>The highest product of likelihood and impact that the scale allows.</summary>
    public int Most => Scale * Scale;

    /// <summary>Whether no risk could be high, or one could be high and acceptable; then nothing is judged by them.</summary>
    public bool IsContradictory => High > Most || Acceptable >= High;

    internal static RiskCriteria Read(YamlMapping? fields, FieldFacts facts) => new(
        fields?.Get(ManifestShape.Scale)?.Value ?? (IsMisread(ManifestShape.Risk, facts) || IsMisread(ManifestShape.Scale, facts) ? ManifestShape.WidestScale : 5),
        fields?.Get(ManifestShape.Acceptable)?.Value ?? 6,
        fields?.Get(ManifestShape.High)?.Value ?? 12,
        fields?.Get(ManifestShape.RiskReview)?.Value ?? new(12, 0));

    /// <summary>Whether a setting is there in a form that cannot be read, which is reported where it stands.</summary>
    internal static bool IsMisread(Field setting, FieldFacts facts) =>
        facts.Invalid.Exists(i => i.Field.Name == setting.Name) || facts.Unknown.Exists(u => u.Known.Contains(setting.Name) && Nearest.Of(u.Key.Value, u.Known) == setting.Name);
}
