namespace ComplianceAsCode;

/// <summary>Names evidence for the model (ISO/IEC 42001 A.6.2.4). Repeat it for each piece of evidence.</summary>
/// <param name="id">The id of the <c>evidence</c> document, such as <c>EVD-bias-2026Q2</c>.</param>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Method,
    AllowMultiple = true, Inherited = false)]
public sealed class EvidenceAttribute(string id) : Attribute
{
    /// <summary>The id of the <c>evidence</c> document.</summary>
    public string Id { get; } = id;

    /// <summary>The requirement that the evidence proves, such as <c>A.6.2.4</c> or <c>eu-ai-act:Art. 15(1)</c>.</summary>
    public string? Requirement { get; set; }
}
