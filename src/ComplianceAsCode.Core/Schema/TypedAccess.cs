using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Schema;

/// <summary>Typed access to a mapping by its declared fields.</summary>
public static class TypedAccess
{
    /// <summary>A field's value with its place.</summary>
    /// <returns><see langword="null"/> where the field is absent or its value is not of its type (which a reading rule reports).</returns>
    public static Located<T>? Get<T>(this YamlMapping mapping, Field<T> field)
        where T : notnull =>
        mapping.Find(field.Name)?.Value is { } node and not YamlScalar { IsAbsent: true } && field.ValueType.TryRead(node, out var value) ? new(value, node) : null;

    /// <summary>A list field's values; an absent field is an empty list, and items that are not of their type are left out.</summary>
    public static IReadOnlyList<Located<T>> All<T>(this YamlMapping mapping, Field<IReadOnlyList<Located<T>>> field)
        where T : notnull => mapping.Get(field)?.Value ?? [];

    /// <summary>Whether a list field of texts holds a text.</summary>
    public static bool Has(this YamlMapping mapping, Field<IReadOnlyList<Located<string>>> field, string value)
    {
        foreach (var item in mapping.All(field))
            if (item.Value == value) return true;
        return false;
    }
}
