using System.Text.Json;
using ComplianceAsCode.Tests;

namespace ComplianceAsCode.Cli.Tests;

public sealed class RoadmapTests : IDisposable
{
    private readonly TemporaryWorkspace _workspace = TemporaryWorkspace.OfRulePages()
        .Delete("actions.yaml").Replace("controls/A.9.2.md", "priority: { risk: 3, regulatory: 4, trust: 3, complexity: 2 }\n", "");

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task What_an_action_depends_on_comes_before_it_then_due_date_then_priority_then_id()
    {
        Write(("ACT-a", "2026-08-01", "depends-on: [ACT-late]"), ("ACT-late", "2026-12-01", ""), ("ACT-c", "2026-09-01", "priority: { risk: 1 }"), ("ACT-d", "2026-09-01", "priority: { risk: 5 }"), ("ACT-b", "2026-09-01", "priority: { risk: 1 }"));

        Assert.Equal(["ACT-d", "ACT-b", "ACT-c", "ACT-late", "ACT-a"], await Order());
    }

    [Fact]
    public async Task Actions_that_wait_for_each_other_still_have_an_order()
    {
        Write(("ACT-a", "2026-08-01", "depends-on: [ACT-b]"), ("ACT-b", "2026-09-01", "depends-on: [ACT-a]"), ("ACT-c", "2026-07-01", "depends-on: [ACT-b, ACT-c]"));

        Assert.Equal(["ACT-a", "ACT-b", "ACT-c"], await Order());
    }

    [Fact]
    public async Task Effort_and_budget_are_summed()
    {
        Write(("ACT-a", "2026-08-01", "effort-days: 2.5\nbudget: [{ for: training, amount: 1000, currency: EUR }]"), ("ACT-b", "2026-09-01", "effort-days: 3\nbudget: [{ for: training, amount: 250.50, currency: EUR }, { for: other, amount: 1, currency: CHF }]"), ("ACT-c", "2026-09-01", ""));

        Assert.EndsWith("\neffort: 5.5 days, 1 action without an estimate\nbudget: 1 CHF for other\nbudget: 1250.5 EUR for training\n", (await CliRun.In(_workspace.Root, "roadmap")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figures_that_nobody_means_do_no_harm()
    {
        Write(("ACT-a", "2026-08-01", "effort-days: 79228162514264337593543950335\nbudget: [{ for: other, amount: 79228162514264337593543950335, currency: EUR }]"), ("ACT-b", "2026-08-01", "effort-days: 79228162514264337593543950335\nbudget: [{ for: other, amount: 79228162514264337593543950335, currency: EUR }]"));

        Assert.Equal(0, (await CliRun.In(_workspace.Root, "roadmap")).ExitCode);
    }

    [Fact]
    public async Task Jira_gets_its_columns_and_no_formula()
    {
        Write(("ACT-a", "2026-08-01", "controls: [CTL-A.9.2]"));
        _workspace.Replace("actions.yaml", "title: ACT-a", "title: '=1+1'").Replace("aims.yaml", "{ id: head-of-risk }", "{ id: head-of-risk, login: octo-risk }");

        var lines = (await CliRun.In(_workspace.Root, "roadmap", "--format", "csv")).OutLines;

        Assert.Equal("Issue Type,External Issue Id,Summary,Description,Assignee,Due Date,Priority,Labels,Status,Depends On,Effort Days,Budget,Score,Requirements", lines[0]);
        Assert.Equal("Task,ACT-a,'=1+1,Action: ACT-a (actions.yaml). Owner: head-of-risk. Due: 2026-08-01. Requirements: A.9.2. Priority: 27,octo-risk,2026-08-01,Medium,compliance,open,,,,27,A.9.2", lines[1]);
    }

    [Fact]
    public async Task Github_gets_one_issue_a_line_in_which_no_text_is_a_mention()
    {
        Write(("ACT-a", "2026-08-01", ""), ("ACT-b", "2026-09-01", ""));
        _workspace.Replace("actions.yaml", "owner: head-of-risk", "owner: '@all'");

        var lines = (await CliRun.In(_workspace.Root, "roadmap", "--format", "github")).OutLines;

        Assert.Equal(2, lines.Length);
        var issue = JsonDocument.Parse(lines[0]).RootElement;
        Assert.Equal("ACT-a: ACT-a", issue.GetProperty("title").GetString());
        Assert.Contains("- Owner: @<!-- -->all\n", issue.GetProperty("body").GetString(), StringComparison.Ordinal);
        Assert.Equal("compliance", issue.GetProperty("labels")[0].GetString());
    }

    [Theory]
    [InlineData("roadmap", "--format", "text")]
    [InlineData("roadmap", "--format", "json")]
    [InlineData("gap", "--format", "json")]
    [InlineData("gap", "--format", "markdown")]
    [InlineData("soa", "--format", "csv")]
    [InlineData("soa", "--format", "json")]
    [InlineData("status", "--format", "json")]
    public async Task Equal_documents_give_equal_bytes(params string[] args)
    {
        Write(("ACT-a", "2026-08-01", "controls: [CTL-A.9.2]"), ("ACT-b", "2026-09-01", ""));
        _workspace.Replace("aims.yaml", "frameworks: [framework.yaml]", "frameworks: [framework.yaml, eu-ai-act, nist-ai-rmf]");

        var first = await CliRun.In(_workspace.Root, args);

        Assert.Equal(first.Out, (await CliRun.In(_workspace.Root, args)).Out);
        Assert.DoesNotContain(_workspace.Root, first.Out, StringComparison.Ordinal);
        Assert.EndsWith("\n", first.Out, StringComparison.Ordinal);
    }

    private async Task<string?[]> Order() =>
        [.. JsonDocument.Parse((await CliRun.In(_workspace.Root, "roadmap", "--format", "json")).Out).RootElement.GetProperty("actions").EnumerateArray().Select(a => a.GetProperty("id").GetString())];

    private void Write(params (string Id, string Due, string More)[] actions) => _workspace.Write("actions.yaml", string.Join("\n---\n", actions.Select(a =>
        $"kind: action\nid: {a.Id}\ntitle: {a.Id}\nowner: head-of-risk\ndue: {a.Due}\nstatus: open\n{a.More}")) + "\n");
}
