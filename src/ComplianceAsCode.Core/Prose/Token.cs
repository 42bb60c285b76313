namespace ComplianceAsCode.Prose;

/// <summary>A word or number of a sentence.</summary>
/// <param name="Text">As written, in lower case.</param>
/// <param name="IsNumber">Whether it is a number that counts something.</param>
public sealed record Token(string Text, bool IsNumber)
{
    private static readonly string[] Endings = ["ations", "ation", "ings", "ing", "ies", "ied", "ed", "es", "s", "ly", "e", "y"];

    /// <summary>The word without its ending.</summary>
    public string Root { get; } = Stem(Text);

    /// <summary>A word without its ending: crude, and the same for all forms that the lists mean. A short word stays as it is.</summary>
    public static string Stem(string word)
    {
        foreach (var ending in Endings)
        {
            if (word.Length - ending.Length < 3 || !word.EndsWith(ending, StringComparison.Ordinal)) continue;
            // "bias" and "access" are no plurals.
            if (ending == "s" && word[^2] is 's' or 'a' or 'i' or 'u') return word;
            return word[..^ending.Length];
        }
        return word;
    }
}
