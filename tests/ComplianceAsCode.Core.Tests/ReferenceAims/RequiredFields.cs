using System.Text;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;
using ComplianceAsCode.Tests.SingleFaults;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Tests.ReferenceAims;

/// <summary>A field that stands in a document and must stand there, by the declaration of its kind.</summary>
/// <param name="Document">The document.</param>
/// <param name="Path">The names of the fields from the document down, such as <c>metrics.value</c>.</param>
/// <param name="Field">The field.</param>
/// <param name="Without">The document's file without it.</param>
internal sealed record RequiredField(Document Document, string Path, Field Field, SourceFile Without);

/// <summary>Finds the required fields of documents: those that always are, and those that are because another field has a value or is not there.</summary>
internal static class RequiredFields
{
    /// <summary>The required fields that a document has, at whatever depth.</summary>
    public static IEnumerable<RequiredField> Of(Document document) => Of(document, document.Kind!.Shape, document.Fields, "");

    private static IEnumerable<RequiredField> Of(Document document, Shape shape, YamlMapping mapping, string path)
    {
        foreach (var entry in mapping.Entries)
        {
            if (shape.Find(entry.Key.Value) is not { } field) continue;
            if (field.Required || (field.RequiredWhen is { } condition && Holds(condition, mapping))) yield return new(document, path + field.Name, field, Without(document, mapping, entry));
            foreach (var inner in Mappings(entry.Value))
                if (ShapeOf(field.Type, entry.Value) is { } below)
                    foreach (var nested in Of(document, below, inner, $"{path}{field.Name}.")) yield return nested;
        }
    }

    private static bool Holds(Condition condition, YamlMapping mapping) => mapping.Find(condition.Field)?.Value switch
    {
        null => condition.IsAbsent,
        YamlScalar scalar when condition.Values.Length > 0 => condition.Values.Contains(scalar.Value),
        _ => !condition.IsAbsent && condition.Values.Length == 0,
    };

    private static IEnumerable<YamlMapping> Mappings(YamlNode node) => node is YamlSequence sequence ? sequence.Items.OfType<YamlMapping>() : new[] { node }.OfType<YamlMapping>();

    private static Shape? ShapeOf(FieldType type, YamlNode node) => type switch
    {
        ObjectType mapping => mapping.Shape,
        EitherType either when node is YamlMapping => either.MappingShape,
        _ => type.ItemType is ObjectType item ? item.Shape : null,
    };

    private static SourceFile Without(Document document, YamlMapping mapping, YamlEntry entry)
    {
        var text = document.Source.Text;
        var span = EntrySpan.Of(text, mapping, entry);
        return SourceFile.Decode(document.Path, Encoding.UTF8.GetBytes(text.Remove(span.Start, span.End - span.Start)))!;
    }
}
