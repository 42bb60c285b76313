using System.Buffers;
using System.Globalization;
using System.Text;

namespace ComplianceAsCode.Output.Yaml;

/// <summary>Writes scalars of YAML 1.2: plain where that keeps the text as it is, else in double quotes.</summary>
public static class YamlText
{
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`=~";

    private static readonly SearchValues<char> Flow = SearchValues.Create(",[]{}");

    /// <summary>The scalar of a text, also within a flow list.</summary>
    public static string Scalar(string text) => IsPlain(text) ? text : Quote(text);

    private static bool IsPlain(string text) =>
        text.Length > 0 && !Indicators.Contains(text[0]) && text[0] != ' ' && text[^1] is not (' ' or ':')
        && !text.Contains(": ", StringComparison.Ordinal) && !text.Contains(" #", StringComparison.Ordinal)
        && !text.AsSpan().ContainsAny(Flow) && text is not ("..." or "null" or "Null" or "NULL")
        && text.All(c => !NeedsEscape(c) && c != '\t');

    private static bool NeedsEscape(char c) => char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\uFEFF' || char.GetUnicodeCategory(c) == UnicodeCategory.Format;

    private static string Quote(string text)
    {
        var builder = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '"' => builder.Append("\\\""),
                '\\' => builder.Append("\\\\"),
                '\n' => builder.Append("\\n"),
                '\r' => builder.Append("\\r"),
                '\t' => builder.Append("\\t"),
                <= 0xFFFF when NeedsEscape((char)rune.Value) => builder.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}"),
                _ => builder.Append(rune.ToString()),
            };
        }
        return builder.Append('"').ToString();
    }
}
