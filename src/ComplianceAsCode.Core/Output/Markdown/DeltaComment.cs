using System.Text;
using ComplianceAsCode.Deltas;
using ComplianceAsCode.Output.Text;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Output.Markdown;

/// <summary>
/// What a change does to compliance, as the comment of a pull request. Its first line is a mark that readers do not see: whoever posts it looks for a comment with
/// that mark and replaces it.
/// </summary>
public static class DeltaComment
{
    /// <summary>The first line of each comment.</summary>
    public const string Marker = "<!-- complianceascode:diff -->";

    /// <summary>The most characters that GitHub takes in a comment.</summary>
    public const int MostLength = 65_536;

    private const int MostLine = 1_000;

    private static readonly int[] LinesShown = [100, 50, 25, 12, 6, 3, 1, 0];

    /// <summary>The comment as one text, of at most <see cref="MostLength"/> UTF-16 code units; what does not fit is counted.</summary>
    /// <param name="delta">The change.</param>
    /// <param name="options">What stands before paths.</param>
    public static string Of(ComplianceDelta delta, ReportOptions options)
    {
        var sections = DeltaWords.Sections(delta, options);
        return LinesShown.Select(most => Of(delta, sections, most)).First(text => text.Length <= MostLength);
    }

    private static string Of(ComplianceDelta delta, IReadOnlyList<DeltaSection> sections, int most)
    {
        var text = new StringBuilder(Marker);
        text.Append("\n## Compliance: ").Append(Line(delta.Organisation)).Append("\n\nAs of ").Append(Words.Day(delta.AsOf)).Append(": ").Append(DeltaWords.Summary(delta)).Append(".\n");
        foreach (var section in sections)
        {
            var title = $"{char.ToUpperInvariant(section.Title[0])}{section.Title[1..]} ({Words.Number(section.Lines.Count)})";
            text.Append(section.IsGood ? $"\n<details><summary>{title}</summary>\n\n" : $"\n### {title}\n\n");
            foreach (var (subject, said) in section.Lines.Take(most)) text.Append("- **").Append(Line(subject)).Append("**: ").Append(Line(said)).Append('\n');
            if (section.Lines.Count > most) text.Append("- ").Append(Words.Number(section.Lines.Count - most)).Append(most == 0 ? " in all; `compliance diff` lists them\n" : " more; `compliance diff` lists them\n");
            if (section.IsGood) text.Append("\n</details>\n");
        }
        return text.ToString();
    }

    private static string Line(string text) => MarkdownText.Line(text.Length <= MostLine ? text : text[..MostLine] + " …");
}
