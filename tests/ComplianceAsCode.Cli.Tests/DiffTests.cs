using System.Text.Json;
using ComplianceAsCode.Tests;
using ComplianceAsCode.Tests.Git;

namespace ComplianceAsCode.Cli.Tests;

public sealed class DiffTests : IDisposable
{
    private readonly GitSandbox _git = new();

    public DiffTests()
    {
        using var pages = TemporaryWorkspace.OfRulePages();
        foreach (var file in Directory.EnumerateFiles(pages.Root, "*", SearchOption.AllDirectories)) _git.Folder.Write(Path.Join("policies", Path.GetRelativePath(pages.Root, file)), File.ReadAllBytes(file));
        _git.Commit();
        _git.Git("tag", "v1");
        _git.Folder.Delete("policies/evidence/bias-2026Q2.md");
        _git.Commit();
        _git.Git("tag", "v2");
    }

    public void Dispose() => _git.Dispose();

    [Fact]
    public async Task Text_names_first_what_was_taken_away()
    {
        var run = await Diff("v1");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("Example Lending, as of 2026-06-30: 1 evidence removed, ", run.Out, StringComparison.Ordinal);
        Assert.Equal(["evidence removed: 1", "  EVD-bias-2026Q2 (policies/evidence/bias-2026Q2.md): proved A.6.2.4"], run.OutLines[1..3].Select(l => l.Split(',')[0]));
    }

    [Fact]
    public async Task Quiet_is_the_summary_alone() => Assert.Single((await Diff("v1", "--verbosity", "quiet")).OutLines);

    [Fact]
    public async Task Two_revisions_may_be_given_in_either_order()
    {
        Assert.Contains("1 evidence removed", (await Diff("v1", "v2")).Out, StringComparison.Ordinal);
        Assert.Contains("no requirement, evidence, approval or diagnostic changes", (await Diff("v2", "v1")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_is_for_programs()
    {
        var json = JsonDocument.Parse((await Diff("v1", "--format", "json")).Out).RootElement;

        Assert.Equal(1, json.GetProperty("formatVersion").GetInt32());
        Assert.Equal("EVD-bias-2026Q2", json.GetProperty("evidence").GetProperty("removed")[0].GetProperty("id").GetString());
        Assert.Contains(json.GetProperty("requirements").GetProperty("lost").EnumerateArray(), r => r.GetProperty("requirement").GetString() == "A.6.2.4");
    }

    [Fact]
    public async Task Markdown_is_a_comment_that_can_be_found_again()
    {
        var run = await Diff("v1", "--format", "markdown");

        Assert.StartsWith("<!-- complianceascode:diff -->\n## Compliance: Example Lending\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("\n### Evidence removed (1)\n\n- **EVD-bias-2026Q2 (policies/evidence/bias-2026Q2.md)**: proved A.6.2.4", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outside_a_repository_there_is_no_answer()
    {
        using var outside = TemporaryWorkspace.OfRulePages();

        var run = await CliRun.In(outside.Root, "diff", "main");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.StartsWith("compliance: the folder lies in no working tree of a Git repository; ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workspace_without_manifest_says_so()
    {
        _git.Folder.Delete("policies/aims.yaml");

        var run = await Diff("v1");

        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.Contains("CAC9001", run.Error, StringComparison.Ordinal);
    }

    private Task<CliRun> Diff(params string[] arguments) => CliRun.In(_git.Folder.Full("policies"), ["diff", .. arguments]);
}
