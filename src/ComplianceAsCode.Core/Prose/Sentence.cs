using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Prose;

/// <summary>A sentence of a text, or a part of one that a <c>but</c> turns around, with its place.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Tokens">Its words and numbers.</param>
public sealed partial record Sentence(TextSpan Span, IReadOnlyList<Token> Tokens)
{
    private static readonly HashSet<string> NumberWords = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twenty", "thirty", "forty", "fifty", "hundred", "thousand", "million"];

    /// <summary>The words in lower case with one space between.</summary>
    public string Words => string.Join(' ', Tokens.Select(t => t.Text));

    /// <summary>Splits a stretch of a text, one sentence after the other as they are asked for.</summary>
    public static IEnumerable<Sentence> Split(string text, TextSpan span)
    {
        var start = span.Start;
        for (var end = Ends().Match(text, span.Start, span.Length); end.Success; end = end.NextMatch())
        {
            if (Read(text, start, end.Index) is { } sentence) yield return sentence;
            start = end.Index + end.Length;
        }
        if (Read(text, start, span.End) is { } last) yield return last;
    }

    private static Sentence? Read(string text, int from, int to)
    {
        while (from < to && char.IsWhiteSpace(text[from])) from++;
        while (to > from && char.IsWhiteSpace(text[to - 1])) to--;
        Token[] tokens = [.. Tokenise(text[from..to])];
        return tokens.Length > 0 ? new(new(from, to), tokens) : null;
    }

    /// <summary>The words of a text that is no sentence, such as a title.</summary>
    public static IEnumerable<Token> Tokenise(string text)
    {
        foreach (Match match in WordsAndNumbers().Matches(Names().Replace(Plain(text), " ")))
        {
            var word = match.Value.ToLowerInvariant();
            if (word.EndsWith("n't", StringComparison.Ordinal)) yield return new("not", false);
            else if (char.IsDigit(word[0])) yield return new(word, !Year().IsMatch(word) && word.Trim('0', '.', ',').Length > 0);
            else yield return new(word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word, NumberWords.Contains(word));
        }
    }

    /// <summary>Letters as they look: without characters that do not show, and wide ones as the usual ones. It asks no library for the forms of Unicode, which differ with the globalisation mode.</summary>
    private static string Plain(string text)
    {
        const int Wide = '！' - '!';
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Format) plain.Append(c is '’' or '‘' or 'ʼ' ? '\'' : c is >= '！' and <= '～' ? (char)(c - Wide) : c);
        return plain.ToString();
    }

    /// <summary>Where a sentence ends: a mark before white space, an empty line, an item of a list, a cell, a turn.</summary>
    [GeneratedRegex(@"[.!?;:](?=\s|\z)|\||\n[ \t]*\r?\n|\n[ \t]*(?:[-*+>]|\d+[.)])[ \t]|[,\s](?:but|however|although|whereas)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Ends();

    /// <summary>What is a name, and no word or number of the text: addresses, document ids, dates, releases, standards, requirements.</summary>
    [GeneratedRegex(@"https?://\S+|\b[A-Z]{3}-[\w.-]+|\b\d{4}-\d\d(?:-\d\d)?\b|\b\d{4}Q[1-4]\b|\bv?\d+(?:\.\d+){2,}\b|\b(?:ISO|IEC|EN|NIST)(?:[/ ](?:IEC|TR|TS))*[ -]*\d+(?:[-:.]\d+)*|\b\d{4}/\d+\b|\b[ABC]\.\d+(?:\.\d+)*|\b(?:Art|Article|Clause|Section)\b\.?\s?\d[\w.()]*|\bAnnex\s[A-Z]+\b|\b(?:version|release)\sv?\d[\w.]*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Names();

    [GeneratedRegex(@"n/a|\d+(?:[.,]\d+)*|\p{L}[\p{L}\p{M}]*(?:'\p{L}+)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WordsAndNumbers();

    [GeneratedRegex(@"^(?:19|20)\d\d\z", RegexOptions.CultureInvariant)]
    private static partial Regex Year();
}
