using ComplianceAsCode.Tests;

namespace ComplianceAsCode.Cli.Tests;

public sealed class AsOfTests : IDisposable
{
    private readonly TemporaryWorkspace _workspace = TemporaryWorkspace.OfRulePages();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task The_option_beats_the_variables() => Assert.Equal("2026-07-01", await DayOf([("ComplianceAsOf", "2026-07-02"), ("SOURCE_DATE_EPOCH", "0")], "--as-of", "2026-07-01"));

    [Fact]
    public async Task ComplianceAsOf_beats_the_epoch() => Assert.Equal("2026-07-02", await DayOf([("ComplianceAsOf", "2026-07-02"), ("SOURCE_DATE_EPOCH", "0")]));

    [Fact]
    public async Task The_epoch_counts_seconds_in_utc() => Assert.Equal("2026-07-03", await DayOf([("SOURCE_DATE_EPOCH", "1783123199")]));

    [Fact]
    public async Task Else_it_is_today() => Assert.Equal("2026-06-30", await DayOf([]));

    [Theory]
    [InlineData("ComplianceAsOf", "tomorrow", "ComplianceAsOf is 'tomorrow', which is no day")]
    [InlineData("SOURCE_DATE_EPOCH", "-1", "SOURCE_DATE_EPOCH is '-1', which is no number of seconds since 1970")]
    [InlineData("SOURCE_DATE_EPOCH", "9999999999999999", "SOURCE_DATE_EPOCH is '9999999999999999', which is no number")]
    public async Task A_variable_that_is_no_day_is_wrong_configuration(string name, string value, string message)
    {
        var run = await CliRun.With(_workspace.Root, [(name, value)], "check");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    private async Task<string> DayOf((string, string)[] variables, params string[] args)
    {
        var run = await CliRun.With(_workspace.Root, variables, ["check", "--severity", "error", .. args]);
        return run.OutLines.Single(l => l.StartsWith("as of ", StringComparison.Ordinal))[6..16];
    }
}
