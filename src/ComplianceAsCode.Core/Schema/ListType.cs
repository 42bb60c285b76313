using System.Text.Json.Nodes;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Schema;

/// <summary>A list; a single value may stand without brackets.</summary>
public sealed class ListType<T>(FieldType<T> item) : FieldType<IReadOnlyList<Located<T>>>
    where T : notnull
{
    /// <inheritdoc/>
    public override string Label => item.Label + "[]";

    /// <inheritdoc/>
    public override string Placeholder => item is ObjectType ? "\n  - " + item.Placeholder.TrimStart('\n', ' ').Replace("\n", "\n  ", StringComparison.Ordinal) : $"[{item.Placeholder}]";

    /// <inheritdoc/>
    public override FieldType ItemType => item;

    /// <inheritdoc/>
    public override bool TryRead(YamlNode node, out IReadOnlyList<Located<T>> value)
    {
        var items = new List<Located<T>>();
        foreach (var each in ItemsOf(node))
            if (item.TryRead(each, out var read)) items.Add(new(read, each));
        value = items;
        return true;
    }

    /// <inheritdoc/>
    public override void Collect(YamlNode node, FieldTraits field, FieldFacts facts)
    {
        var items = ItemsOf(node);
        if (items.Count == 0 && field.Required) facts.Missing.Add(new(field, Label, node));
        foreach (var each in items) item.Collect(each, field, facts);
    }

    /// <inheritdoc/>
    public override JsonObject ToJsonSchema() => new()
    {
        ["anyOf"] = new JsonArray(item.ToJsonSchema(), new JsonObject { ["type"] = "array", ["items"] = item.ToJsonSchema() }),
    };

    private static IReadOnlyList<YamlNode> ItemsOf(YamlNode node) => node is YamlSequence sequence ? sequence.Items : [node];
}
