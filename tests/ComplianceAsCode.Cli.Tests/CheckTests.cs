using ComplianceAsCode.Tests;

namespace ComplianceAsCode.Cli.Tests;

public sealed class CheckTests : IDisposable
{
    private readonly TemporaryWorkspace _workspace = TemporaryWorkspace.OfRulePages();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Clean_workspace_exits_0_and_says_what_was_looked_at()
    {
        var run = await CliRun.In(_workspace.Root, "check");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches("^as of 2026-06-30: 0 errors, 0 warnings, 0 infos\nread [0-9]+ documents: .*\\b2 ai-system, ", run.Out);
        Assert.Contains("\nnext change: 2026-10-01, ", run.Out, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task Error_exits_1_with_a_canonical_line_and_the_way_to_its_page()
    {
        _workspace.Replace("controls/4.3.md", "owner: compliance-lead", "owner: complience-lead");

        var run = await CliRun.In(_workspace.Root, "check");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("controls/4.3.md(5,8,5,23): error CAC0011: 'owner' names 'complience-lead', ", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("\nwhat to do about the first error: compliance explain CAC0011\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Paths_begin_at_the_working_directory_so_that_a_terminal_opens_them()
    {
        _workspace.Replace("controls/4.3.md", "owner: compliance-lead", "owner: nobody");

        var above = await CliRun.In(Path.GetDirectoryName(_workspace.Root)!, "check", "--root", Path.GetFileName(_workspace.Root));
        var below = await CliRun.In(_workspace.Full("controls"), "check");

        Assert.StartsWith($"{Path.GetFileName(_workspace.Root)}/controls/4.3.md(5,8,", above.Out, StringComparison.Ordinal);
        Assert.StartsWith("../controls/4.3.md(5,8,", below.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Related_places_stand_indented_below()
    {
        _workspace.Write("policies/again.md", File.ReadAllBytes(_workspace.Full("policies/human-oversight.md")));

        var run = await CliRun.In(_workspace.Root, "check");

        var line = Array.FindIndex(run.OutLines, l => l.Contains("error CAC0010:", StringComparison.Ordinal));
        Assert.Matches(@"^    policies/[a-z-]+\.md\(\d+,\d+,\d+,\d+\): ", run.OutLines[line + 1]);
    }

    [Fact]
    public async Task Severity_hides_what_is_below_it_and_keeps_counts_and_exit_code()
    {
        _workspace.Replace("controls/4.3.md", "The scope statement", "TODO: the scope statement");

        var run = await CliRun.In(_workspace.Root, "check", "--severity", "error");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("as of 2026-06-30: 0 errors, 1 warning, 0 infos (1 below error not listed)\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quiet_writes_diagnostics_alone()
    {
        var run = await CliRun.In(_workspace.Root, "check", "--verbosity", "quiet");

        Assert.Empty(run.Out);
    }

    [Fact]
    public async Task Detailed_tells_what_each_rule_examined()
    {
        var run = await CliRun.In(_workspace.Root, "check", "--verbosity", "detailed");

        Assert.Contains("\n  CAC1007 SystemIsInScope: 2 examined\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Waived_faults_are_counted_and_listed_on_demand()
    {
        _workspace.Write("evidence/late.md", File.ReadAllText(_workspace.Full("evidence/bias-2026Q2.md"))
            .Replace("EVD-bias-2026Q2", "EVD-late", StringComparison.Ordinal).Replace("type: bias-test", "type: security-test", StringComparison.Ordinal).Replace("2026-05-04", "2025-05-04", StringComparison.Ordinal));
        _workspace.Write("waivers/late.md", """
            ---
            kind: waiver
            id: WVR-late
            title: Late test
            owner: compliance-lead
            rule: CAC3102
            target: EVD-late
            reason: The test environment is rebuilt.
            approved-by: managing-director
            expires: 2026-07-31
            ---
            """);

        var run = await CliRun.In(_workspace.Root, "check", "--verbosity", "detailed");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\nwaived:\n  evidence/late.md(7,12,7,22): error CAC3102: ", run.Out, StringComparison.Ordinal);
        Assert.Contains("\nwaived: 1 diagnostic\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Output_goes_to_a_file_whole()
    {
        var run = await CliRun.In(_workspace.Root, "check", "--format", "json", "--output", "reports/check.json");

        Assert.Empty(run.Out);
        Assert.StartsWith("{\n  \"formatVersion\": 1,\n", File.ReadAllText(_workspace.Full("reports/check.json")), StringComparison.Ordinal);
        Assert.Equal(["check.json"], Directory.EnumerateFiles(_workspace.Full("reports")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Output_that_cannot_be_written_exits_2_and_names_it()
    {
        var run = await CliRun.In(_workspace.Root, "check", "--output", "controls");

        Assert.Equal(2, run.ExitCode);
        Assert.Matches("^compliance: .*controls.*\n$", run.Error);
    }

    [Fact]
    public async Task Equal_inputs_give_equal_bytes_wherever_the_workspace_is()
    {
        using var elsewhere = TemporaryWorkspace.OfRulePages();
        foreach (var format in (string[])["text", "json", "sarif", "github"])
            Assert.Equal((await CliRun.In(_workspace.Root, "check", "--format", format)).Out, (await CliRun.In(elsewhere.Root, "check", "--format", format)).Out);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    public async Task No_format_names_the_machine(string format)
    {
        _workspace.Replace("controls/4.3.md", "owner: compliance-lead", "owner: nobody");

        var run = await CliRun.In(_workspace.Root, "check", "--format", format);

        Assert.DoesNotContain(Path.GetFileName(_workspace.Root), run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\r", run.Out, StringComparison.Ordinal);
    }
}
