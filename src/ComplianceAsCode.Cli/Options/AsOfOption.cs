using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ComplianceAsCode.Cli.Terminal;

namespace ComplianceAsCode.Cli.Options;

/// <summary>The day as of which things are judged: <c>--as-of</c>, the variable <c>ComplianceAsOf</c>, <c>SOURCE_DATE_EPOCH</c> (seconds since 1970), today in UTC.</summary>
internal sealed class AsOfOption
{
    private const string Variable = "ComplianceAsOf", Epoch = "SOURCE_DATE_EPOCH";

    private readonly CliEnvironment _environment;

    public AsOfOption(CliEnvironment environment)
    {
        _environment = environment;
        Option = new("--as-of")
        {
            Description = $"The day as of which things are judged. Default: {Variable}, then {Epoch}, then today (UTC).",
            HelpName = "YYYY-MM-DD",
            CustomParser = argument => Read(argument.Tokens[0].Value, "--as-of", argument),
            DefaultValueFactory = ReadEnvironment,
        };
    }

    public Option<DateOnly> Option { get; }

    private DateOnly ReadEnvironment(ArgumentResult argument)
    {
        if (_environment.Variable(Variable) is { Length: > 0 } day) return Read(day, Variable, argument);
        if (_environment.Variable(Epoch) is not { Length: > 0 } epoch) return _environment.Today();
        if (long.TryParse(epoch, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds())
            return DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime);
        argument.AddError($"{Epoch} is '{epoch}', which is no number of seconds since 1970");
        return default;
    }

    private static DateOnly Read(string text, string source, ArgumentResult argument)
    {
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            argument.AddError($"{source} is '{text}', which is no day; write it as 2026-03-31");
        return day;
    }
}
