namespace ComplianceAsCode.Text;

/// <summary>Turns offsets into lines and columns. Lines end with LF, CRLF or a lone CR, as editors see them; other Unicode line separators are ordinary characters.</summary>
public sealed class LineMap
{
    private readonly int[] _starts;

    /// <summary>Maps <paramref name="text"/>.</summary>
    public LineMap(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            var next = text.AsSpan(i).IndexOfAny('\r', '\n');
            if (next < 0) break;
            i += next;
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n') i++;
            starts.Add(i + 1);
        }
        _starts = [.. starts];
    }

    /// <summary>The number of lines; text that ends with a line end has an empty last line.</summary>
    public int Count => _starts.Length;

    /// <summary>The line, from 1, that holds an offset.</summary>
    public int LineOf(int offset)
    {
        var found = Array.BinarySearch(_starts, offset);
        return found >= 0 ? found + 1 : ~found;
    }

    /// <summary>The range of a span.</summary>
    public TextRange RangeOf(TextSpan span)
    {
        var line = LineOf(span.Start);
        var endLine = LineOf(span.End);
        return new(line, span.Start - _starts[line - 1] + 1, endLine, span.End - _starts[endLine - 1] + 1);
    }
}
