namespace ComplianceAsCode;

/// <summary>
/// Says that a type is, or gives access to, an AI model that the organisation has registered. A type stands for one model:
/// what the other annotations say would otherwise not tell which one they mean.
/// </summary>
/// <param name="id">The id of the <c>model</c> document, such as <c>MDL-credit-scorer</c>.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface, Inherited = false)]
public sealed class AiModelAttribute(string id) : Attribute
{
    /// <summary>The id of the <c>model</c> document.</summary>
    public string Id { get; } = id;

    /// <summary>The release of the model that this code is written for, as the document's <c>release</c> has it.</summary>
    public string? Version { get; set; }
}
