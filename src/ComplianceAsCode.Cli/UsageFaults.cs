using System.CommandLine;
using ComplianceAsCode.Cli.Terminal;
using ComplianceAsCode.Output.Text;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Cli;

/// <summary>Says what is wrong with a command line, offers the nearest known word, and where to read on.</summary>
internal static class UsageFaults
{
    public static int Report(ParseResult result, CliEnvironment environment)
    {
        var command = result.CommandResult.Command;
        var known = command.Subcommands.Select(c => c.Name).Concat(command.Options.Select(o => o.Name)).ToArray();
        var unknown = result.UnmatchedTokens.Select(t => $"there is no {(t.StartsWith('-') ? "option" : command is RootCommand ? "command" : "further argument")} '{TerminalText.Escape(t)}'{Nearest.Offer(t, known)}").ToArray();
        foreach (var message in unknown.Length > 0 ? unknown : result.Errors.Select(e => TerminalText.Escape(e.Message))) environment.Error.WriteLine($"compliance: {message}");
        environment.Error.WriteLine($"usage: compliance {(command is RootCommand ? "" : command.Name + " ")}--help");
        return ExitCodes.NotJudged;
    }
}
