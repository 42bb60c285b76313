namespace ComplianceAsCode.Cli.Tests;

public sealed class UsageTests
{
    [Theory]
    [InlineData("compliance: name a command: init, check, diff, status, gap, soa, roadmap, approve, approvals, codeowners, inventory, adopt, new, evidence, schema, explain, baseline, sample, selftest")]
    [InlineData("compliance: there is no command 'chek'; did you mean 'check'?", "chek")]
    [InlineData("compliance: there is no option '--rot'; did you mean '--root'?", "check", "--rot", "x")]
    [InlineData("compliance: there is one argument too many: 'x'", "check", "x")]
    [InlineData("compliance: --format is 'srif'; write text, json, sarif or github; did you mean 'sarif'?", "check", "--format", "srif")]
    [InlineData("compliance: --as-of is '2026-02-30', which is no day; write a day such as 2026-03-31", "check", "--as-of", "2026-02-30")]
    [InlineData("compliance: there is no kind 'polcy'; did you mean 'policy'?", "new", "polcy")]
    [InlineData("compliance: there is no kind 'aim'; did you mean 'aims'?", "schema", "aim")]
    [InlineData("compliance: name a rule, or --list", "explain")]
    [InlineData("compliance: name a command: add", "evidence")]
    [InlineData("compliance: there is no option '--typ'; did you mean '--type'?", "evidence", "add", "--typ", "x")]
    public async Task Wrong_usage_exits_2_says_what_is_wrong_and_where_to_read_on(string message, params string[] args)
    {
        var run = await CliRun.In(Path.GetTempPath(), args);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Out);
        Assert.Matches($"^{System.Text.RegularExpressions.Regex.Escape(message)}\nusage: compliance [a-z ]*--help\n$", run.Error);
    }

    [Theory]
    [InlineData]
    [InlineData("check")]
    [InlineData("status")]
    [InlineData("init")]
    [InlineData("adopt")]
    [InlineData("gap")]
    [InlineData("soa")]
    [InlineData("roadmap")]
    [InlineData("inventory")]
    [InlineData("new")]
    [InlineData("schema")]
    [InlineData("evidence")]
    [InlineData("explain")]
    [InlineData("baseline")]
    [InlineData("sample")]
    [InlineData("selftest")]
    public async Task Help_ends_with_examples_and_shows_no_day_of_today(params string[] command)
    {
        var run = await CliRun.In(Path.GetTempPath(), [.. command, "--help"]);

        Assert.Equal(0, run.ExitCode);
        Assert.Matches($@"\nExamples:\n  compliance {(command is [var name] ? name : "check")}\b", run.Out);
        Assert.DoesNotContain("2026", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_command_of_a_command_is_named_in_full()
    {
        Assert.EndsWith("\nusage: compliance evidence add --help\n", (await CliRun.In(Path.GetTempPath(), "evidence", "add", "--typ", "x")).Error, StringComparison.Ordinal);
        Assert.Contains("\nExamples:\n  compliance evidence add --type ", (await CliRun.In(Path.GetTempPath(), "evidence", "add", "--help")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Escape_sequences_of_an_argument_do_not_come_back_to_the_terminal()
    {
        var run = await CliRun.In(Path.GetTempPath(), "check", "--format", "\u001b[2J");

        Assert.DoesNotContain('\u001b', run.Error);
        Assert.Contains("\\x1b[2J", run.Error, StringComparison.Ordinal);
    }
}
