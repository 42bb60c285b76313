namespace ComplianceAsCode.Cli.Tests;

public sealed class UnusableWorkspaceTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("compliance-none");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Without_a_manifest_check_exits_2_and_says_how_to_begin()
    {
        var run = await CliRun.In(_folder.FullName, "check");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("aims.yaml(1,1,1,1): error CAC9001: there is no aims.yaml", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("status")]
    [InlineData("new", "policy")]
    public async Task Without_a_manifest_other_commands_answer_nothing_and_say_why_on_standard_error(params string[] args)
    {
        var run = await CliRun.In(_folder.FullName, args);

        Assert.Equal(2, run.ExitCode);
        Assert.Empty(run.Out);
        Assert.StartsWith("aims.yaml(1,1,1,1): error CAC9001: ", run.Error, StringComparison.Ordinal);
        Assert.Empty(_folder.EnumerateFileSystemInfos());
    }

    [Fact]
    public async Task Manifest_that_is_no_yaml_exits_2_at_the_place()
    {
        await File.WriteAllTextAsync(Path.Join(_folder.FullName, "aims.yaml"), "aims: 1\norganisation: \"Example\n", TestContext.Current.CancellationToken);

        var run = await CliRun.In(_folder.FullName, "check");

        Assert.Equal(2, run.ExitCode);
        Assert.Matches(@"^aims\.yaml\(\d,\d+,\d,\d+\): error CAC9002: the manifest cannot be read: ", run.Out);
    }

    [Fact]
    public async Task Folder_that_is_not_there_is_wrong_usage()
    {
        var run = await CliRun.In(_folder.FullName, "check", "--root", "nowhere");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("compliance: there is no folder 'nowhere'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sarif_of_an_unusable_workspace_says_that_the_run_was_not_successful()
    {
        var run = await CliRun.In(_folder.FullName, "check", "--format", "sarif");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("\"executionSuccessful\": false", run.Out, StringComparison.Ordinal);
        Assert.Contains("\"ruleId\": \"CAC9001\"", run.Out, StringComparison.Ordinal);
    }
}
