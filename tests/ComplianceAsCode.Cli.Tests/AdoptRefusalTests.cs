using ComplianceAsCode.Tests;

namespace ComplianceAsCode.Cli.Tests;

/// <summary>What is not adopted, and what is then said.</summary>
public sealed class AdoptRefusalTests : IDisposable
{
    private readonly TemporaryWorkspace _workspace = TemporaryWorkspace.OfRulePages();

    public void Dispose() => _workspace.Dispose();

    [Theory]
    [InlineData("h/a.md is not UTF-8 text; save it as UTF-8", new byte[] { (byte)'#', (byte)' ', 0xFC, (byte)'\n' })]
    [InlineData("h/a.md holds no text", new byte[] { (byte)'\n', (byte)' ' })]
    [InlineData("h/a.md has front matter without a closing line ---; add it", new byte[] { (byte)'-', (byte)'-', (byte)'-', (byte)'\n', (byte)'a', (byte)':', (byte)' ', (byte)'b', (byte)'\n' })]
    public async Task What_cannot_be_adopted_is_said_and_nothing_is_written(string message, byte[] content)
    {
        _workspace.Write("h/a.md", content).Write("h/b.md", "# B\n");

        var run = await _workspace.AdoptAsync("h");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"compliance: {message}\ncompliance: nothing was written\n", run.Error);
        Assert.Equal("# B\n", File.ReadAllText(_workspace.Full("h/b.md")));
        Assert.Equal(content, File.ReadAllBytes(_workspace.Full("h/a.md")));
    }

    [Theory]
    [InlineData("---\ntitle: [a\n---\n# A\n", "use.md has front matter that cannot be read: ")]
    [InlineData("---\n{ title: A }\n---\n# A\n", "use.md has front matter that is not written as lines at the margin")]
    [InlineData("---\n  title: A\n---\n# A\n", "use.md has front matter that is not written as lines at the margin")]
    public async Task Front_matter_that_cannot_be_added_to_is_refused(string text, string message)
    {
        _workspace.Write("use.md", text);

        var run = await _workspace.AdoptAsync("use.md");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(_workspace.Full("use.md")));
    }

    [Theory]
    [InlineData("nothing.md does not exist", "nothing.md")]
    [InlineData("../outside.md is not below the folder with aims.yaml; move it there", "../outside.md")]
    [InlineData("aims.yaml is no Markdown, Word or PDF file", "aims.yaml")]
    [InlineData(".hidden holds no Markdown, Word or PDF file", ".hidden")]
    [InlineData("drafts/x.md is none of the files that may be documents", "drafts/x.md")]
    [InlineData("'id' is made from the title", "drafts/x.md", "--set", "id=POL-x")]
    [InlineData("--set status=aproved: 'status' is 'aproved'", "drafts/x.md", "--set", "status=aproved")]
    public async Task Paths_and_values_that_say_nothing_of_use_are_refused(string message, params string[] args)
    {
        _workspace.Write(".hidden/x.md", "# X\n").Write("drafts/x.md", "# X\n").Replace("aims.yaml", "aims: 1", "aims: 1\nexclude: [drafts/**]");

        var run = await CliRun.In(_workspace.Root, ["adopt", .. args]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal("# X\n", File.ReadAllText(_workspace.Full("drafts/x.md")));
    }

    [Fact]
    public async Task A_link_is_never_written_through()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a symbolic link needs a privilege there");
        var outside = Directory.CreateTempSubdirectory("compliance-outside");
        var secret = Path.Join(outside.FullName, "x.md");
        File.WriteAllText(secret, "# X\n");
        _workspace.Write("h/own.md", "# Own\n");
        File.CreateSymbolicLink(_workspace.Full("h/link.md"), secret);
        Directory.CreateSymbolicLink(_workspace.Full("folder"), outside.FullName);

        var runs = new[] { await _workspace.AdoptAsync("h/link.md"), await _workspace.AdoptAsync("h"), await _workspace.AdoptAsync("folder"), await _workspace.AdoptAsync("folder/x.md") };

        Assert.All(runs, r => Assert.Equal(2, r.ExitCode));
        Assert.All(runs, r => Assert.Contains("leads out of the workspace through a symbolic link", r.Error, StringComparison.Ordinal));
        Assert.Equal("# X\n", File.ReadAllText(secret));
        Assert.Equal("# Own\n", File.ReadAllText(_workspace.Full("h/own.md")));
        outside.Delete(recursive: true);
    }
}
