using System.Globalization;
using System.Text;

namespace ComplianceAsCode.Evidence;

/// <summary>Writes text and numbers as YAML 1.2 scalars that every reader gives back unchanged.</summary>
internal static class YamlScalar
{
    // What a YAML 1.1 reader takes for a truth value or nothing.
    private static readonly string[] ReservedWords = ["true", "false", "yes", "no", "on", "off", "y", "n", "null"];

    internal static string Of(string text) =>
        IsPlain(text) ? text
        : text.All(IsShownAsItIs) ? $"'{text.Replace("'", "''")}'"
        : DoubleQuoted(text);

    internal static string Of(double number)
    {
        // .NET Framework's "R" does not always come back as the same number; 17 digits do.
        var shortest = number.ToString("R", CultureInfo.InvariantCulture);
        return double.Parse(shortest, CultureInfo.InvariantCulture).Equals(number)
            ? shortest
            : number.ToString("G17", CultureInfo.InvariantCulture);
    }

    internal static string Of(DateTime date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static bool IsPlain(string text) =>
        text.Length > 0
        && IsAsciiLetter(text[0])
        && text[text.Length - 1] != ' '
        && text.All(c => IsAsciiLetter(c) || c is >= '0' and <= '9' or ' ' or '-' or '.' or '_' or '/' or '(' or ')')
        && !ReservedWords.Contains(text, StringComparer.OrdinalIgnoreCase);

    private static bool IsAsciiLetter(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z';

    // Escaped are characters that YAML does not allow, that break lines, and that reorder or hide text for a reviewer.
    private static bool IsShownAsItIs(char c) => c is not (
        < '\u0020' or >= '\u007F' and <= '\u00A0' or '\u00AD' or '\u061C'
        or >= '\u200B' and <= '\u200F' or >= '\u2028' and <= '\u202E' or >= '\u2060' and <= '\u206F'
        or '\uFEFF' or >= '\uFFF9' and <= '\uFFFB' or '\uFFFE' or '\uFFFF');

    private static string DoubleQuoted(string text)
    {
        var quoted = new StringBuilder("\"", text.Length + 8);
        foreach (var c in text)
            quoted.Append(c switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when IsShownAsItIs(c) => c.ToString(),
                _ => "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
            });

        return quoted.Append('"').ToString();
    }
}
