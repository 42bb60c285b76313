using System.Globalization;

namespace ComplianceAsCode.Analyzers.Symbols;

/// <summary>Whether a text that someone was asked to write says anything.</summary>
internal static class Wording
{
    public const int FewestWords = 4;

    private static readonly string[] PlaceholderWords = ["TODO", "TBD", "FIXME", "XXX"];
    private static readonly string[] PlaceholderPhrases = ["lorem ipsum", "<pending>"];

    /// <summary>What in the text stands for something to be written later, or null.</summary>
    public static string? Placeholder(string text)
    {
        foreach (var phrase in PlaceholderPhrases)
            if (text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase) >= 0) return phrase;
        foreach (var word in PlaceholderWords)
            if (HasWord(text, word)) return word;
        return null;
    }

    public static bool HasEnoughWords(string text)
    {
        var words = 0;
        var inWord = false;
        foreach (var character in text)
        {
            var category = char.GetUnicodeCategory(character);
            // Scripts without case, such as Han and Kana, write words without spaces between them.
            if (category == UnicodeCategory.OtherLetter) words++;
            var isLetter = char.IsLetterOrDigit(character) || character is '\'' or '’' or '-';
            if (isLetter && !inWord && category != UnicodeCategory.OtherLetter && char.IsLetterOrDigit(character)) words++;
            inWord = isLetter;
        }
        return words >= FewestWords;
    }

    /// <summary>The text with each run of white space as one space, and none at its ends.</summary>
    public static string Fold(string text) =>
        string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // Upper case alone marks a placeholder: a "todo list" is something that a system may well manage.
    private static bool HasWord(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            var end = at + word.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]))) return true;
        }
        return false;
    }
}
