using System.Text.Json.Nodes;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Schema;

/// <summary>A mapping where a mapping is written, another type else. Read as the node itself.</summary>
public sealed class EitherType(FieldType otherwise, ObjectType mapping) : FieldType<YamlNode>
{
    /// <inheritdoc/>
    public override string Label => $"{otherwise.Label} or {mapping.Label}";

    /// <inheritdoc/>
    public override string Placeholder => otherwise.Placeholder;

    /// <inheritdoc/>
    public override FieldType? ItemType => otherwise.ItemType;

    /// <summary>The fields of the mapping.</summary>
    public Shape MappingShape => mapping.Shape;

    /// <inheritdoc/>
    public override bool TryRead(YamlNode node, out YamlNode value)
    {
        value = node;
        return true;
    }

    /// <inheritdoc/>
    public override void Collect(YamlNode node, FieldTraits field, FieldFacts facts)
    {
        if (node is YamlMapping) mapping.Collect(node, field, facts);
        else otherwise.Collect(node, field, facts);
    }

    /// <inheritdoc/>
    public override JsonObject ToJsonSchema() => new() { ["anyOf"] = new JsonArray(otherwise.ToJsonSchema(), mapping.ToJsonSchema()) };
}
