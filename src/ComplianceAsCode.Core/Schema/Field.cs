namespace ComplianceAsCode.Schema;

/// <summary>A field of a document, of the manifest or of an object in them, declared once: validation, typed access, JSON Schema, documentation and templates come from it.</summary>
/// <param name="Name">Its key, in kebab-case.</param>
/// <param name="Summary">What it says, in a sentence for the docs and the editor.</param>
public abstract record Field(string Name, string Summary) : FieldTraits(Name, Summary)
{
    /// <summary>The type that reads its value.</summary>
    public abstract FieldType Type { get; }
}

/// <summary>A field whose value is read as <typeparamref name="T"/>: the key with which rules read it.</summary>
/// <param name="Name">Its key, in kebab-case.</param>
/// <param name="ValueType">The type that reads its value.</param>
/// <param name="Summary">What it says.</param>
public sealed record Field<T>(string Name, FieldType<T> ValueType, string Summary) : Field(Name, Summary)
    where T : notnull
{
    /// <inheritdoc/>
    public override FieldType Type => ValueType;
}
