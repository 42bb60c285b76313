using System.CommandLine;
using ComplianceAsCode.Checking;
using ComplianceAsCode.Cli.Terminal;

namespace ComplianceAsCode.Cli.Options;

/// <summary>The day as of which things are judged: <c>--as-of</c>, the variable <c>ComplianceAsOf</c>, <c>SOURCE_DATE_EPOCH</c> (seconds since 1970), today in UTC.</summary>
internal sealed class AsOfOption(CliEnvironment environment)
{
    private readonly Option<string?> _option = new("--as-of")
    {
        Description = $"The day as of which things are judged. Default: {AsOfDay.Variable}, then {AsOfDay.Epoch}, then today (UTC).",
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

    private (DateOnly Day, string? Problem) Read(string? given) => AsOfDay.Read(
        given ?? environment.Variable(AsOfDay.Variable), given is null ? AsOfDay.Variable : "--as-of", environment.Variable(AsOfDay.Epoch), environment.Today());
}
