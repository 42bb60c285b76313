using ComplianceAsCode.Cli.Terminal;

namespace ComplianceAsCode.Cli.Tests;

/// <summary>What the program did: its exit code and what it wrote.</summary>
internal sealed record CliRun(int ExitCode, string Out, string Error)
{
    public string[] OutLines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Runs the program in this process, at a folder, as of the day on which the rule pages' workspace is clean.</summary>
    public static Task<CliRun> In(string folder, params string[] args) => With(folder, [], args);

    /// <summary>The same with environment variables.</summary>
    public static async Task<CliRun> With(string folder, (string Name, string Value)[] variables, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var environment = new CliEnvironment(output, error, folder, name => variables.Where(v => v.Name == name).Select(v => v.Value).FirstOrDefault(), () => ComplianceAsCode.Tests.TemporaryWorkspace.BaseDay);
        var exitCode = await CommandLine.RunAsync(args, environment, TestContext.Current.CancellationToken);
        return new(exitCode, output.ToString(), error.ToString());
    }
}
