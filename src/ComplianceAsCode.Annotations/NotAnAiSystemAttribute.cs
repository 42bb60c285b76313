namespace ComplianceAsCode;

/// <summary>
/// Excludes code that touches a model API from being registered as a model, because it is none: infrastructure that only passes a client on,
/// or an algorithm without learning. The justification is evidence, and an auditor will read it.
/// </summary>
[AttributeUsage(
    AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Method,
    Inherited = false)]
public sealed class NotAnAiSystemAttribute : Attribute
{
    /// <summary>Why this is no AI system, as a sentence, and who decided it.</summary>
    public string? Justification { get; set; }
}
