namespace ComplianceAsCode;

/// <summary>States how people oversee what the model does (ISO/IEC 42001 A.9.2; EU AI Act Art. 14).</summary>
/// <param name="mode">Where the person stands.</param>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Method, Inherited = false)]
public sealed class HumanOversightAttribute(OversightMode mode) : Attribute
{
    /// <summary>Where the person stands.</summary>
    public OversightMode Mode { get; } = mode;

    /// <summary>The id of the <c>policy</c> or <c>procedure</c> that says how oversight is done.</summary>
    public string? Procedure { get; set; }
}
