using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ComplianceAsCode.Benchmarks.AnalyzerCost;

/// <summary>
/// Compiles a code base as the build does: by the installed compiler, on its server, which keeps the compiler and the analyzers warm.
/// </summary>
internal sealed partial class Compilation(CodeBase code, string folder)
{
    private const string Server = "compliance-benchmark";

    // Seconds after which an unused server ends.
    private const int KeepAlive = 60;

    public CodeBase Code => code;

    /// <summary>The time of a whole compilation, and of that the time in analyzers, as the compiler itself reports it, by analyzer in seconds.</summary>
    public (TimeSpan Whole, IReadOnlyDictionary<string, double> Analyzers) Run(AnalyzerSet analyzers)
    {
        var arguments = Path.Combine(folder, $"{code.Name}.{analyzers.Name}.rsp");
        File.WriteAllLines(arguments,
        [
            "/noconfig", "/nostdlib+", "/target:library", "/nullable:enable", "/langversion:14", "/deterministic+", "/nologo", "/preferreduilang:en-US",
            "/debug:portable", "/reportanalyzer", "/nowarn:CS1591;RS0030", $"/out:\"{Path.Combine(folder, code.Name + ".dll")}\"",
            .. Installed.Framework.Concat(code.References).Select(file => $"/reference:\"{file}\""),
            .. analyzers.Assemblies.Select(file => $"/analyzer:\"{file}\""),
            .. analyzers.Files.Select(file => $"/additionalfile:\"{file}\""),
            .. analyzers.Configurations.Select(file => $"/analyzerconfig:\"{file}\""),
            .. code.Files.Select(file => $"\"{file}\""),
        ]);

        var start = Stopwatch.GetTimestamp();
        using var compiler = Process.Start(new ProcessStartInfo(
            "dotnet", [Installed.Compiler, $"/shared:{Server}", $"/keepalive:{KeepAlive}", "/noconfig", "@" + arguments]) { RedirectStandardOutput = true })!;
        var output = compiler.StandardOutput.ReadToEnd();
        compiler.WaitForExit();
        var whole = Stopwatch.GetElapsedTime(start);
        if (compiler.ExitCode != 0) throw new InvalidOperationException($"{code.Name} does not compile with {analyzers.Name}:\n{output[..Math.Min(output.Length, 4000)]}");
        return (whole, Reported().Matches(output).ToDictionary(
            match => match.Groups["name"].Value,
            match => match.Groups["time"].Value is "<0.001" ? 0.0005 : double.Parse(match.Groups["time"].Value, CultureInfo.InvariantCulture)));
    }

    // A line of the compiler's report: seconds, share of all analyzers, the analyzer's type and its ids.
    [GeneratedRegex(@"^\s*(?<time><?[\d.]+)\s+<?\d+\s+(?<name>[\w.]+\.\w+) \(", RegexOptions.Multiline)]
    private static partial Regex Reported();
}
