using System.Text.Json.Nodes;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Schema;

/// <summary>A mapping whose keys are free and whose values are of one type.</summary>
/// <param name="keys">What the keys are, for the docs.</param>
/// <param name="item">The values' type.</param>
public sealed class MapType<T>(string keys, FieldType<T> item) : FieldType<IReadOnlyList<(YamlScalar Key, Located<T> Value)>>
    where T : notnull
{
    /// <inheritdoc/>
    public override string Label => $"{{{keys}: {item.Label}}}";

    /// <inheritdoc/>
    public override bool TryRead(YamlNode node, out IReadOnlyList<(YamlScalar Key, Located<T> Value)> value)
    {
        var entries = new List<(YamlScalar, Located<T>)>();
        foreach (var (key, each) in (node as YamlMapping ?? YamlMapping.Empty).Entries)
            if (item.TryRead(each, out var read)) entries.Add((key, new(read, each)));
        value = entries;
        return node is YamlMapping;
    }

    /// <inheritdoc/>
    public override void Collect(YamlNode node, FieldTraits field, FieldFacts facts)
    {
        if (node is not YamlMapping mapping)
        {
            facts.Invalid.Add(new(node, field, $"'{field.Name}' is {node.Description}, where a mapping was expected", $"write {keys} as keys below it, each with its value"));
            return;
        }
        facts.Duplicates.AddRange(mapping.Duplicates);
        foreach (var (_, each) in mapping.Entries) item.Collect(each, field, facts);
    }

    /// <inheritdoc/>
    public override JsonObject ToJsonSchema() => new() { ["type"] = "object", ["additionalProperties"] = item.ToJsonSchema() };
}
