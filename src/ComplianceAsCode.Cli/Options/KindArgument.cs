using System.CommandLine;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Cli.Options;

/// <summary>Makes arguments that take one of many known names.</summary>
internal static class KindArgument
{
    public static Argument<string> Of(string description, IEnumerable<string> names)
    {
        string[] known = [.. names];
        var argument = new Argument<string>("KIND") { HelpName = "KIND", Description = $"{description} One of {string.Join(", ", known)}." };
        argument.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !known.Contains(token.Value)) result.AddError($"there is no kind '{token.Value}'{Nearest.Offer(token.Value, known)}");
        });
        argument.CompletionSources.Add(known);
        return argument;
    }
}
