using System.Text.Json;
using ComplianceAsCode.Tests;

namespace ComplianceAsCode.Cli.Tests;

public sealed class BaselineTests : IDisposable
{
    private const string File = "aims.baseline.yaml";

    private readonly TemporaryWorkspace _workspace = TemporaryWorkspace.OfRulePages();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task A_clean_workspace_needs_none()
    {
        var run = await CliRun.In(_workspace.Root, "baseline", "--update");

        Assert.Equal((0, "the baseline needs no change\n"), (run.ExitCode, run.Out));
        Assert.False(System.IO.File.Exists(_workspace.Full(File)));
    }

    [Fact]
    public async Task Without_update_it_says_what_would_be_accepted_and_writes_nothing()
    {
        WithFault();

        var run = await CliRun.In(_workspace.Root, "baseline");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("would be accepted: 1\n  evidence/bias-2026Q2.md(", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("nothing is written; 'compliance baseline --update --owner ROLE --expires DATE' writes it\n", run.Out, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(_workspace.Full(File)));
    }

    [Fact]
    public async Task What_is_accepted_fails_no_longer_and_every_report_tells_it()
    {
        WithFault();
        await Accept();

        var check = await CliRun.In(_workspace.Root, "check");
        var json = JsonDocument.Parse((await CliRun.In(_workspace.Root, "check", "--format", "json")).Out).RootElement;
        var sarif = JsonDocument.Parse((await CliRun.In(_workspace.Root, "check", "--format", "sarif")).Out).RootElement.GetProperty("runs")[0].GetProperty("results");
        var detailed = await CliRun.In(_workspace.Root, "check", "--verbosity", "detailed");

        Assert.Equal(0, check.ExitCode);
        Assert.Contains("accepted in the baseline: 1 diagnostic, listed with --verbosity detailed\n", check.Out, StringComparison.Ordinal);
        Assert.Contains("accepted by compliance-lead until 2026-09-30)\n", detailed.Out, StringComparison.Ordinal);
        Assert.Equal(1, json.GetProperty("counts").GetProperty("baselined").GetInt32());
        Assert.Equal(("CAC3106", "compliance-lead", "2026-09-30"), (json.GetProperty("baselined")[0].GetProperty("rule").GetString(), json.GetProperty("baselined")[0].GetProperty("owner").GetString(), json.GetProperty("baselined")[0].GetProperty("expires").GetString()));
        Assert.Equal("aims.baseline.yaml: accepted by compliance-lead until 2026-09-30", Assert.Single(sarif.EnumerateArray()).GetProperty("suppressions")[0].GetProperty("justification").GetString());
    }

    [Fact]
    public async Task The_status_is_that_of_the_fault()
    {
        WithFault();
        var before = await StatusOf();
        await Accept();
        var after = await StatusOf();

        Assert.Equal(before.Frameworks, after.Frameworks);
        Assert.Contains("1 error, 0 warnings, of which 1 waived, accepted in the baseline or turned off", after.Stages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_file_is_the_same_however_often_it_is_written()
    {
        WithFault();
        _workspace.Replace("evidence/bias-2026Q2.md", "release: 2.1.0\n", "release: 2.0.0\n");
        await Accept();
        var first = System.IO.File.ReadAllText(_workspace.Full(File));
        await Accept();

        Assert.Equal(first, System.IO.File.ReadAllText(_workspace.Full(File)));
        Assert.StartsWith("""
            # Faults that are accepted for a time. Written by 'compliance baseline --update'; what is mended is taken out by it.
            baseline: 1
            entries:
              - rule: CAC3106
                document: EVD-bias-2026Q2
                message: 
            """, first.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(["CAC3106", "CAC3109"], first.Split('\n').Where(l => l.Contains("rule:", StringComparison.Ordinal)).Select(l => l[^7..]));
    }

    [Fact]
    public async Task A_fault_stays_accepted_when_lines_above_it_come_and_the_file_moves()
    {
        WithFault();
        await Accept();
        _workspace.Write("evidence/elsewhere.md", System.IO.File.ReadAllText(_workspace.Full("evidence/bias-2026Q2.md")).Replace("kind: evidence", "# a comment\n# and another\nkind: evidence", StringComparison.Ordinal)).Delete("evidence/bias-2026Q2.md");

        Assert.Empty(_workspace.Check().Diagnostics);
    }

    [Fact]
    public async Task Another_fault_of_the_same_rule_and_document_is_new()
    {
        WithFault();
        await Accept();
        _workspace.Replace("evidence/bias-2026Q2.md", "value: 0.31", "value: 0.51");

        Assert.Equal(["CAC9007", "CAC3106"], _workspace.Check().Diagnostics.Select(d => d.Rule.Id));
    }

    [Fact]
    public async Task What_is_mended_is_taken_out()
    {
        WithFault();
        await Accept();
        _workspace.Replace("evidence/bias-2026Q2.md", "value: 0.31", "value: 0.031");

        var run = await CliRun.In(_workspace.Root, "baseline", "--update");

        Assert.StartsWith("taken out: 1\n  CAC3106 at EVD-bias-2026Q2 (accepted by compliance-lead until 2026-09-30): ", run.Out, StringComparison.Ordinal);
        Assert.EndsWith("entries: []\n", System.IO.File.ReadAllText(_workspace.Full(File)), StringComparison.Ordinal);
        Assert.Empty(_workspace.Check().Diagnostics);
    }

    [Fact]
    public async Task What_expired_is_reported_again_and_can_be_accepted_anew()
    {
        WithFault();
        await Accept();

        Assert.Equal(["CAC9008", "CAC3106"], _workspace.Check(new(2026, 9, 30)).Diagnostics.Select(d => d.Rule.Id));
        var run = await CliRun.In(_workspace.Root, "baseline", "--update", "--as-of", "2026-09-30", "--owner", "head-of-risk", "--expires", "2026-10-01");

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(_workspace.Check(new(2026, 9, 30)).Diagnostics);
        Assert.Contains("owner: head-of-risk\n    expires: 2026-10-01\n", System.IO.File.ReadAllText(_workspace.Full(File)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_continuous_integration_nothing_is_accepted_and_what_is_mended_still_goes()
    {
        WithFault();
        var refused = await CliRun.With(_workspace.Root, [("CI", "true")], "baseline", "--update", "--owner", "compliance-lead", "--expires", "2026-09-30");
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("1 fault would be accepted, and in continuous integration nothing is", refused.Error, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(_workspace.Full(File)));

        await Accept();
        _workspace.Replace("evidence/bias-2026Q2.md", "value: 0.31", "value: 0.031");
        Assert.Equal(0, (await CliRun.With(_workspace.Root, [("CI", "true")], "baseline", "--update")).ExitCode);
    }

    [Fact]
    public async Task In_continuous_integration_the_check_says_that_it_cannot_tell_whether_the_baseline_grew()
    {
        WithFault();
        await Accept();

        var run = await CliRun.With(_workspace.Root, [("CI", "true")], "check");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("CAC9008 BaselineDoesNotGrow: not evaluated, because without a base revision", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faults_of_reading_are_never_accepted()
    {
        _workspace.Replace("controls/4.3.md", "owner: compliance-lead", "owner: nobody");

        var run = await CliRun.In(_workspace.Root, "baseline", "--update", "--owner", "compliance-lead", "--expires", "2026-09-30");

        Assert.StartsWith("cannot be accepted, since they are about reading or configuration: 1;", run.Out, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(_workspace.Full(File)));
    }

    [Fact]
    public async Task The_plan_is_told_as_json()
    {
        WithFault();

        var plan = JsonDocument.Parse((await CliRun.In(_workspace.Root, "baseline", "--format", "json")).Out).RootElement;

        Assert.False(plan.GetProperty("written").GetBoolean());
        Assert.Equal("CAC3106", Assert.Single(plan.GetProperty("toAccept").EnumerateArray()).GetProperty("rule").GetString());
        Assert.Empty(plan.GetProperty("gone").EnumerateArray());
    }

    [Theory]
    [InlineData("say who answers for it and until when: --owner ROLE --expires DATE")]
    [InlineData("say who answers for it and until when", "--owner", "compliance-lead")]
    [InlineData("there is no person or role 'complience-lead'; did you mean 'compliance-lead'?", "--owner", "complience-lead", "--expires", "2026-09-30")]
    [InlineData("--expires is 2026-06-30, which is not after 2026-06-30", "--owner", "compliance-lead", "--expires", "2026-06-30")]
    [InlineData("--expires is 'soon', which is no day", "--owner", "compliance-lead", "--expires", "soon")]
    public async Task What_nobody_answers_for_is_not_accepted(string message, params string[] args)
    {
        WithFault();

        var run = await CliRun.In(_workspace.Root, ["baseline", "--update", .. args]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(_workspace.Full(File)));
    }

    [Fact]
    public async Task Owner_and_day_without_update_are_refused() =>
        Assert.Contains("give --update too", (await CliRun.In(_workspace.Root, "baseline", "--owner", "compliance-lead")).Error, StringComparison.Ordinal);

    [Fact]
    public async Task More_faults_than_the_file_could_be_read_with_are_refused()
    {
        var many = string.Join("---\n", Enumerable.Range(0, 8_000).Select(i => $"kind: evidence\nid: EVD-{i}\ntitle: T\nowner: head-of-risk\ntype: x-a\ncollected: 2026-06-01\nsource: s\nresult: fail\n"));
        foreach (var (part, index) in many.Split("---\n").Chunk(4_000).Select((part, index) => (part, index))) _workspace.Write($"evidence/{index}.yaml", string.Join("---\n", part));

        var run = await CliRun.In(_workspace.Root, "baseline", "--update", "--owner", "compliance-lead", "--expires", "2026-09-30");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("are more than a baseline holds", run.Error, StringComparison.Ordinal);
        Assert.False(System.IO.File.Exists(_workspace.Full(File)));
    }

    [Fact]
    public async Task A_file_that_is_not_as_it_should_be_is_not_overwritten()
    {
        WithFault();
        _workspace.Write(File, "baseline: 1\nentries: [\n");

        var run = await CliRun.In(_workspace.Root, "baseline", "--update", "--owner", "compliance-lead", "--expires", "2026-09-30");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("baseline: 1\nentries: [\n", System.IO.File.ReadAllText(_workspace.Full(File)));
    }

    private void WithFault() => _workspace.Replace("evidence/bias-2026Q2.md", "value: 0.031", "value: 0.31");

    private async Task Accept() => Assert.Equal(0, (await CliRun.In(_workspace.Root, "baseline", "--update", "--owner", "compliance-lead", "--expires", "2026-09-30")).ExitCode);

    private async Task<(string Stages, string Frameworks)> StatusOf()
    {
        var text = (await CliRun.In(_workspace.Root, "status")).Out;
        var status = JsonDocument.Parse((await CliRun.In(_workspace.Root, "status", "--format", "json")).Out).RootElement;
        return (text, status.GetProperty("frameworks").GetRawText());
    }
}
