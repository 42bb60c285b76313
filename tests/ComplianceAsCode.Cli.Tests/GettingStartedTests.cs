using ComplianceAsCode.Checking;
using ComplianceAsCode.Tests;

namespace ComplianceAsCode.Cli.Tests;

/// <summary>The page that newcomers follow does what it says.</summary>
public sealed class GettingStartedTests : IDisposable
{
    private readonly TemporaryWorkspace _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_step_of_the_page_does_what_the_page_says()
    {
        var walkthrough = new Walkthrough(_folder.Root);

        foreach (var (kind, lines) in Walkthrough.StepsOf(Page())) await walkthrough.FollowAsync(kind, lines);

        Assert.Equal(0, (await CliRun.In(walkthrough.Folder, "check")).ExitCode);
    }

    [Fact]
    public async Task The_page_changes_only_what_the_check_asks_for_and_in_its_order()
    {
        var walkthrough = new Walkthrough(_folder.Root);
        var steps = Walkthrough.StepsOf(Page());
        foreach (var (kind, lines) in steps.TakeWhile(s => s.Kind != "diff")) await walkthrough.FollowAsync(kind, lines);

        var asked = ComplianceCheck.Run(new(walkthrough.Folder, TemporaryWorkspace.BaseDay), TestContext.Current.CancellationToken).Diagnostics
            .Where(d => d.Severity >= Diagnostics.Severity.Warning).Select(d => d.Location.Path).Distinct().Order(StringComparer.Ordinal);
        var changed = steps.Where(s => s.Kind == "diff").SelectMany(s => s.Lines).Where(l => l.StartsWith("--- ", StringComparison.Ordinal)).Select(l => l[4..]);

        Assert.Equal(asked, changed);
    }

    private static string Page() => File.ReadAllText(Path.Join(AppContext.BaseDirectory, "getting-started.md")).ReplaceLineEndings("\n");
}
