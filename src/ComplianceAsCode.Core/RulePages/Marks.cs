namespace ComplianceAsCode.RulePages;

/// <summary>Finds <c>[|…|]</c>, the mark around the place of a diagnostic.</summary>
internal static class Marks
{
    private const string Open = "[|";
    private const string Close = "|]";

    public static (string Text, MarkedSpan? Mark) Remove(string marked)
    {
        var start = marked.IndexOf(Open, StringComparison.Ordinal);
        if (start < 0) return (marked, null);
        var end = marked.IndexOf(Close, start, StringComparison.Ordinal);
        if (end < 0) throw new FormatException($"the mark {Open} has no {Close}");
        if (marked.IndexOf(Open, end, StringComparison.Ordinal) >= 0) throw new FormatException("a file has at most one mark");

        var text = string.Concat(marked.AsSpan(0, start), marked.AsSpan(start + Open.Length, end - start - Open.Length), marked.AsSpan(end + Close.Length));
        var (line, column) = Position(text, start);
        var (endLine, endColumn) = Position(text, end - Open.Length);
        return (text, new(line, column, endLine, endColumn));
    }

    private static (int Line, int Column) Position(string text, int offset)
    {
        var before = text.AsSpan(0, offset);
        return (before.Count('\n') + 1, offset - before.LastIndexOf('\n'));
    }
}
