using System.Text.RegularExpressions;
using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Documents;

/// <summary>The running text of a document's Markdown: what is below the headings, with code and the words of links, without comments, HTML tags and addresses.</summary>
public static partial class BodyText
{
    private const int Longest = 64 * 1024;

    /// <summary>The text of a document's file in which all that is no running text is blank, and where the body stands; nothing for a document without Markdown. Only the first 64 KiB are kept.</summary>
    public static (string Text, TextSpan Span)? Of(Document document)
    {
        if (!document.IsMarkdown || FrontMatter.Find(document.Source.Text) is not { IsClosed: true, Body: var body }) return null;
        var end = Math.Min(body.End, body.Start + Longest);
        var text = document.Source.Text[..end];
        var blank = text.ToCharArray();
        foreach (var heading in document.Outline.Headings) Blank(heading.Span.Start, heading.Span.End);
        for (var start = text.IndexOf("<!--", body.Start, StringComparison.Ordinal); start >= 0;)
        {
            var close = text.IndexOf("-->", start, StringComparison.Ordinal);
            Blank(start, close < 0 ? end : close + 3);
            start = close < 0 ? -1 : text.IndexOf("<!--", close, StringComparison.Ordinal);
        }
        foreach (var mark in Marks().EnumerateMatches(text.AsSpan(), body.Start)) Blank(mark.Index, mark.Index + mark.Length);
        return (new(blank), new(body.Start, end));

        void Blank(int from, int to)
        {
            for (var i = from; i < Math.Min(to, end); i++)
                if (blank[i] is not '\n') blank[i] = ' ';
        }
    }

    /// <summary>Tags, the targets of links, and bare addresses.</summary>
    [GeneratedRegex(@"<[^<>\n]{1,200}>|\]\([^()\n]{0,2000}\)|https?://\S{1,2000}", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();
}
