namespace ComplianceAsCode.Tests.Reading;

/// <summary>Lines and columns counted as one would by hand: a character after the other.</summary>
internal static class NaivePlace
{
    /// <summary>The line and column, from 1, of an offset.</summary>
    public static (int Line, int Column) Of(string text, int offset)
    {
        var (line, column) = (1, 1);
        for (var i = 0; i < offset; i++)
        {
            var endsLine = text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));
            (line, column) = endsLine ? (line + 1, 1) : (line, column + 1);
        }
        return (line, column);
    }

    /// <summary>The lines without their ends.</summary>
    public static string[] Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n', '\r');
}
