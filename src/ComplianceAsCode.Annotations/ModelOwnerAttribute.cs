namespace ComplianceAsCode;

/// <summary>Names who answers for the model (ISO/IEC 42001 A.3.2).</summary>
/// <param name="owner">The id of a person of the manifest, such as <c>head-of-risk</c>, or of a <c>role</c> document.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, Inherited = false)]
public sealed class ModelOwnerAttribute(string owner) : Attribute
{
    /// <summary>The id of the person or role.</summary>
    public string Owner { get; } = owner;
}
