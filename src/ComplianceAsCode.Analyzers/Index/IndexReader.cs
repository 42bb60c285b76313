using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ComplianceAsCode.Analyzers.Index;

/// <summary>
/// Reads the index. The build writes it, but a copy on disk can be of another version, cut off or anything else:
/// what is not understood is left out, and nothing is thrown.
/// </summary>
internal static class IndexReader
{
    public const string Header = "compliance-index 1";

    private const int FixedParts = 4;

    /// <summary>Reads the index, or returns null when the text is none of this version.</summary>
    public static ComplianceIndex? Read(SourceText text)
    {
        var lines = text.Lines;
        if (lines[0].Span.Length != Header.Length || lines[0].ToString() != Header) return null;

        var records = new List<IndexRecord>();
        for (var i = 1; i < lines.Count; i++)
        {
            // Each record ends with a line feed. One without is the rest of a file that was cut off.
            var isWhole = lines[i].EndIncludingLineBreak > lines[i].End;
            if (isWhole && ReadRecord(lines[i].ToString()) is { } record) records.Add(record);
        }
        return new(records);
    }

    private static IndexRecord? ReadRecord(string line)
    {
        var parts = line.Split('\t');
        if (parts.Length < FixedParts || parts[0].Length == 0 || parts[1].Length == 0) return null;
        if (!int.TryParse(parts[3], NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;

        var fields = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>(parts.Length - FixedParts);
        for (var i = FixedParts; i < parts.Length; i++)
        {
            var equals = parts[i].IndexOf('=');
            if (equals > 0) fields.Add(new(parts[i].Substring(0, equals), Unescape(parts[i].Substring(equals + 1))));
        }
        return new(parts[0], Unescape(parts[1]), Unescape(parts[2]), number, fields.ToImmutable());
    }

    private static string Unescape(string value)
    {
        if (value.IndexOf('\\') < 0) return value;
        var result = new StringBuilder(value.Length);
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] != '\\' || i + 1 == value.Length)
            {
                result.Append(value[i]);
                continue;
            }
            i++;
            result.Append(value[i] switch { 't' => '\t', 'n' => '\n', 'r' => '\r', var other => other });
        }
        return result.ToString();
    }
}
