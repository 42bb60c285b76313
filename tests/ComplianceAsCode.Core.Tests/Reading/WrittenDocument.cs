using System.Text;
using ComplianceAsCode.Text;
using CsCheck;

namespace ComplianceAsCode.Tests.Reading;

/// <summary>A Markdown document that notes the place of each value while it is written.</summary>
/// <param name="Text">The document, with byte order mark where it has one.</param>
/// <param name="Fields">The fields with the places of their values.</param>
/// <param name="Link">The place of the destination of the one link in its body.</param>
internal sealed record WrittenDocument(string Text, IReadOnlyList<(string Key, string Value, TextRange At)> Fields, TextRange Link)
{
    private static readonly string[] Words = ["a", "Grüße", "日本語", "😀", "e\u0301", "a b", "x-y", "10.10", "no", "it''s", "tab\there"];

    public static Gen<WrittenDocument> Gen { get; } = CsCheck.Gen.Select(
        CsCheck.Gen.OneOf("\n", "\r\n"), CsCheck.Gen.Bool,
        CsCheck.Gen.Select(CsCheck.Gen.OneOf(Words), CsCheck.Gen.OneOf("", "'", "\""), CsCheck.Gen.Int[1, 4], CsCheck.Gen.OneOf("", " # Grüße", "  ")).Array[1, 8],
        CsCheck.Gen.OneOf(Words),
        Write);

    private static WrittenDocument Write(string lineEnd, bool hasMark, (string Word, string Quote, int Spaces, string Behind)[] fields, string before)
    {
        var text = new StringBuilder().Append($"---{lineEnd}kind: risk{lineEnd}");
        var places = new List<(string, string, TextRange)>();
        var line = 3;
        foreach (var (word, quote, spaces, behind) in fields)
        {
            var key = $"x-ä{line}";
            var value = quote == "\"" || quote.Length == 0 ? word.Replace("''", "’", StringComparison.Ordinal) : word;
            var column = key.Length + 1 + spaces + 1;
            var written = quote + value + quote;
            text.Append(key).Append(':').Append(' ', spaces).Append(written).Append(behind).Append(lineEnd);
            places.Add((key, quote == "'" ? value.Replace("''", "'", StringComparison.Ordinal) : value, new(line, column, line, column + written.Length)));
            line++;
        }
        var start = $"{before.Replace("\t", " ", StringComparison.Ordinal)} [link](";
        text.Append($"---{lineEnd}{lineEnd}{start}ziel.md) hinter{lineEnd}");
        return new((hasMark ? "\uFEFF" : "") + text, places, new(line + 2, start.Length + 1, line + 2, start.Length + 1 + "ziel.md".Length));
    }
}
