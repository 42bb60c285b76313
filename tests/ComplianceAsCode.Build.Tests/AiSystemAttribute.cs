namespace ComplianceAsCode;

/// <summary>An annotation as a project has it that compiles the source in.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class AiSystemAttribute(string id) : Attribute
{
    public string Id { get; } = id;
}
