using ComplianceAsCode.Checking;
using Spectre.Console;

namespace ComplianceAsCode.Cli.Terminal;

/// <summary>Runs the check away from the thread that listens for Ctrl+C, and shows on a terminal that a long one is under way.</summary>
internal static class CheckRunner
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(500);

    public static async Task<CheckResult> RunAsync(CliEnvironment environment, CheckOptions options, CancellationToken cancellation)
    {
        var judged = options with { IsContinuousIntegration = environment.IsContinuousIntegration };
        var check = Task.Run(() => ComplianceCheck.Run(judged, cancellation), cancellation);
        if (environment.ErrorIsTerminal && await Task.WhenAny(check, Task.Delay(Patience, cancellation)) != check)
        {
            var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(environment.Error) });
            await console.Status().StartAsync("checking …", async _ => await check);
        }
        return await check;
    }
}
