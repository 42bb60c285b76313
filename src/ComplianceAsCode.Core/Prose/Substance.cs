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
    public static Emptiness Judge(IEnumerable<Sentence> sentences, IEnumerable<string> known)
    {
        var context = known.SelectMany(Sentence.Tokenise).Select(t => t.Root).ToHashSet(StringComparer.Ordinal);
        var read = new List<Sentence>();
        var counted = new HashSet<string>(StringComparer.Ordinal);
        var weight = 0;
        foreach (var sentence in sentences)
        {
            read.Add(sentence);
            if (IsTemplate(sentence) || Denial.Is(sentence)) continue;
            weight += sentence.Tokens.Where(t => counted.Add(t.Root)).Sum(t => t.IsNumber ? Words.NumberWeight : IsOwn(t, context) ? 1 : 0);
            // The rest of a long text takes nothing back.
            if (weight >= Words.OwnWords) return Emptiness.None;
        }
        if (read.Count == 0) return Emptiness.Blank;
        return read.Any(s => Denial.Is(s) || s.Tokens.Any(Denial.IsNegation)) ? Emptiness.Denial
            : read.Any(IsTemplate) ? Emptiness.Template
            : Emptiness.Repetition;
    }

    private static bool IsTemplate(Sentence sentence) => Words.Templates.Any(t => sentence.Words.Contains(t, StringComparison.Ordinal));

    private static bool IsOwn(Token token, HashSet<string> context) =>
        token.Root.Length > 1 && char.IsLetter(token.Text[0]) && !context.Contains(token.Root) && !Words.Function.Contains(token.Root) && !Words.Trade.Contains(token.Root) && !Denial.IsNegation(token);
}
