using System.Text;

namespace ComplianceAsCode.Cli.Terminal;

/// <summary>All that the program takes from its surroundings, so that tests give their own.</summary>
/// <param name="Out">Standard output: results.</param>
/// <param name="Error">Standard error: progress, log, faults of usage.</param>
/// <param name="WorkingDirectory">What relative paths of the command line begin at.</param>
/// <param name="Variable">Reads an environment variable.</param>
/// <param name="Today">Today, UTC.</param>
internal sealed record CliEnvironment(TextWriter Out, TextWriter Error, string WorkingDirectory, Func<string, string?> Variable, Func<DateOnly> Today)
{
    /// <summary>Now, UTC, to the second; by default the first one of today.</summary>
    public Func<DateTimeOffset> Now { get; init; } = () => new(Today(), TimeOnly.MinValue, TimeSpan.Zero);

    /// <summary>A folder of the user's own in which the program may remember what it found out; <see langword="null"/> where it is to remember nothing.</summary>
    public string? Memory { get; init; }

    /// <summary>Whether standard output is a terminal.</summary>
    public bool OutIsTerminal { get; init; }

    /// <summary>Whether standard error is a terminal.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether this runs in continuous integration: the variable <c>CI</c>, which every service sets.</summary>
    public bool IsContinuousIntegration => Variable("CI") is "true" or "True" or "1";

    /// <summary>The process's own. Output is UTF-8 whatever the locale says, so that a report is the same on every machine.</summary>
    public static CliEnvironment OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected) Console.OutputEncoding = utf8;
        return new(
            new StreamWriter(Console.OpenStandardOutput(), utf8) { NewLine = "\n" },
            new StreamWriter(Console.OpenStandardError(), utf8) { NewLine = "\n", AutoFlush = true },
            Environment.CurrentDirectory, Environment.GetEnvironmentVariable, () => DateOnly.FromDateTime(DateTime.UtcNow))
        {
            Now = () => DateTimeOffset.FromUnixTimeSeconds(DateTimeOffset.UtcNow.ToUnixTimeSeconds()),
            Memory = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData) is { Length: > 0 } folder ? Path.Join(folder, "ComplianceAsCode") : null,
            OutIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
        };
    }
}
