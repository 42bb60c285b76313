using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using ComplianceAsCode.Cli.Commands;
using ComplianceAsCode.Cli.Terminal;

namespace ComplianceAsCode.Cli;

/// <summary>The program: commands, what happens when they fail, exit codes.</summary>
internal static class CommandLine
{
    /// <summary>Runs a command line.</summary>
    /// <returns>See <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(string[] args, CliEnvironment environment, CancellationToken cancellation = default)
    {
        try
        {
            var result = Commands(environment).Parse(args);
            if (result.Action is ParseErrorAction) return UsageFaults.Report(result, environment);
            var configuration = new InvocationConfiguration { Output = environment.Out, Error = environment.Error, EnableDefaultExceptionHandler = false };
            var exitCode = await result.InvokeAsync(configuration, cancellation);
            await environment.Out.FlushAsync(CancellationToken.None);
            return exitCode;
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Interrupted;
        }
        catch (Exception e)
        {
            await environment.Error.WriteLineAsync(Failure.Describe(e));
            return ExitCodes.NotJudged;
        }
    }

    private static RootCommand Commands(CliEnvironment environment)
    {
        var root = new RootCommand("Checks an AI management system (ISO/IEC 42001) that is kept as documents in Git.")
        {
            new InitCommand(environment),
            new CheckCommand(environment),
            new DiffCommand(environment),
            new StatusCommand(environment),
            new GapCommand(environment),
            new SoaCommand(environment),
            new RoadmapCommand(environment),
            new ApproveCommand(environment),
            new ApprovalsCommand(environment),
            new CodeOwnersCommand(environment),
            new InventoryCommand(environment),
            new AdoptCommand(environment),
            new NewCommand(environment),
            new EvidenceCommand(environment),
            new SchemaCommand(environment),
            new ExplainCommand(environment),
            new BaselineCommand(environment),
            new SampleCommand(environment),
            new SelfTestCommand(environment),
        };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        return root;
    }
}
