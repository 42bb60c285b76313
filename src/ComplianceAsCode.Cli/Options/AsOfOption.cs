using System.CommandLine;
using System.Globalization;
using ComplianceAsCode.Cli.Terminal;

namespace ComplianceAsCode.Cli.Options;

/// <summary>The day as of which things are judged: <c>--as-of</c>, the variable <c>ComplianceAsOf</c>, <c>SOURCE_DATE_EPOCH</c> (seconds since 1970), today in UTC.</summary>
internal sealed class AsOfOption(CliEnvironment environment)
{
    private const string Variable = "ComplianceAsOf", Epoch = "SOURCE_DATE_EPOCH";

    private readonly Option<string?> _option = new("--as-of")
    {
        Description = $"The day as of which things are judged. Default: {Variable}, then {Epoch}, then today (UTC).",
        HelpName = "YYYY-MM-DD",
    };

    /// <summary>Adds the option to a command, which then refuses a day that cannot be read, wherever it comes from.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_option);
        command.Validators.Add(result =>
        {
            var option = result.GetResult(_option);
            if (option is { Tokens.Count: 0 }) return;
            if (Read(option?.Tokens[0].Value).Problem is { } problem) result.AddError(problem);
        });
    }

    /// <summary>The day.</summary>
    public DateOnly Of(ParseResult result) => Read(result.GetValue(_option)).Day;

    private (DateOnly Day, string? Problem) Read(string? given)
    {
        if (given is not null) return ReadDay(given, "--as-of");
        if (environment.Variable(Variable) is { Length: > 0 } day) return ReadDay(day, Variable);
        return environment.Variable(Epoch) is { Length: > 0 } seconds ? ReadEpoch(seconds) : (environment.Today(), null);
    }

    private static (DateOnly, string?) ReadDay(string text, string source) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? (day, null)
            : (default, $"{source} is '{text}', which is no day; write it as 2026-03-31");

    private static (DateOnly, string?) ReadEpoch(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? (DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime), null)
            : (default, $"{Epoch} is '{text}', which is no number of seconds since 1970");
}
