namespace ComplianceAsCode;

/// <summary>States how an output of the model can be explained to those whom it concerns (ISO/IEC 42001 A.8.2; EU AI Act Art. 13).</summary>
/// <param name="means">What is given with an output, such as "Feature contributions with each score".</param>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Method,
    AllowMultiple = true, Inherited = false)]
public sealed class ExplainabilityAttribute(string means) : Attribute
{
    /// <summary>What is given with an output.</summary>
    public string Means { get; } = means;
}
