using System.Buffers;
using System.Text;

namespace ComplianceAsCode.Output.Csv;

/// <summary>
/// Writes tables as comma-separated values (RFC 4180) that a spreadsheet may open: no text of a document becomes a formula there.
/// Lines end with LF, as in all our formats, where the RFC has CRLF; readers take both.
/// </summary>
public static class CsvText
{
    /// <summary>What begins a formula in a spreadsheet: the signs themselves, their full-width forms, and what a spreadsheet strips before it looks.</summary>
    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    /// <summary>A comma, quote or line end needs quotes; so does what a spreadsheet of another country takes for the comma.</summary>
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",;\t\"\r\n");

    /// <summary>The table as one text: the columns' names, then the rows.</summary>
    /// <exception cref="ArgumentException">A row has more or fewer cells than there are columns.</exception>
    public static string Of(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var text = new StringBuilder();
        AppendLine(text, columns);
        foreach (var row in rows)
        {
            if (row.Count != columns.Count) throw new ArgumentException($"A row has {row.Count} cells under {columns.Count} columns.", nameof(rows));
            AppendLine(text, row);
        }
        return text.ToString();
    }

    private static void AppendLine(StringBuilder text, IReadOnlyList<string> cells) => text.AppendJoin(',', cells.Select(Cell)).Append('\n');

    private static string Cell(string text)
    {
        var harmless = text.Length > 0 && FormulaStarts.Contains(text[0]) ? "'" + text : text;
        return harmless.AsSpan().ContainsAny(Quoted) ? $"\"{harmless.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : harmless;
    }
}
