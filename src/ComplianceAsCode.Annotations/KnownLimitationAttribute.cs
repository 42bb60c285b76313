namespace ComplianceAsCode;

/// <summary>States what the model can't do or was not validated for (ISO/IEC 42001 A.8.2). Repeat it for each limitation.</summary>
/// <param name="limitation">The limitation, as a sentence.</param>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Method,
    AllowMultiple = true, Inherited = false)]
public sealed class KnownLimitationAttribute(string limitation) : Attribute
{
    /// <summary>The limitation, as a sentence.</summary>
    public string Limitation { get; } = limitation;
}
