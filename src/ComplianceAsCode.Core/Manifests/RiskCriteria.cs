using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Manifests;

/// <summary>The manifest's risk criteria, over the product of likelihood and impact (ISO/IEC 42001 6.1.2).</summary>
/// <param name="Acceptable">The highest product that needs no acceptance. Default 6.</param>
/// <param name="High">The lowest product that must be treated. Default 12.</param>
/// <param name="Review">The longest time between reviews. Default one year.</param>
public sealed record RiskCriteria(int Acceptable, int High, Duration Review)
{
    internal static RiskCriteria Read(YamlMapping? fields) => new(
        fields?.Get(ManifestShape.Acceptable)?.Value ?? 6,
        fields?.Get(ManifestShape.High)?.Value ?? 12,
        fields?.Get(ManifestShape.RiskReview)?.Value ?? new(12, 0));
}
