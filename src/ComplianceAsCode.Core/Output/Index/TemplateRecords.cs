using ComplianceAsCode.Kinds;
using ComplianceAsCode.Output.Templates;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Output.Index;

/// <summary>
/// Records of the templates from which a code fix writes a document: what <c>compliance new</c> would write, with marks where the id, the
/// title and the type stand. So the template is in one place, and the analyzers need no knowledge of kinds.
/// </summary>
internal static class TemplateRecords
{
    // A mark is a plain scalar, and no template has such a character in its own text.
    private const string Id = "§id";
    private const string Title = "§title";
    private const string Type = "§type";

    public static IndexRecord[] All { get; } = [Of(Model.Kind)];

    private static IndexRecord Of(Kind kind)
    {
        var values = new TemplateValues(kind.Shape);
        values.Add(Common.Title.Name, Title);
        values.Add(Model.Code.Name, Type);
        return new IndexRecord("template", kind.Name, Location.StartOf(DocumentTemplate.PathFor(kind, Id)))
            .With("text", DocumentTemplate.Write(kind, Id, values));
    }
}
