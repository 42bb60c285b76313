using System.Text.Json.Nodes;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Schema;

/// <summary>A mapping with fields of its own.</summary>
public sealed class ObjectType(Shape shape) : FieldType<YamlMapping>
{
    /// <summary>Its fields.</summary>
    public Shape Shape => shape;

    /// <inheritdoc/>
    public override string Label => "{" + string.Join("; ", shape.Fields.Select(f => $"{f.Name}{(f.Required ? "*" : "")}: {f.Type.Label}")) + "}";

    /// <inheritdoc/>
    public override string Placeholder =>
        "\n  " + string.Join("\n  ", shape.Fields.Where(f => f.Required).DefaultIfEmpty(shape.Fields[0]).Select(f => $"{f.Name}: {f.Type.Placeholder}"));

    /// <inheritdoc/>
    public override bool TryRead(YamlNode node, out YamlMapping value)
    {
        value = node as YamlMapping ?? YamlMapping.Empty;
        return node is YamlMapping;
    }

    /// <inheritdoc/>
    public override void Collect(YamlNode node, FieldTraits field, FieldFacts facts)
    {
        if (node is YamlMapping mapping) shape.Collect(mapping, facts, node);
        else facts.Invalid.Add(new(node, field, $"'{field.Name}' is {node.Description}, where a mapping was expected", $"write {string.Join(", ", shape.Fields.Select(f => f.Name + ":"))} below it"));
    }

    /// <inheritdoc/>
    public override JsonObject ToJsonSchema() => JsonSchema.OfShape(shape);
}
