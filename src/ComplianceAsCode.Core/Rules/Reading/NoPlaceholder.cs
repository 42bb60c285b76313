using System.Text.RegularExpressions;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;

namespace ComplianceAsCode.Rules.Reading;

/// <summary>CAC0016. What a template left open is not done. Code, HTML and links are not looked at.</summary>
internal sealed partial class NoPlaceholder() : AnyDocumentRule(new("CAC0016", nameof(NoPlaceholder), Severity.Warning,
    "no placeholder is left in", "ISO/IEC 42001 7.5.2"))
{
    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        foreach (var span in document.Facts.Texts.Select(t => t.Span).Concat(document.Outline.Texts).OrderBy(s => s.Start))
        {
            for (var match = Placeholder().Match(document.Source.Text, span.Start, span.Length); match.Success; match = match.NextMatch())
                yield return Fault(document.Source.At(new(match.Index, match.Index + match.Length)), $"'{match.Value}' is a placeholder", "write what belongs here");
        }
    }

    /// <summary>Whether a text holds a placeholder.</summary>
    internal static bool IsIn(string text) => Placeholder().IsMatch(text);

    [GeneratedRegex(@"(?<![\p{L}\p{N}_])(?:TODO|TBD|FIXME|(?i:lorem ipsum))(?![\p{L}\p{N}_])", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
