namespace ComplianceAsCode;

/// <summary>
/// Names the AI system that an assembly belongs to. An assembly that several systems share names each of them.
/// </summary>
/// <param name="id">The id of the <c>ai-system</c> document, such as <c>SYS-credit-scoring</c>.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class AiSystemAttribute(string id) : Attribute
{
    /// <summary>The id of the <c>ai-system</c> document.</summary>
    public string Id { get; } = id;
}
