namespace ComplianceAsCode.Cli.Tests;

/// <summary>The page on the reference AIMS shows what the commands say of it.</summary>
public sealed class ReferenceAimsPageTests
{
    [Fact]
    public async Task Each_command_of_the_page_says_what_the_page_shows()
    {
        using var copy = CopyOfSources("policies");
        var walkthrough = new Walkthrough(copy.Root);

        foreach (var (kind, lines) in Walkthrough.StepsOf(File.ReadAllText(Path.Join(Repository.Root(), "docs", "reference-aims.md")).ReplaceLineEndings("\n"))) await walkthrough.FollowAsync(kind, lines);

        Assert.Equal(Path.Join(copy.Root, "policies"), walkthrough.Folder);
    }

    [Theory]
    [InlineData("gap", "json")]
    [InlineData("gap", "csv")]
    [InlineData("gap", "markdown")]
    [InlineData("soa", "json")]
    [InlineData("soa", "csv")]
    [InlineData("soa", "markdown")]
    [InlineData("roadmap", "json")]
    [InlineData("roadmap", "csv")]
    [InlineData("roadmap", "github")]
    public async Task Equal_documents_give_equal_bytes_wherever_they_lie(string command, string format)
    {
        using var copy = CopyOfSources("");
        var folder = Path.Join(Repository.Root(), "policies");

        var here = await CliRun.In(folder, command, "--format", format);
        var there = await CliRun.With(copy.Root, [("LANG", "tr_TR.UTF-8"), ("TZ", "Pacific/Kiritimati")], command, "--format", format);

        Assert.Equal((0, ""), (here.ExitCode, here.Error));
        Assert.Equal(here.Out, there.Out);
        Assert.DoesNotContain('\r', here.Out);
    }

    /// <summary>The reference AIMS in a folder, in another order of files, and without what builds left there.</summary>
    private static ComplianceAsCode.Tests.TemporaryWorkspace CopyOfSources(string to)
    {
        var copy = new ComplianceAsCode.Tests.TemporaryWorkspace();
        var folder = Path.Join(Repository.Root(), "policies");
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Reverse().Select(file => Path.GetRelativePath(folder, file)))
            if (path.Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj")) copy.Write(Path.Join(to, path), File.ReadAllBytes(Path.Join(folder, path)));
        return copy;
    }
}
