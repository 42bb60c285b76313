namespace ComplianceAsCode;

/// <summary>States the risk level of the system that the model serves (ISO/IEC 42001 6.1.2).</summary>
/// <param name="level">The level, as the <c>ai-system</c> document has it.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, Inherited = false)]
public sealed class RiskLevelAttribute(AiRiskLevel level) : Attribute
{
    /// <summary>The risk level.</summary>
    public AiRiskLevel Level { get; } = level;
}
