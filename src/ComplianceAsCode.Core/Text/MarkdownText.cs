using System.Text;

namespace ComplianceAsCode.Text;

/// <summary>
/// Makes text of documents harmless in Markdown: it stays the text that it is, on one line, and becomes no table cell, markup, HTML, link, mention or
/// reference to an issue. What would act is written as a character reference, which a reader sees as the character.
/// </summary>
public static class MarkdownText
{
    private const string Acting = "&<>|[]*_`~#@\\!";

    /// <summary>The text for a table's cell, a heading or running text.</summary>
    public static string Escape(string text)
    {
        var line = TerminalText.Escape(string.Join(' ', text.Split((char[])['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries)));
        var builder = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            if (Acting.Contains(line[i]) || BecomesLink(line, i)) builder.Append("&#").Append((int)line[i]).Append(';');
            else builder.Append(line[i]);
        }
        return builder.ToString();
    }

    /// <summary>Web addresses become links by themselves: at <c>://</c>, and at <c>www.</c>.</summary>
    private static bool BecomesLink(string line, int at) =>
        (line[at] == ':' && line.AsSpan(at).StartsWith("://", StringComparison.Ordinal))
        || (line[at] == '.' && at >= 3 && line.AsSpan(at - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase));
}
