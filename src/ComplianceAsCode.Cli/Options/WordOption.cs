using System.CommandLine;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Cli.Options;

/// <summary>Makes options that take one of a few words.</summary>
internal static class WordOption
{
    /// <summary>An option whose first word is its default.</summary>
    public static Option<T> Of<T>(string name, string description, params (string Word, T Value)[] words)
    {
        string[] known = [.. words.Select(w => w.Word)];
        var option = new Option<T>(name)
        {
            Description = $"{description} Default {known[0]}.",
            HelpName = string.Join('|', known),
            DefaultValueFactory = _ => words[0].Value,
            CustomParser = argument =>
            {
                var word = argument.Tokens[0].Value;
                foreach (var each in words)
                    if (each.Word == word) return each.Value;
                argument.AddError($"{name} is '{word}'; write {string.Join(", ", known.SkipLast(1))} or {known[^1]}{Nearest.Offer(word, known)}");
                return default;
            },
        };
        option.CompletionSources.Add(known);
        return option;
    }
}
