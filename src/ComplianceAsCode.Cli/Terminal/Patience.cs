using Spectre.Console;

namespace ComplianceAsCode.Cli.Terminal;

/// <summary>Does work away from the thread that listens for Ctrl+C, and shows on a terminal that a long one is under way.</summary>
internal static class Patience
{
    private static readonly TimeSpan Silence = TimeSpan.FromMilliseconds(500);

    public static async Task<T> RunAsync<T>(CliEnvironment environment, string doing, Func<T> work, CancellationToken cancellation)
    {
        var task = Task.Run(work, cancellation);
        if (environment.ErrorIsTerminal && await Task.WhenAny(task, Task.Delay(Silence, cancellation)) != task)
        {
            var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(environment.Error) });
            await console.Status().StartAsync(doing, async _ => await task);
        }
        return await task;
    }
}
