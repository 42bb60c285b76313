using System.Buffers;
using System.Text;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Output.Markdown;

/// <summary>Writes texts of documents and of other tools into Markdown, so that they stay texts: no link, no markup, no HTML, no line of their own.</summary>
public static class MarkdownText
{
    private static readonly SearchValues<char> Active = SearchValues.Create("\\`*_[]<>&|#~!");

    /// <summary>A text within a line, a heading or a table's cell.</summary>
    public static string Line(string text)
    {
        var line = TerminalText.Escape(text);
        if (!line.AsSpan().ContainsAny(Active)) return line;
        var escaped = new StringBuilder(line.Length + 8);
        foreach (var c in line) _ = c switch
        {
            '<' => escaped.Append("&lt;"),
            '>' => escaped.Append("&gt;"),
            '&' => escaped.Append("&amp;"),
            _ when Active.Contains(c) => escaped.Append('\\').Append(c),
            _ => escaped.Append(c),
        };
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
