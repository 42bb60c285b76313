using System.Text.Json;
using ComplianceAsCode.Tests;

namespace ComplianceAsCode.Cli.Tests;

public sealed class GapTests : IDisposable
{
    private readonly TemporaryWorkspace _workspace = TemporaryWorkspace.OfRulePages()
        .Delete("actions.yaml").Replace("controls/A.9.2.md", "priority: { risk: 3, regulatory: 4, trust: 3, complexity: 2 }\n", "");

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Gap_says_what_is_missing_why_it_is_urgent_and_what_closes_it()
    {
        var run = await CliRun.In(_workspace.Root, "gap");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("""
            Example Lending: 1 gap in 4 requirements that apply, of 4; as of 2026-06-30

            27  A.9.2 Processes for responsible use of AI systems: not evidenced; claimed: partial
                CTL-A.9.2 is implemented only as 'partial'
                action: none (compliance gap --create-actions)
                priority: 3·3 risk + 3·3 regulatory + 2·3 trust + (6 − 3) complexity, the framework's default

            no gap, or nothing owed:

            """, run.Out, StringComparison.Ordinal);
        Assert.Contains("A.6.2.4 AI system verification and validation: evidenced (attested)\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_everything_is_a_gap_no_empty_list_of_the_others_follows()
    {
        using var empty = new TemporaryWorkspace().Write("aims.yaml", "aims: 1\norganisation: Example Lending\n");

        var run = await CliRun.In(empty.Root, "gap");

        Assert.StartsWith("Example Lending: 70 gaps in 70 requirements that apply, of 70; ", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("nothing owed", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Weights_of_the_control_beat_the_defaults_one_by_one()
    {
        _workspace.Replace("controls/A.9.2.md", "policies:", "priority: { risk: 5, complexity: 1 }\npolicies:");

        var priority = (await Requirement("A.9.2")).GetProperty("priority");

        Assert.Equal(35, priority.GetProperty("score").GetInt32());
        Assert.EndsWith("risk, complexity from CTL-A.9.2, the rest the framework's default", priority.GetProperty("why").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gaps_come_first_and_the_most_urgent_before_the_others()
    {
        _workspace.Replace("controls/A.6.2.4.md", "implementation: implemented", "implementation: planned\npriority: { risk: 5 }");

        Assert.Equal(["A.6.2.4", "A.9.2", "4.3", "5.2"], (await Json()).GetProperty("requirements").EnumerateArray().Select(r => r.GetProperty("requirement").GetString()));
    }

    [Fact]
    public async Task Actions_are_created_once_and_check_clean()
    {
        var first = await CliRun.In(_workspace.Root, "gap", "--create-actions", "--format", "json");
        var second = await CliRun.In(_workspace.Root, "gap", "--create-actions", "--format", "json");

        Assert.Equal("created actions/ACT-gap-A.9.2.md\n", first.Error);
        Assert.Equal("no action created: each gap has an open one\n", second.Error);
        Assert.Equal(first.Out, second.Out);
        Assert.Equal(0, (await CliRun.In(_workspace.Root, "check", "--severity", "info")).ExitCode);
        Assert.Empty(_workspace.Check().Diagnostics.Select(d => d.FullMessage));
        Assert.Equal("ACT-gap-A.9.2", (await Requirement("A.9.2")).GetProperty("actions")[0].GetString());
    }

    [Theory]
    [InlineData("2026-09-28")]
    [InlineData("2026-07-30", "--due", "P30D")]
    public async Task Created_action_is_the_owners_of_the_control_and_due_in_time(string due, params string[] args)
    {
        await CliRun.In(_workspace.Root, ["gap", "--create-actions", .. args]);

        var text = File.ReadAllText(_workspace.Full("actions/ACT-gap-A.9.2.md"));
        Assert.Contains($"owner: compliance-lead\ndue: {due}\nstatus: open\ncontrols: [CTL-A.9.2]\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Requirement_without_control_gets_an_action_that_names_it()
    {
        _workspace.Delete("controls/A.6.2.4.md");

        await CliRun.In(_workspace.Root, "gap", "--create-actions");

        Assert.Contains("owner: ROL-compliance\ndue: 2026-09-28\nstatus: open\nx-requirement: A.6.2.4\n", File.ReadAllText(_workspace.Full("actions/ACT-gap-A.6.2.4.md")), StringComparison.Ordinal);
        Assert.Equal("no action created: each gap has an open one\n", (await CliRun.In(_workspace.Root, "gap", "--create-actions")).Error);
    }

    [Fact]
    public async Task Where_one_action_cannot_be_written_none_is()
    {
        _workspace.Delete("controls/A.6.2.4.md").Write("actions/ACT-gap-A.9.2.md", "no document\n");

        var run = await CliRun.In(_workspace.Root, "gap", "--create-actions");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("compliance: actions/ACT-gap-A.9.2.md is there already and is left as it is; nothing was written", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_workspace.Full("actions/ACT-gap-A.6.2.4.md")));
    }

    [Fact]
    public async Task Done_action_leaves_a_gap_that_remains_without_one()
    {
        await CliRun.In(_workspace.Root, "gap", "--create-actions");
        _workspace.Replace("actions/ACT-gap-A.9.2.md", "status: open", "status: done\ndone-on: 2026-06-30");

        Assert.Equal("created actions/ACT-gap-A.9.2-2.md\n", (await CliRun.In(_workspace.Root, "gap", "--create-actions")).Error);
    }

    [Fact]
    public async Task What_is_proven_elsewhere_may_be_of_use_and_meets_nothing()
    {
        _workspace.Replace("aims.yaml", "frameworks: [framework.yaml]", "frameworks: [iso-42001, nist-ai-rmf]").Replace("evidence/bias-2026Q2.md", "requirements: [A.6.2.4]", "requirements: ['nist-ai-rmf:GOVERN 2.1']");

        var requirement = await Requirement("A.3.2");

        Assert.Equal("not addressed", requirement.GetProperty("status").GetString());
        var reusable = requirement.GetProperty("reusable")[0];
        Assert.Equal(("GOVERN 2.1", "equivalent", "partly evidenced"), (reusable.GetProperty("requirement").GetString(), reusable.GetProperty("relation").GetString(), reusable.GetProperty("status").GetString()));
    }

    [Fact]
    public async Task Voluntary_requirements_are_shown_and_are_no_gaps()
    {
        _workspace.Replace("aims.yaml", "frameworks: [framework.yaml]", "frameworks: [framework.yaml, nist-ai-rmf]");

        Assert.False((await Requirement("nist-ai-rmf:GOVERN 1.1")).GetProperty("gap").GetBoolean());
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("markdown")]
    public async Task Nothing_of_a_document_is_a_formula_or_markup(string format)
    {
        _workspace.Replace("aims.yaml", "frameworks: [framework.yaml]", "frameworks: [framework.yaml]").Replace("framework.yaml", "title: Processes for responsible use of AI systems", "title: '=HYPERLINK(\"x\")|<b>'");

        var run = await CliRun.In(_workspace.Root, "gap", "--format", format);

        Assert.DoesNotContain(format == "csv" ? ",=HYPERLINK" : "<b>", run.Out, StringComparison.Ordinal);
        Assert.Contains("HYPERLINK", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Duration_that_cannot_be_read_is_said()
    {
        var run = await CliRun.In(_workspace.Root, "gap", "--create-actions", "--due", "soon");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--due is 'soon', which is no duration; write one such as P90D or P6M", run.Error, StringComparison.Ordinal);
    }

    private async Task<JsonElement> Requirement(string id) => (await Json()).GetProperty("requirements").EnumerateArray().Single(r => r.GetProperty("requirement").GetString() == id);

    private async Task<JsonElement> Json() => JsonDocument.Parse((await CliRun.In(_workspace.Root, "gap", "--format", "json")).Out).RootElement;
}
