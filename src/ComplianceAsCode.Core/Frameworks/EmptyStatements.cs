using System.Collections.Frozen;
using System.Globalization;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Frameworks;

/// <summary>Words that stand where a statement should and state nothing (<c>policies/frameworks/empty-statements.yaml</c>).</summary>
public sealed class EmptyStatements
{
    private static readonly Field<IReadOnlyList<Located<string>>> Words = Fields.List("words", Types.Text, "The words.");
    private static readonly Field<int> FewestWords = Fields.Integer("fewest-words", 1, 100, "How many words a sentence has at least.");

    private readonly FrozenSet<string> _words;
    private readonly int _fewest;

    private EmptyStatements()
    {
        var data = EmbeddedFrameworks.Data("empty-statements");
        _words = data.All(Words).Select(w => w.Value).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
        _fewest = data.Get(FewestWords)!.Value;
    }

    /// <summary>The list that comes with the tool.</summary>
    public static EmptyStatements Embedded { get; } = new();

    /// <summary>Whether a text is nothing but such a word, whatever its case and the marks around it.</summary>
    public bool Contains(string text)
    {
        var bare = text.Trim().Trim('.', '!', '?', '-', '–', '—', '…', '*', '(', ')', '[', ']', '<', '>').Trim();
        return bare.Length == 0 || _words.Contains(bare);
    }

    /// <summary>Whether a text has as many words as a statement needs.</summary>
    public bool IsSentence(string text)
    {
        var words = 0;
        var isInWord = false;
        foreach (var character in text)
        {
            // Scripts without case, such as Han and Kana, write words without spaces between them.
            var isOwnWord = char.GetUnicodeCategory(character) == UnicodeCategory.OtherLetter;
            if (isOwnWord || (char.IsLetterOrDigit(character) && !isInWord)) words++;
            isInWord = !isOwnWord && (char.IsLetterOrDigit(character) || character is '\'' or '’' or '-');
        }
        return words >= _fewest;
    }
}
