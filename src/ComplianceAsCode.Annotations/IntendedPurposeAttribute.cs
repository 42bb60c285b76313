namespace ComplianceAsCode;

/// <summary>States what the model is for, in the words of its document (ISO/IEC 42001 A.9.4, A.6.2.2).</summary>
/// <param name="purpose">The purpose, as a sentence. White space may be folded differently than in the document.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, Inherited = false)]
public sealed class IntendedPurposeAttribute(string purpose) : Attribute
{
    /// <summary>The purpose, as a sentence.</summary>
    public string Purpose { get; } = purpose;
}
