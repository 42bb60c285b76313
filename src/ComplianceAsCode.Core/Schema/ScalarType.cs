using System.Text.Json.Nodes;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Schema;

/// <summary>Reads a scalar's text.</summary>
public delegate bool ScalarReader<T>(string text, out T value);

/// <summary>A value that is written as one scalar.</summary>
/// <param name="label">Its name in the docs, as it stands behind «is no».</param>
/// <param name="expectation">What to write instead of a wrong value: <c>write a day such as 2026-03-31</c>.</param>
/// <param name="read">Reads the text.</param>
/// <param name="schema">Makes its JSON Schema.</param>
public class ScalarType<T>(string label, string expectation, ScalarReader<T> read, Func<JsonObject> schema) : FieldType<T>
    where T : notnull
{
    /// <inheritdoc/>
    public override string Label => label;

    /// <inheritdoc/>
    public sealed override bool TryRead(YamlNode node, out T value)
    {
        if (node is YamlScalar scalar) return read(scalar.Value, out value);
        value = default!;
        return false;
    }

    /// <inheritdoc/>
    public sealed override void Collect(YamlNode node, FieldTraits field, FieldFacts facts)
    {
        if (node is not YamlScalar scalar)
            facts.Invalid.Add(new(node, field, $"'{field.Name}' is {node.Description}, where a {label} was expected", expectation));
        else if (!read(scalar.Value, out var value))
            facts.Invalid.Add(new(node, field, Wrong(scalar.Value, field), Expectation(scalar.Value)));
        else
            Collect(scalar, value, field, facts);
    }

    /// <inheritdoc/>
    public override JsonObject ToJsonSchema() => schema();

    /// <summary>What is wrong with a text that is not of this type.</summary>
    protected virtual string Wrong(string text, FieldTraits field) => $"'{field.Name}' is '{Shorten(text)}', which is no {label}";

    /// <summary>What to write instead of it.</summary>
    protected virtual string Expectation(string text) => expectation;

    /// <summary>Collects what a valid value says.</summary>
    protected virtual void Collect(YamlScalar scalar, T value, FieldTraits field, FieldFacts facts)
    {
        DateOnly? day = value switch { DateOnly d => d, DateTimeOffset t => DateOnly.FromDateTime(t.UtcDateTime), _ => null };
        if (field.InPast && day is { } past) facts.PastDates.Add(new(scalar, field, past));
        if (field.OnRiskScale && value is int rating) facts.Ratings.Add(new(scalar, field, rating));
    }

    /// <summary>A text for a message.</summary>
    protected static string Shorten(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 57), "…");
}
