using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Output.Templates;

/// <summary>
/// Values that a new document gets, by field: <c>title=AI policy</c>, <c>holders.person=head-of-risk</c>. Giving a list again adds an
/// item to it; giving a field of a list's mapping again begins the next item.
/// </summary>
public sealed class TemplateValues
{
    private readonly List<(string Name, List<TemplateValue> Items)> _fields = [];
    private readonly Shape _shape;

    /// <summary>Begins without values.</summary>
    public TemplateValues(Shape shape) => _shape = shape;

    /// <summary>The names of fields that have a value, in the order in which they were given.</summary>
    public IEnumerable<string> Names => _fields.Select(f => f.Name);

    /// <summary>The values of a field; none where it has none.</summary>
    public IReadOnlyList<TemplateValue> Of(string field) => _fields.FirstOrDefault(f => f.Name == field).Items ?? [];

    /// <summary>The only text of a field, where it has one.</summary>
    public string? TextOf(string field) => Of(field) is [{ Text: { } text }] ? text : null;

    /// <summary>Adds a value.</summary>
    /// <param name="path">The field, or the way to it with points.</param>
    /// <param name="text">The value as written.</param>
    /// <returns>What is wrong with it, in the user's words; nothing where it was added.</returns>
    public string? Add(string path, string text)
    {
        var point = path.IndexOf('.');
        var name = point < 0 ? path : path[..point];
        if (_shape.Find(name) is not { } field) return AddOwn(path, name, text);
        if (point < 0) return AddText(field, text);

        var itemShape = Nesting.ShapeOf(field.Type.ItemType);
        if ((itemShape ?? Nesting.ShapeOf(field.Type)) is not { } shape) return $"'{name}' has no fields of its own, so '{path}' leads nowhere";
        if (Of(name).Any(v => v.Mapping is null)) return $"'{name}' was given as one value before '{path}'";
        var rest = path[(point + 1)..];
        var mapping = Of(name).LastOrDefault()?.Mapping;
        if (mapping is not null && !(itemShape is not null && mapping.Has(rest))) return mapping.Add(rest, text);
        mapping = new(shape);
        if (mapping.Add(rest, text) is { } problem) return problem;
        ItemsOf(name).Add(new(null, mapping));
        return null;
    }

    private string? AddOwn(string path, string name, string text)
    {
        if (!name.StartsWith("x-", StringComparison.Ordinal)) return $"there is no field '{name}' here{Nearest.Offer(name, _shape.Fields.Select(f => f.Name))}";
        if (name != path) return $"'{name}' is a field of your own; set it as one value, without '.'";
        ItemsOf(name).Add(new(text, null));
        return null;
    }

    private string? AddText(Field field, string text)
    {
        var facts = new FieldFacts();
        field.Type.Collect(new YamlScalar(text, IsPlain: text.Length > 0, default), field, facts);
        if (facts.Invalid is [var invalid, ..]) return $"{invalid.Message}; {invalid.Fix}";
        var items = ItemsOf(field.Name);
        if (items.Any(i => i.Mapping is not null)) return $"'{field.Name}' was given by its fields before";
        if (items.Count > 0 && field.Type.ItemType is null) return $"'{field.Name}' takes one value, and was given twice";
        items.Add(new(text, null));
        return null;
    }

    private bool Has(string path) => path.Split('.', 2) is [var name, var rest]
        ? Of(name).LastOrDefault()?.Mapping is { } mapping && _shape.Find(name)?.Type.ItemType is null && mapping.Has(rest)
        : Of(path).Count > 0 && _shape.Find(path)?.Type.ItemType is null;

    private List<TemplateValue> ItemsOf(string name)
    {
        var index = _fields.FindIndex(f => f.Name == name);
        if (index < 0)
        {
            index = _fields.Count;
            _fields.Add((name, []));
        }
        return _fields[index].Items;
    }
}

/// <summary>A value: a text or a mapping.</summary>
public sealed record TemplateValue(string? Text, TemplateValues? Mapping);
