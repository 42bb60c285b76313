using ComplianceAsCode.Text;

namespace ComplianceAsCode.Syntax;

/// <summary>
/// Turns what the YAML parser says into a fault that its author can find and mend: the parser often notices late, and its reasons are
/// those of a scanner. A reason that is not known here keeps the parser's place.
/// </summary>
internal static class YamlFault
{
    private static readonly (string Reason, string Fix)[] Fixes =
    [
        ("tab", "indent with spaces"),
        ("invalid mapping", "put a value that holds a colon in quotes, and begin each key at the column of the key above it"),
        ("expected key", "write 'key: value', with a space behind the colon, at the column of the key above it; a hyphen needs a space too"),
        ("cannot start any token", "put the value in quotes"),
        ("escape", "write the text in single quotes, or \\\\ for a backslash"),
        ("quoted scalar", "close the quote that opens here"),
        ("flow", "close the bracket that opens here, and set a comma between its items"),
    ];

    /// <summary>The fault.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="reason">What the parser says.</param>
    /// <param name="at">Where it says so.</param>
    /// <param name="bracket">The innermost bracket that is open there, if any.</param>
    public static SyntaxFault Of(string text, string reason, TextSpan at, TextSpan? bracket)
    {
        var (known, fix) = Array.Find(Fixes, f => reason.Contains(f.Reason, StringComparison.Ordinal));
        // An open bracket swallows the lines below it until something there makes no sense.
        if (bracket is { } open && known is not ("tab" or "escape" or "quoted scalar") && (at.Start < open.Start || text.AsSpan(open.Start, at.Start - open.Start).ContainsAny('\n', '\r')))
            (known, fix) = Array.Find(Fixes, f => f.Reason == "flow");
        var place = known switch
        {
            "tab" => IndentingTab(text, at.Start) ?? at,
            "flow" => bracket ?? at,
            _ => at,
        };
        return new(SyntaxFaultKind.InvalidYaml, OnOneLine(text, place), $"the YAML does not parse: {reason}") { Fix = fix };
    }

    /// <summary>The first tab in the indentation of a line, from the line of an offset on.</summary>
    private static TextSpan? IndentingTab(string text, int from)
    {
        for (var line = from == 0 ? 0 : text.LastIndexOfAny(['\n', '\r'], from - 1) + 1; line < text.Length;)
        {
            var indent = text.AsSpan(line).IndexOfAnyExcept(' ');
            if (indent >= 0 && text[line + indent] == '\t') return new(line + indent, line + indent + 1);
            var end = text.AsSpan(line).IndexOfAny('\n', '\r');
            if (end < 0) break;
            line += end + 1;
        }
        return null;
    }

    /// <summary>A span cut at its line's end, and as long as one character where the line has one there.</summary>
    public static TextSpan OnOneLine(string text, TextSpan span)
    {
        var length = text.AsSpan(span.Start).IndexOfAny('\n', '\r');
        var lineEnd = length < 0 ? text.Length : span.Start + length;
        return new(span.Start, Math.Min(lineEnd, Math.Max(span.End, span.Start + 1)));
    }
}
