using System.CommandLine;
using System.Globalization;

namespace ComplianceAsCode.Cli.Options;

/// <summary>An option that takes a day.</summary>
internal static class DayOption
{
    public static Option<DateOnly?> Of(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "YYYY-MM-DD",
        CustomParser = argument =>
        {
            if (DateOnly.TryParseExact(argument.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
            argument.AddError($"{name} is '{argument.Tokens[0].Value}', which is no day; write a day such as 2026-03-31");
            return null;
        },
    };
}
