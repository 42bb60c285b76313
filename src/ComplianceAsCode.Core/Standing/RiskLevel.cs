using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Standing;

/// <summary>How high a risk is: the product of likelihood and impact, before treatment and after it.</summary>
public static class RiskLevel
{
    /// <summary>Before treatment; none where a part of it cannot be read.</summary>
    public static int? Before(Document risk) => risk.Get(Risk.Likelihood)?.Value * risk.Get(Risk.Impact)?.Value;

    /// <summary>After treatment, as the risk states it; none where it states nothing.</summary>
    public static int? After(Document risk) => risk.Get(Risk.Residual)?.Value is { } residual ? residual.Get(Risk.ResidualLikelihood)?.Value * residual.Get(Risk.ResidualImpact)?.Value : null;
}
