using System.Globalization;
using System.Text;

namespace ComplianceAsCode.Text;

/// <summary>
/// Makes text of documents harmless where it is printed: no control character, escape sequence, change of writing direction or
/// build server command (<c>##vso[…]</c>, <c>##[…]</c>, <c>::…</c>) reaches a terminal or a build log. What is replaced stays visible as an escape.
/// </summary>
public static class TerminalText
{
    private const int MostLength = 2_000;
    private const char NonJoiner = '\u200C', Joiner = '\u200D';

    /// <summary>A message that quotes a document: on one line, harmless, and cut in its middle where it would drown a log.</summary>
    public static string OfMessage(string text) =>
        Escape(text.Length <= MostLength ? text : string.Concat(text.AsSpan(0, MostLength / 2), " … ", text.AsSpan(text.Length - MostLength / 2)));

    /// <summary>The text on one line, harmless. What is harmless stays as it is, so to escape twice is to escape once.</summary>
    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0 && !text.Contains("##", StringComparison.Ordinal) && !text.Contains("::", StringComparison.Ordinal)) return text;
        var builder = new StringBuilder(text.Length);
        var position = 0;
        while (position < text.Length)
        {
            if (Rune.DecodeFromUtf16(text.AsSpan(position), out var rune, out var length) != System.Buffers.OperationStatus.Done)
                builder.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[position]:x4}");
            else if (!IsHarmless(rune) || BeginsCommand(text, position))
                AppendEscape(builder, rune);
            else
                builder.Append(text, position, length);
            position += length;
        }
        return builder.ToString();
    }

    private static bool IsHarmless(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => false,
        UnicodeCategory.Format => rune.Value is NonJoiner or Joiner,
        _ => true,
    };

    /// <summary>Build servers take a line for a command when it begins with two colons, or holds two number signs, letters and a bracket anywhere.</summary>
    private static bool BeginsCommand(string text, int position)
    {
        var rest = text.AsSpan(position);
        if (rest.StartsWith("::", StringComparison.Ordinal)) return text.AsSpan(0, position).IsWhiteSpace();
        return rest.StartsWith("##", StringComparison.Ordinal)
            && rest[2..].IndexOfAnyExcept("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ") is >= 0 and var end && rest[2 + end] == '[';
    }

    private static void AppendEscape(StringBuilder builder, Rune rune) => builder.Append(rune.Value switch
    {
        '\n' => "\\n",
        '\r' => "\\r",
        '\t' => "\\t",
        < 0x100 => string.Create(CultureInfo.InvariantCulture, $"\\x{rune.Value:x2}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"\\u{{{rune.Value:x}}}"),
    });
}
