using System.Text;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Output.Templates;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Starting;

/// <summary>Makes a document of a new workspace from one of the reference. It is edited in place: what is not changed keeps its words and its form.</summary>
internal static class StartingDocument
{
    /// <summary>The text of the new document.</summary>
    /// <param name="document">The reference document.</param>
    /// <param name="kind">How its kind is taken over.</param>
    /// <param name="kept">All documents that are taken, by id.</param>
    /// <param name="options">What the workspace is to be.</param>
    public static string Make(Document document, StartingKind kind, IReadOnlyDictionary<string, Document> kept, StartingOptions options)
    {
        var text = document.Source.Text;
        var matter = FrontMatter.Find(text)!.Value;
        var edits = kind.Changes.Select(c => Edit(c, document, matter, options)).OfType<TextEdit>();
        var body = Body(document, kind, kept);
        if (body is not null) edits = edits.Append(new(matter.Body, body));
        return KeptReferences.Mend(document.Path, TextEdit.Apply(text, edits), kept);
    }

    private static TextEdit? Edit(FieldChange change, Document document, FrontMatter matter, StartingOptions options)
    {
        var entry = document.Fields.Find(change.Field.Name);
        if (entry is null && change is not Given && !change.Field.Required) return null;
        var span = entry is null ? new(matter.Yaml.End, matter.Yaml.End) : YamlLines.Of(document.Source.Text, entry);
        return change switch
        {
            Given given => new(span, $"{given.Field.Name}: {given.Value(document, options)}\n"),
            Blanked { Only: var only } when only?.Invoke(document) is not false => new(span, Blank(change.Field)),
            _ => TextEdit.Remove(span),
        };
    }

    private static string Blank(Field field)
    {
        var text = new StringBuilder();
        new TemplateFields(text).Write([field with { Required = true }], new(new([field])), withOptional: false, indent: 0);
        return text.ToString();
    }

    private static string? Body(Document document, StartingKind kind, IReadOnlyDictionary<string, Document> kept)
    {
        var heading = $"\n# {(document.Outline.Headings is [{ Level: 1 } first, ..] ? first.Text : document.Title)}\n";
        return kind.Body switch
        {
            StartingBody.Heading => heading,
            StartingBody.Sections => heading + string.Concat(kind.Kind.Sections.Select(s => $"\n## {s}\n\nTODO: write this section.\n")),
            StartingBody.NotStarted => $"{heading}\n## {kind.Kind.Sections[0]}\n\n{NotStarted(document, kept)}\n",
            _ => null,
        };
    }

    private static string NotStarted(Document control, IReadOnlyDictionary<string, Document> kept)
    {
        var carriers = control.All(Control.Policies).Where(p => kept.ContainsKey(p.Value)).Select(p => kept[p.Value]).Select(d => $"[{d.Title}](../{d.Path})").ToList();
        return carriers.Count == 0 ? "Not started." : $"Not started. The text that is to carry it: {string.Join(", ", carriers)}.";
    }
}
