using System.CommandLine;
using ComplianceAsCode.Cli.Terminal;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Cli;

/// <summary>Says what is wrong with a command line, offers the nearest known word, and where to read on.</summary>
internal static class UsageFaults
{
    public static int Report(ParseResult result, CliEnvironment environment)
    {
        var command = result.CommandResult.Command;
        foreach (var message in Messages(result, command)) environment.Error.WriteLine($"compliance: {TerminalText.Escape(message)}");
        environment.Error.WriteLine($"usage: compliance {NameOf(command)}--help");
        return ExitCodes.NotJudged;
    }

    private static string NameOf(Command command) =>
        command is RootCommand ? "" : string.Concat(command.Parents.OfType<Command>().Take(1).Select(NameOf)) + command.Name + " ";

    private static IEnumerable<string> Messages(ParseResult result, Command command)
    {
        string[] commands = [.. command.Subcommands.Select(c => c.Name)], options = [.. command.Options.Select(o => o.Name)];
        // What follows an option that does not exist was most likely meant as its value.
        if (result.UnmatchedTokens.FirstOrDefault(t => t.StartsWith('-')) is { } option) return [$"there is no option '{option}'{Nearest.Offer(option, options)}"];
        if (result.UnmatchedTokens is [var word, ..]) return [commands.Length > 0 ? $"there is no command '{word}'{Nearest.Offer(word, commands)}" : $"there is one argument too many: '{word}'"];
        return commands.Length > 0 ? [$"name a command: {string.Join(", ", commands)}"] : result.Errors.Select(e => e.Message);
    }
}
