using System.Text;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Output.Templates;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Adoption;

/// <summary>Puts front matter before a Markdown text. What stands below it keeps every byte; line ends and byte order mark are those that the file has.</summary>
internal static class AdoptedMarkdown
{
    /// <summary>The text as a document.</summary>
    /// <returns>The whole file and its id, or what hinders it.</returns>
    public static (byte[]? Bytes, string Id, string? Problem) Make(SourceFile source, bool hasMark, AdoptionPlan plan, AdoptedIds ids)
    {
        var text = source.Text;
        if (string.IsNullOrWhiteSpace(text)) return Problem("holds no text");
        var (matter, fields, reason) = FrontMatterOf(text);
        if (reason is not null) return Problem(reason);
        var (outline, fault) = MarkdownOutliner.Outline(text, matter?.Body ?? new(0, text.Length));
        if (fault is not null) return Problem(fault.Message);

        var existing = new ExistingFields(fields, plan);
        var fileName = Path.GetFileNameWithoutExtension(source.Path);
        var title = existing.Title ?? TitleOf(outline) ?? fileName;
        var id = ids.Next(plan.Kind, title, fileName);
        var values = FirstValues.Of(plan, title, existing);
        if (values.Of(ControlledText.Sections.Name).Count == 0 && plan.Kind.Sections.Count > 0 && RequiredSections.Missing(plan.Kind, outline, plan.Register.Manifest).Any())
            _ = values.Add(ControlledText.Sections.Name, "own");

        var written = new StringBuilder($"kind: {plan.Kind.Name}\nid: {id}\n");
        new TemplateFields(written).Write([.. plan.Kind.Shape.Fields.Where(f => f.Name != Common.Kind.Name && f.Name != Common.Id.Name && !existing.Keeps(f.Name))], values, withOptional: false, indent: 0);
        var lines = written.ToString().Replace("\n", LineEndOf(text), StringComparison.Ordinal);
        var end = LineEndOf(text);
        var whole = matter is { } there
            ? TextEdit.Apply(text, [TextEdit.Insert(there.Yaml.Start, lines), .. existing.Edits])
            : $"---{end}{lines}---{end}{text}";
        return Check(source, whole, id) is { } defect ? Problem(defect) : ([.. hasMark ? "\uFEFF"u8 : [], .. Encoding.UTF8.GetBytes(whole)], id, null);

        static (byte[]?, string, string?) Problem(string reason) => (null, "", reason);
    }

    /// <summary>Front matter of a text, with its fields. A stretch between two thematic breaks at the start of a text is none.</summary>
    private static (FrontMatter? Matter, YamlMapping Fields, string? Problem) FrontMatterOf(string text)
    {
        if (FrontMatter.Find(text) is not { } matter) return (null, YamlMapping.Empty, null);
        if (!matter.IsClosed) return (null, YamlMapping.Empty, "has front matter without a closing line ---; add it");
        var (roots, fault) = YamlTreeReader.Read(text, matter.Yaml);
        var isMeant = FrontMatter.BeginsWithKey(text.AsSpan(matter.Yaml.Start, matter.Yaml.Length));
        if (fault is not null || roots.Count > 1) return isMeant ? (null, YamlMapping.Empty, $"has front matter that cannot be read: {fault?.Message ?? "it is more than one YAML document"}; mend it, or take it out") : (null, YamlMapping.Empty, null);
        return roots switch
        {
            [YamlMapping fields] when IsOfLines(text, matter, fields) => (matter, fields, null),
            [YamlMapping] => (null, YamlMapping.Empty, "has front matter that is not written as lines at the margin, 'field: value' each; write it so"),
            _ => (null, YamlMapping.Empty, null),
        };
    }

    /// <summary>Whether each field begins a line of its own, so that further lines can stand beside it.</summary>
    private static bool IsOfLines(string text, FrontMatter matter, YamlMapping fields) =>
        fields.Entries.All(e => e.Key.Span.Start == matter.Yaml.Start || text[e.Key.Span.Start - 1] is '\n' or '\r');

    /// <summary>The first heading of level 1, else the first heading at all.</summary>
    private static string? TitleOf(MarkdownOutline outline) =>
        outline.Headings.Where(h => h.Text.Length > 0).OrderBy(h => h.Level == 1 ? 0 : 1).FirstOrDefault()?.Text.ReplaceLineEndings(" ");

    private static string LineEndOf(string text) => text.AsSpan().IndexOfAny('\r', '\n') switch
    {
        < 0 => "\n",
        var at when text[at] == '\n' => "\n",
        var at when at + 1 < text.Length && text[at + 1] == '\n' => "\r\n",
        _ => "\r",
    };

    /// <summary>Reads what would be written: a file is changed only into a document.</summary>
    private static string? Check(SourceFile source, string whole, string id)
    {
        var parsed = DocumentParser.Parse(new(source.Path, whole, "", new LineMap(whole)));
        if (parsed.Unread is { } unread) return $"cannot be read with front matter before it: {unread.Fault.Message}";
        return parsed.Documents is [{ Id: var read }] && read == id ? null : "cannot be read with front matter before it; report the file, if you may";
    }
}
