using System.Buffers;
using System.Text;

namespace ComplianceAsCode.Text;

/// <summary>Writes texts of documents and of other tools into Markdown, so that they stay texts: no link, no markup, no HTML, no mention of somebody, no line of their own.</summary>
public static class MarkdownText
{
    /// <summary>Splits what a forge would take for a mention or a reference; a reader does not see it.</summary>
    private const string Nothing = "<!-- -->";

    private static readonly SearchValues<char> Active = SearchValues.Create("\\`*_[]<>&|#~!");
    private static readonly SearchValues<char> Noticed = SearchValues.Create("\\`*_[]<>&|#~!@:.");

    /// <summary>A text within a line, a heading or a table's cell.</summary>
    public static string Line(string text)
    {
        var line = TerminalText.Escape(text);
        if (!line.AsSpan().ContainsAny(Noticed)) return line;
        var escaped = new StringBuilder(line.Length + 8);
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            _ = c switch
            {
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '&' => escaped.Append("&amp;"),
                ':' or '.' when BecomesLink(line, i) => escaped.Append("&#").Append((int)c).Append(';'),
                '@' => escaped.Append(c).Append(i + 1 < line.Length && char.IsAsciiLetterOrDigit(line[i + 1]) ? Nothing : ""),
                '#' => escaped.Append("\\#").Append(i + 1 < line.Length && char.IsAsciiDigit(line[i + 1]) ? Nothing : ""),
                _ when Active.Contains(c) => escaped.Append('\\').Append(c),
                _ => escaped.Append(c),
            };
        }
        return escaped.ToString();
    }

    /// <summary>A text as code within a line. In a table's cell a bar would end it: use <see cref="Line"/> there.</summary>
    public static string Code(string text)
    {
        var line = TerminalText.Escape(text);
        var fence = new string('`', LongestRun(line) + 1);
        // A space at either end keeps a backtick there apart from the fence, and is taken away again by who reads it.
        var pad = line.Length == 0 || line[0] is '`' or ' ' || line[^1] is '`' or ' ' ? " " : "";
        return fence + pad + line + pad + fence;
    }

    /// <summary>Web addresses become links by themselves: at <c>://</c>, and at <c>www.</c>.</summary>
    private static bool BecomesLink(string line, int at) =>
        line.AsSpan(at).StartsWith("://", StringComparison.Ordinal) || (line[at] == '.' && at >= 3 && line.AsSpan(at - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase));

    private static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }
        return longest;
    }
}
