namespace ComplianceAsCode.Prose;

/// <summary>Why a text says nothing.</summary>
public enum Emptiness
{
    /// <summary>It says something.</summary>
    None,

    /// <summary>It has no words.</summary>
    Blank,

    /// <summary>It is the template's.</summary>
    Template,

    /// <summary>It only says that something was not done, is not there or is still to come.</summary>
    Denial,

    /// <summary>It only repeats what its title and its requirements say, in words that fit anything.</summary>
    Repetition,
}

/// <summary>Judges whether a text says something. It reads English; what it does not know counts as said.</summary>
public static class Substance
{
    private static readonly WordList Words = WordList.Embedded;

    /// <summary>Judges a text.</summary>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="known">Texts that say already what it is about: its title, its requirements.</param>
    public static Emptiness Judge(IReadOnlyList<Sentence> sentences, IEnumerable<string> known)
    {
        if (sentences.Count == 0) return Emptiness.Blank;
        var context = known.SelectMany(Sentence.Tokenise).Select(t => t.Root).ToHashSet(StringComparer.Ordinal);
        var stating = sentences.Where(s => !IsTemplate(s) && !Denial.Is(s)).SelectMany(s => s.Tokens).DistinctBy(t => t.Root);
        var weight = stating.Sum(t => t.IsNumber ? Words.NumberWeight : IsOwn(t, context) ? 1 : 0);
        if (weight >= Words.OwnWords) return Emptiness.None;
        return sentences.Any(s => Denial.Is(s) || s.Tokens.Any(Denial.IsNegation)) ? Emptiness.Denial
            : sentences.Any(IsTemplate) ? Emptiness.Template
            : Emptiness.Repetition;
    }

    private static bool IsTemplate(Sentence sentence) => Words.Templates.Any(t => sentence.Words.Contains(t, StringComparison.Ordinal));

    private static bool IsOwn(Token token, HashSet<string> context) =>
        token.Root.Length > 1 && char.IsLetter(token.Text[0]) && !context.Contains(token.Root) && !Words.Function.Contains(token.Root) && !Words.Trade.Contains(token.Root) && !Denial.IsNegation(token);
}
