using System.CommandLine;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Cli.Options;

/// <summary>An option that takes one of a few words, the first of which is its default.</summary>
internal sealed class WordOption<T>
{
    private readonly T _default;

    public WordOption(string name, string description, params (string Word, T Value)[] words)
    {
        string[] known = [.. words.Select(w => w.Word)];
        _default = words[0].Value;
        Option = new(name)
        {
            Description = $"{description} Default: {known[0]}.",
            HelpName = string.Join('|', known),
            CustomParser = argument =>
            {
                var word = argument.Tokens[0].Value;
                foreach (var each in words)
                    if (each.Word == word) return each.Value;
                argument.AddError($"{name} is '{word}'; write {string.Join(", ", known.SkipLast(1))} or {known[^1]}{Nearest.Offer(word, known)}");
                return default;
            },
        };
        Option.CompletionSources.Add(known);
    }

    public Option<T> Option { get; }

    public T Of(ParseResult result) => result.GetResult(Option) is null ? _default : result.GetValue(Option)!;
}
