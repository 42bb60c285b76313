using System.Text;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Output.Templates;

/// <summary>
/// A new document of a kind as Markdown: required fields with their value or a placeholder, optional ones as comments, the sections
/// as headings. Every blank is a diagnostic of the check, so that nothing that was left open passes for done.
/// </summary>
public static class DocumentTemplate
{
    private const string NameOfBlank = "TODO";
    private const int LongestName = 60;

    /// <summary>An id made from what is given: the title, or the requirement that a control states; the kind's prefix and <c>TODO</c> where that gives none.</summary>
    public static string IdFor(Kind kind, TemplateValues values) => IdFor(kind, values.TextOf(Common.Title.Name)?.ToLowerInvariant() ?? values.TextOf(Control.Requirement.Name) ?? values.TextOf("type") ?? values.TextOf(Policy.Topics.Name) ?? "");

    /// <summary>An id of a kind whose name follows a text: letters, digits and the points between them, with hyphens for all else.</summary>
    public static string IdFor(Kind kind, string text)
    {
        var words = new string([.. text.Select((c, i) => char.IsAsciiLetterOrDigit(c) || (c == '.' && IsBetweenWords(text, i)) ? c : ' ')]);
        var name = string.Join('-', words.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (name.Length > LongestName) name = name[..LongestName].TrimEnd('-', '.');
        return $"{kind.Prefix}-{(name.Length == 0 ? NameOfBlank : name)}";
    }

    /// <summary>The path of a new document, relative to the workspace.</summary>
    public static string PathFor(Kind kind, string id) => $"{kind.Folder}/{id}.md";

    /// <summary>The text of the document.</summary>
    public static string Write(Kind kind, string id, TemplateValues values)
    {
        var text = new StringBuilder("---\n");
        text.Append("kind: ").Append(kind.Name).Append('\n').Append("id: ").Append(id).Append('\n');
        new TemplateFields(text).Write([.. kind.Shape.Fields.Where(f => f != Common.Kind && f != Common.Id)], values, withOptional: true, indent: 0);
        text.Append("---\n");
        if (values.TextOf(Common.Title.Name) is { } title) text.Append("\n# ").Append(title.ReplaceLineEndings(" ")).Append('\n');
        WriteBody(text, kind, values);
        return text.ToString();
    }

    private static void WriteBody(StringBuilder text, Kind kind, TemplateValues values)
    {
        var isAsked = kind.SectionsUnless.All(unless => values.Of(unless).Count == 0) && (kind.SectionsWhen is not { } when || TemplateFields.Holds(when, values));
        if (isAsked && kind.Sections.Count > 0)
        {
            foreach (var section in kind.Sections) text.Append("\n## ").Append(section).Append("\n\nTODO: write this section.\n");
        }
        else
        {
            text.Append("\nTODO: say in your own words what a reader must know beyond the fields, or remove this line.\n");
        }
    }

    private static bool IsBetweenWords(string text, int point) =>
        point > 0 && point + 1 < text.Length && char.IsAsciiLetterOrDigit(text[point - 1]) && char.IsAsciiLetterOrDigit(text[point + 1]);
}
