using System.Globalization;
using System.Text;

namespace ComplianceAsCode.Diagnostics;

/// <summary>
/// Makes one line of a message that quotes a document: what a document holds must neither forge a line of a build's log, nor turn
/// the reading direction, nor drown the log.
/// </summary>
internal static class OneLine
{
    private const int MostLength = 2_000;

    /// <summary>The text with a space for each control, format or separating character, and cut in its middle where it is too long.</summary>
    public static string Of(string text)
    {
        if (text.Length > MostLength) text = string.Concat(text.AsSpan(0, MostLength / 2), " … ", text.AsSpan(text.Length - MostLength / 2));
        if (!text.Any(IsUnsafe)) return text;
        var line = new StringBuilder(text.Length);
        foreach (var c in text) line.Append(IsUnsafe(c) ? ' ' : c);
        return line.ToString();
    }

    private static bool IsUnsafe(char c) => char.GetUnicodeCategory(c) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
