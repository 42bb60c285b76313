using System.Text.RegularExpressions;

namespace ComplianceAsCode.Cli.Tests;

/// <summary>What holds of each workflow and action of this repository, so that a fork reaches nothing and no tag can be moved under it.</summary>
public sealed partial class WorkflowTests
{
    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Path.Join(Repository.Root(), ".github"), "*.yml", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Repository.Root(), f).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Action_of_others_is_pinned_by_its_commit_and_says_the_release(string file)
    {
        foreach (var used in Lines(file).Where(l => l.Contains("uses:", StringComparison.Ordinal) && !l.Contains("uses: ./", StringComparison.Ordinal)))
            Assert.Matches(Pinned(), used);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Nothing_of_an_event_is_text_of_a_script(string file)
    {
        Assert.DoesNotContain(Lines(file), l => l.TrimStart().StartsWith("run:", StringComparison.Ordinal) && l.Contains("${{", StringComparison.Ordinal));
        Assert.DoesNotContain(Lines(file), l => l.Contains("run: |", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Nothing_runs_with_secrets_for_a_fork(string file) => Assert.DoesNotContain(Lines(file), l => l.Contains("pull_request_target", StringComparison.Ordinal) || l.Contains("secrets.", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void Permissions_are_named_and_no_checkout_keeps_the_token(string file)
    {
        if (!file.Contains("/workflows/", StringComparison.Ordinal)) return;
        var lines = Lines(file);

        Assert.Contains(lines, l => l is "permissions: {}" or "permissions:");
        Assert.Equal(lines.Count(l => l.Contains("uses: actions/checkout@", StringComparison.Ordinal)), lines.Count(l => l.Trim() == "persist-credentials: false"));
    }

    private static string[] Lines(string file) => File.ReadAllLines(Path.Join(Repository.Root(), file));

    [GeneratedRegex("uses: [a-z-]+/[a-z/-]+@[0-9a-f]{40} # v[0-9]+\\.[0-9]+\\.[0-9]+$")]
    private static partial Regex Pinned();
}
