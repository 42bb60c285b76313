using System.Text.Json.Nodes;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Schema;

/// <summary>How a field's value is written, checked and read.</summary>
public abstract class FieldType
{
    /// <summary>Its name in the docs' tables.</summary>
    public abstract string Label { get; }

    /// <summary>What a template writes for a value that its author has yet to give; on one line, or lines indented below the key.</summary>
    public virtual string Placeholder => "TODO";

    /// <summary>The type of its items, where the value is a list.</summary>
    public virtual FieldType? ItemType => null;

    /// <summary>Collects what a value says, and what is wrong with it.</summary>
    public abstract void Collect(YamlNode node, FieldTraits field, FieldFacts facts);

    /// <summary>The type as JSON Schema (draft 2020-12).</summary>
    public abstract JsonObject ToJsonSchema();
}

/// <summary>A field type that reads values as <typeparamref name="T"/>.</summary>
public abstract class FieldType<T> : FieldType
    where T : notnull
{
    /// <summary>Reads a value; a value that is not of this type gives nothing, since a rule has already reported it.</summary>
    public abstract bool TryRead(YamlNode node, out T value);
}
