namespace ComplianceAsCode.Deltas;

/// <summary>Tells code from what only looks so: comments, strings and characters of C#.</summary>
internal static class CodeText
{
    /// <summary>The end of a comment, string or character that begins at an offset; the offset itself where none does.</summary>
    public static int SkipFrom(string text, int at)
    {
        var rest = text.AsSpan(at);
        if (rest.StartsWith("//")) return EndOf(text, "\n", at + 2);
        if (rest.StartsWith("/*")) return EndOf(text, "*/", at + 2);
        if (rest[0] == '\'') return EndOfQuoted(text, at + 1, '\'');
        var quote = at;
        while (quote < text.Length && text[quote] is '$' or '@') quote++;
        if (quote == text.Length || text[quote] != '"') return at;
        var quotes = 0;
        while (quote + quotes < text.Length && text[quote + quotes] == '"') quotes++;
        if (quotes >= 3) return EndOf(text, new string('"', quotes), quote + quotes);
        return text.AsSpan(at, quote - at).Contains('@') ? EndOfVerbatim(text, quote + 1) : EndOfQuoted(text, quote + 1, '"');
    }

    private static int EndOf(string text, string mark, int from) => text.IndexOf(mark, from, StringComparison.Ordinal) is >= 0 and var end ? end + mark.Length : text.Length;

    private static int EndOfQuoted(string text, int from, char quote)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (text[i] == '\\') i++;
            else if (text[i] == quote) return i + 1;
            // Such a string ends with its line, closed or not.
            else if (text[i] == '\n') return i;
        }
        return text.Length;
    }

    private static int EndOfVerbatim(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (text[i] != '"') continue;
            if (i + 1 == text.Length || text[i + 1] != '"') return i + 1;
            i++;
        }
        return text.Length;
    }
}
