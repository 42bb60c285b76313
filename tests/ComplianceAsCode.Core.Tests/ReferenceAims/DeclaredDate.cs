using ComplianceAsCode.Documents;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Tests.ReferenceAims;

/// <summary>A day that a document gives in a field that its kind declares as a date.</summary>
/// <param name="Document">The document.</param>
/// <param name="Field">The field.</param>
/// <param name="Path">The names of the fields from the document down, such as <c>holders.to</c>.</param>
/// <param name="Day">The day.</param>
/// <param name="FollowedUpBy">The action beside it, which follows it up.</param>
internal sealed record DeclaredDate(Document Document, Field<DateOnly> Field, string Path, DateOnly Day, string? FollowedUpBy)
{
    /// <summary>All days that a document gives, at whatever depth.</summary>
    public static IEnumerable<DeclaredDate> Of(Document document) => Of(document, document.Kind!.Shape, document.Fields, "");

    private static IEnumerable<DeclaredDate> Of(Document document, Shape shape, YamlMapping mapping, string path)
    {
        foreach (var field in shape.Fields)
        {
            if (mapping.Find(field.Name)?.Value is not { } node) continue;
            if (field is Field<DateOnly> date && mapping.Get(date) is { } day) yield return new(document, date, path + date.Name, day.Value, (mapping.Find("action")?.Value as YamlScalar)?.Value);
            if ((field.Type as ObjectType ?? field.Type.ItemType as ObjectType)?.Shape is not { } below) continue;
            foreach (var inner in (node is YamlSequence sequence ? sequence.Items : [node]).OfType<YamlMapping>())
                foreach (var nested in Of(document, below, inner, $"{path}{field.Name}.")) yield return nested;
        }
    }
}
