using System.Diagnostics;
using System.Text.RegularExpressions;

namespace ComplianceAsCode.Packages.Tests;

/// <summary>A finished run of <c>dotnet</c>: what a user sees of it.</summary>
/// <param name="Command">The arguments.</param>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Output">Standard output and standard error.</param>
internal sealed partial record DotnetRun(string Command, int ExitCode, string Output)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Diagnostics of our rules as <c>severity id</c>, one for each line that prints one.</summary>
    public IReadOnlyList<string> Diagnostics { get; } = [.. Diagnostic().Matches(WithoutSummary(Output)).Select(m => m.Value).Order(StringComparer.Ordinal)];

    /// <summary>Whether the build was red or green, and what our rules said in it; the output is shown when it was otherwise.</summary>
    public DotnetRun Says(int exitCode, params string[] diagnostics)
    {
        Assert.True(exitCode == ExitCode && diagnostics.Order(StringComparer.Ordinal).SequenceEqual(Diagnostics),
            $"dotnet {Command}: exit code {ExitCode}, expected {exitCode}; [{string.Join(", ", Diagnostics)}], expected [{string.Join(", ", diagnostics)}]\n{Output}");
        return this;
    }

    public static DotnetRun Start(string folder, IReadOnlyDictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        // The test run's own MSBuild, and a build server's variables, are no part of what is tested.
        foreach (var name in start.Environment.Keys.Where(IsForeign).ToList()) start.Environment.Remove(name);
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Patience)) process.Kill(entireProcessTree: true);
        return new(string.Join(' ', arguments), process.ExitCode, output.Result + error.Result);
    }

    /// <summary>A failed build lists its errors again at its end, whatever it is told about summaries.</summary>
    private static string WithoutSummary(string output) => output.Split(["\nBuild FAILED.", "\nBuild succeeded."], StringSplitOptions.None)[0];

    private static bool IsForeign(string name) =>
        name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("TESTINGPLATFORM", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("Compliance", StringComparison.OrdinalIgnoreCase) || name is "CI" or "ContinuousIntegrationBuild" or "SOURCE_DATE_EPOCH" or "NUGET_PACKAGES";

    [GeneratedRegex(@"(error|warning) CAC\d{4}(?=: )", RegexOptions.CultureInvariant)]
    private static partial Regex Diagnostic();
}
