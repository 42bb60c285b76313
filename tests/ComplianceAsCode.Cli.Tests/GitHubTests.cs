using ComplianceAsCode.Tests;

namespace ComplianceAsCode.Cli.Tests;

public sealed class GitHubTests : IDisposable
{
    private readonly TemporaryWorkspace _workspace = TemporaryWorkspace.OfRulePages();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task A_diagnostic_is_a_command_with_file_place_and_title()
    {
        _workspace.Replace("controls/4.3.md", "owner: compliance-lead", "owner: nobody");

        var run = await CliRun.In(_workspace.Root, "check", "--format", "github");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("::error file=controls/4.3.md,line=5,endLine=5,col=8,endColumn=14,title=CAC0011 ReferenceResolves::'owner' names 'nobody'", Assert.Single(run.OutLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Properties_and_messages_are_escaped_as_github_unescapes_them()
    {
        _workspace.Write("controls/a,b:100%.md", File.ReadAllText(_workspace.Full("controls/4.3.md")).Replace("owner: compliance-lead", "owner: \"50%::x\"", StringComparison.Ordinal)).Delete("controls/4.3.md");

        var line = Assert.Single((await CliRun.In(_workspace.Root, "check", "--format", "github")).OutLines);

        Assert.StartsWith("::error file=controls/a%2Cb%3A100%25.md,", line, StringComparison.Ordinal);
        Assert.Contains("names '50%25::x'", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_cannot_begin_a_command_of_its_own()
    {
        _workspace.Replace("controls/4.3.md", "owner: compliance-lead", "owner: \"x\\n::set-env name=PATH::/tmp\\r\\n##[add-mask]y\"");

        var line = Assert.Single((await CliRun.In(_workspace.Root, "check", "--format", "github")).OutLines);

        Assert.StartsWith("::error file=", line, StringComparison.Ordinal);
        Assert.DoesNotContain("##[", line, StringComparison.Ordinal);
    }
}
