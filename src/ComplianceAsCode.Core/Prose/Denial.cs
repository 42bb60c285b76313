namespace ComplianceAsCode.Prose;

/// <summary>Whether a sentence says that something was not done, is not there or is still to come, as opposed to what was found.</summary>
internal static class Denial
{
    private const int NounReach = 4;
    private const int VerbReach = 8;
    private const int OutcomeReach = 4;

    private static readonly WordList Words = WordList.Embedded;

    /// <summary>Whether it is one.</summary>
    public static bool Is(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        var hasNumber = tokens.Any(t => t.IsNumber);
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!IsNegation(tokens[i])) continue;
            if (Words.Determiners.Contains(tokens[i].Root) || tokens[i].Text == "0" ? DeniesNoun(tokens, i + 1) : DeniesVerb(tokens, i + 1, hasNumber)) return true;
        }
        return IsAbsence(tokens, hasNumber) || IsPromise(tokens);
    }

    /// <summary>Whether a word negates at all.</summary>
    public static bool IsNegation(Token token) => Words.Negations.Contains(token.Root) || token.Text == "0";

    /// <summary>"no formal bias testing", "no test was run", and not "no test failed" or "no bias was found in testing".</summary>
    private static bool DeniesNoun(IReadOnlyList<Token> tokens, int from)
    {
        for (var i = from; i < tokens.Count && i < from + NounReach; i++)
        {
            if (Words.Activities.Contains(tokens[i].Root)) return !TellsOutcome(tokens, i + 1);
            if (i > from && Words.Function.Contains(tokens[i].Root)) return false;
        }
        return false;
    }

    /// <summary>"not been tested yet", "never had the chance to run a check", and not "did not exceed" or "not found".</summary>
    private static bool DeniesVerb(IReadOnlyList<Token> tokens, int from, bool hasNumber)
    {
        for (var i = from; i < tokens.Count && i < from + VerbReach; i++)
        {
            var word = tokens[i].Root;
            if (Words.Done.Contains(word) || Words.Activities.Contains(word)) return !TellsOutcome(tokens, i + 1);
            if (Words.There.Contains(word)) return !hasNumber;
            if (!Words.Function.Contains(word) && !Words.Light.Contains(word)) return false;
        }
        return false;
    }

    private static bool TellsOutcome(IReadOnlyList<Token> tokens, int from)
    {
        for (var i = from; i < tokens.Count && i < from + OutcomeReach; i++)
        {
            // "no evidence of bias was found" tells, "no tests were performed" does not.
            if (Words.Outcomes.Contains(tokens[i].Root)) return true;
            if (Words.Done.Contains(tokens[i].Root) && !Words.Activities.Contains(tokens[i].Root)) return false;
        }
        return false;
    }

    private static bool IsAbsence(IReadOnlyList<Token> tokens, bool hasNumber) =>
        tokens.Any(t => Words.Absences.Contains(t.Root) || (!hasNumber && Words.WeakAbsences.Contains(t.Root)))
        && tokens.Any(t => Words.Activities.Contains(t.Root)) && !tokens.Any(IsNegation);

    private static bool IsPromise(IReadOnlyList<Token> tokens) =>
        tokens.Any(t => Words.Promises.Contains(t.Root)) && tokens.Any(t => Words.Activities.Contains(t.Root))
        && !tokens.Any(t => Words.Outcomes.Contains(t.Root) && !Words.Done.Contains(t.Root));
}
