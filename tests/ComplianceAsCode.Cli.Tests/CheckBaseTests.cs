using System.Text.Json;
using ComplianceAsCode.Tests;
using ComplianceAsCode.Tests.Git;

namespace ComplianceAsCode.Cli.Tests;

public sealed class CheckBaseTests : IDisposable
{
    private readonly GitSandbox _git = new();

    public CheckBaseTests()
    {
        using var pages = TemporaryWorkspace.OfRulePages();
        foreach (var file in Directory.EnumerateFiles(pages.Root, "*", SearchOption.AllDirectories)) _git.Folder.Write(Path.Join("policies", Path.GetRelativePath(pages.Root, file)), File.ReadAllBytes(file));
        _git.Folder.Replace("policies/controls/4.3.md", "owner: compliance-lead", "owner: nobody").Replace("policies/controls/5.2.md", "owner: compliance-lead", "owner: no-one");
        _git.Commit();
        _git.Git("branch", "base");
        _git.Folder.Replace("policies/controls/5.2.md", "owner: no-one", "owner: compliance-lead").Replace("policies/policies/ai-policy.md", "Each January", "Each February");
    }

    public void Dispose() => _git.Dispose();

    [Fact]
    public async Task Text_marks_what_is_new_and_counts_the_rest()
    {
        var run = await Check("text");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("controls/4.3.md(5,8,5,14): error CAC0011: ", run.OutLines[0], StringComparison.Ordinal);
        Assert.DoesNotContain("(new)", run.OutLines[0], StringComparison.Ordinal);
        Assert.StartsWith("policies/ai-policy.md(6,10,6,15): error CAC3008: ", run.OutLines[1], StringComparison.Ordinal);
        Assert.EndsWith(" (new)", run.OutLines[1], StringComparison.Ordinal);
        Assert.Contains("since the base: 1 new, 1 as before, 1 solved\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_says_of_each_whether_it_is_new_and_lists_what_is_solved()
    {
        var json = JsonDocument.Parse((await Check("json")).Out).RootElement;

        Assert.Equal([("CAC0011", false), ("CAC3008", true)], json.GetProperty("diagnostics").EnumerateArray().Select(d => (d.GetProperty("rule").GetString()!, d.GetProperty("isNew").GetBoolean())));
        Assert.Equal((1, 1, "controls/5.2.md"), (json.GetProperty("base").GetProperty("new").GetInt32(), json.GetProperty("base").GetProperty("unchanged").GetInt32(), json.GetProperty("base").GetProperty("solved")[0].GetProperty("path").GetString()));
    }

    [Fact]
    public async Task Sarif_has_the_state_of_each_result()
    {
        var results = JsonDocument.Parse((await Check("sarif")).Out).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray();

        Assert.Equal([("policies/controls/4.3.md", "unchanged"), ("policies/policies/ai-policy.md", "new"), ("policies/controls/5.2.md", "absent")],
            results.Select(r => (r.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!, r.GetProperty("baselineState").GetString()!)));
    }

    [Fact]
    public async Task GitHub_is_told_what_is_new_first()
    {
        var lines = (await Check("github")).OutLines;

        Assert.StartsWith("::error file=policies/policies/ai-policy.md,line=6,endLine=6,col=10,endColumn=15,title=CAC3008 ChangeBumpsVersion (new)::", lines[0], StringComparison.Ordinal);
        Assert.Contains("title=CAC0011 ReferenceResolves::", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_base_nothing_is_marked()
    {
        var run = await CliRun.In(_git.Folder.Full("policies"), "check", "--format", "json");

        var json = JsonDocument.Parse(run.Out).RootElement;
        Assert.Equal(JsonValueKind.Null, json.GetProperty("base").ValueKind);
        Assert.False(json.GetProperty("diagnostics")[0].TryGetProperty("isNew", out _));
    }

    [Fact]
    public async Task An_unknown_revision_is_wrong_usage()
    {
        var run = await CliRun.In(_git.Folder.Full("policies"), "check", "--base", "nowhere\u001b[31m");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.StartsWith("compliance: there is no revision 'nowhere\\x1b[31m'; name a branch, a tag or a commit", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_git_cannot_tell_the_check_goes_on_and_says_so()
    {
        using var outside = TemporaryWorkspace.OfRulePages();

        var run = await CliRun.In(outside.Root, "check", "--base", "main");
        var github = await CliRun.In(outside.Root, "check", "--base", "main", "--format", "github");
        var sarif = JsonDocument.Parse((await CliRun.In(outside.Root, "check", "--base", "main", "--format", "sarif")).Out).RootElement;

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("compliance: not compared with 'main', because the folder lies in no working tree of a Git repository; ", run.Error, StringComparison.Ordinal);
        Assert.Contains("not compared with the base, because the folder lies in no working tree", run.Out, StringComparison.Ordinal);
        Assert.Contains("  CAC3008 ChangeBumpsVersion: not evaluated, because the folder lies in no working tree", run.Out, StringComparison.Ordinal);
        Assert.StartsWith("::warning title=not compared with the base::", github.OutLines[0], StringComparison.Ordinal);
        Assert.StartsWith("not compared with the base", sarif.GetProperty("runs")[0].GetProperty("invocations")[0].GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_baseline_that_grew_fails_in_continuous_integration()
    {
        const string fingerprint = "sha256:5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef";
        _git.Write("policies/aims.baseline.yaml", $"baseline: 1\nentries:\n  - rule: CAC3106\n    document: EVD-bias-2026Q2\n    fingerprint: {fingerprint}\n    owner: head-of-risk\n    expires: 2026-09-30\n");

        var grown = await CliRun.With(_git.Folder.Full("policies"), [("CI", "true")], "check", "--base", "base");
        _git.Commit();
        var same = await CliRun.With(_git.Folder.Full("policies"), [("CI", "true")], "check", "--base", "HEAD");
        var local = await CliRun.In(_git.Folder.Full("policies"), "check", "--base", "base");

        Assert.Contains("aims.baseline.yaml(3,11,3,18): error CAC9008: the baseline accepts CAC3106 at 'EVD-bias-2026Q2', which the base revision does not; ", grown.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("CAC9008", same.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("CAC9008", local.Out, StringComparison.Ordinal);
    }

    private Task<CliRun> Check(string format) => CliRun.In(_git.Folder.Full("policies"), "check", "--base", "base", "--severity", "error", "--format", format);
}
