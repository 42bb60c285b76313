using System.Collections.Frozen;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Schema;

/// <summary>The fields of a mapping.</summary>
public sealed class Shape
{
    private readonly FrozenDictionary<string, Field> _byName;

    /// <summary>Declares a shape.</summary>
    /// <param name="fields">Its fields, in the order in which docs and templates give them.</param>
    /// <param name="order">Dates of which the first must not lie after the second; <c>from</c> and <c>to</c> always are.</param>
    public Shape(IEnumerable<Field> fields, params (Field<DateOnly> Earlier, Field<DateOnly> Later)[] order)
    {
        Fields = [.. fields];
        Names = [.. Fields.Select(f => f.Name)];
        _byName = Fields.ToFrozenDictionary(f => f.Name, StringComparer.Ordinal);
        Order = Find("from") is Field<DateOnly> from && Find("to") is Field<DateOnly> to ? [.. order, (from, to)] : order;
    }

    /// <summary>The fields in order.</summary>
    public IReadOnlyList<Field> Fields { get; }

    /// <summary>The fields' keys, in order.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Dates of which the first must not lie after the second.</summary>
    public IReadOnlyList<(Field<DateOnly> Earlier, Field<DateOnly> Later)> Order { get; }

    /// <summary>The field of a name.</summary>
    public Field? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>Walks a mapping and collects what it says and what is wrong with it.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="facts">Where the findings go.</param>
    /// <param name="at">Where a missing field is reported, or <see langword="null"/> for the document itself.</param>
    public void Collect(YamlMapping mapping, FieldFacts facts, YamlNode? at)
    {
        facts.Duplicates.AddRange(mapping.Duplicates);
        foreach (var (key, value) in mapping.Entries)
        {
            if (Find(key.Value) is not { } field)
            {
                if (!key.Value.StartsWith("x-", StringComparison.Ordinal)) facts.Unknown.Add(new(key, Names));
            }
            else if (value is YamlScalar scalar && string.IsNullOrWhiteSpace(scalar.Value) && (scalar.IsAbsent || IsRequired(field, mapping)))
            {
                if (IsRequired(field, mapping)) facts.Missing.Add(new(field, field.Type.Label, key));
            }
            else
            {
                field.Type.Collect(value, field, facts);
                if (field.Type is PathType type && value is YamlScalar path && type.TryRead(path, out _))
                    facts.Paths.Add(new(path, field, mapping.Find("sha256")?.Value as YamlScalar));
            }
        }
        foreach (var field in Fields)
            if (IsRequired(field, mapping) && mapping.Find(field.Name) is null) facts.Missing.Add(new(field, field.Type.Label, at));
        foreach (var (earlier, later) in Order)
            if (mapping.Get(earlier) is { } first && mapping.Get(later) is { } second && second.Value < first.Value)
                facts.Disorders.Add(new(first.Node, earlier, second.Node, later));
    }

    private static bool IsRequired(Field field, YamlMapping mapping) =>
        field.Required || (field.RequiredWhen is { } condition && Holds(condition, mapping.Find(condition.Field)?.Value));

    private static bool Holds(Condition condition, YamlNode? value)
    {
        if (value is null or YamlScalar { IsAbsent: true }) return condition.IsAbsent;
        return !condition.IsAbsent && (condition.Values.Length == 0 || (value is YamlScalar scalar && condition.Values.Contains(scalar.Value, StringComparer.Ordinal)));
    }
}
