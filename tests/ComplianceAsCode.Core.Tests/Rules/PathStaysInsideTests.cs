using ComplianceAsCode.Checking;

namespace ComplianceAsCode.Tests.Rules;

public sealed class PathStaysInsideTests
{
    private const string Rule = "CAC0019";

    [Theory]
    [InlineData("../outside.csv")]
    [InlineData("evidence/../../outside.csv")]
    [InlineData("/etc/hostname")]
    [InlineData("//host/share/file")]
    [InlineData("C:/Windows/win.ini")]
    [InlineData("C:file")]
    [InlineData("..")]
    public void Path_that_leaves_triggers(string path) => Card($"[|'{path}'|]").Gives(Rule);

    [Theory]
    [InlineData("[a]([|../../outside.md|])")]
    [InlineData("[a]([|/README.md|])")]
    [InlineData("[a]([|%2E%2E/%2E%2E/outside.md|])")]
    [InlineData("![a]([|../../outside.png|])")]
    public void Link_that_leaves_triggers(string link) =>
        Example.Replace(Files.Control, "Underwriters follow the oversight policy.", link).Gives(Rule);

    [Fact]
    public void Path_that_goes_up_and_stays_DoesNotTrigger() => Card("evidence/../evidence/./report.csv").And(w => w.Write("evidence/report.csv", "a")).GivesNothing();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Path_to_a_link_that_leaves_triggers(bool absolute) => Outside(absolute, outside =>
        Card("[|evidence/report.csv|]").And(w => Link(w, "evidence/report.csv", outside("secret.txt", w))).Gives(Rule));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Path_through_a_folder_that_leaves_triggers(bool absolute) => Outside(absolute, outside =>
        Card("[|more/secret.txt|]").And(w => Link(w, "more", outside("", w))).Gives(Rule));

    [Fact]
    public void Deep_path_through_a_link_does_not_open_the_way_for_a_short_one() => Outside(true, outside =>
        Example.Replace(Files.Model, "origin: trained", $"origin: trained\ncard: more/{Deep(100)}").AndReplace(Files.HostedModel, "origin: hosted", "origin: hosted\ncard: more/secret.txt")
            .And(w => Link(w, "more", outside("", w))).GivesAll(Rule, Rule));

    [Fact]
    public void Link_over_several_links_is_followed_to_its_end() => Outside(true, outside =>
        Card("[|a/secret.txt|]").And(w => Link(w, "a", "b")).And(w => Link(w, "b", "./systems/../c")).And(w => Link(w, "c", outside("", w))).Gives(Rule));

    [Fact]
    public void Dots_behind_a_link_go_up_from_its_target() => Outside(true, outside =>
        Card("[|report.csv|]").And(w => Link(w, "more", outside("folder", w))).And(w => Link(w, "report.csv", "more/../secret.txt")).Gives(Rule));

    [Fact]
    public void Link_inside_DoesNotTrigger() =>
        Card("latest/report.csv").And(w => w.Write("evidence/report.csv", "a")).And(w => Link(w, "latest", "evidence")).GivesNothing();

    [Fact]
    public void Links_that_go_round_in_circles_lead_nowhere() =>
        Card("[|a/report.csv|]").And(w => Link(w, "a", "b")).And(w => Link(w, "b", "a")).Gives("CAC3104");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Document_that_is_a_link_to_the_outside_triggers_at_its_start(bool absolute) => Outside(absolute, outside =>
    {
        var diagnostic = Example.Where(w => Link(w, "evidence/new.md", outside("secret.txt", w))).Gives(Rule);
        Assert.Equal("evidence/new.md(1,1,1,1): error CAC0019", diagnostic.Place());
    });

    [Fact]
    public void Folder_that_is_a_link_is_not_followed() => Outside(true, outside => Example.Where(w => Link(w, "more", outside("", w))).GivesNothing());

    [Fact]
    public void Path_may_leave_the_workspace_inside_its_repository()
    {
        using var repository = new TemporaryWorkspace();
        using var pages = TemporaryWorkspace.OfRulePages();
        Directory.CreateDirectory(repository.Full(".git"));
        repository.Write("shared/report.csv", "a");
        foreach (var file in Directory.EnumerateFiles(pages.Root, "*", SearchOption.AllDirectories))
            repository.Write($"aims/{Path.GetRelativePath(pages.Root, file)}", File.ReadAllBytes(file));
        repository.Replace($"aims/{Files.Model}", "origin: trained", "origin: trained\ncard: ../shared/report.csv");

        var result = ComplianceCheck.Run(new(repository.Full("aims"), TemporaryWorkspace.BaseDay), TestContext.Current.CancellationToken);

        Assert.Empty(result.Places());
    }

    [Fact]
    public void Path_of_a_form_that_is_none_is_reported_as_that_alone() => Card("[|\"a\\0/../../b\"|]").Gives("CAC0007");

    private static Example Card(string path) => Example.Replace(Files.Model, "origin: trained", $"origin: trained\ncard: {path}");

    private static void Link(TemporaryWorkspace workspace, string path, string target) => File.CreateSymbolicLink(workspace.Full(path), target);

    private static string Deep(int folders) => string.Concat(Enumerable.Repeat("a/", folders)) + "b";

    /// <summary>Gives a folder outside the workspace, with a file that has a secret; by its full path, or relative to the file's folder.</summary>
    private static void Outside(bool absolute, Action<Func<string, TemporaryWorkspace, string>> test)
    {
        using var outside = new TemporaryWorkspace();
        outside.Write("secret.txt", "secret").Write("folder/a.txt", "a");
        test((name, workspace) =>
        {
            var full = name.Length == 0 ? outside.Root : outside.Full(name);
            return absolute ? full : "../" + Path.GetRelativePath(workspace.Root, full);
        });
    }
}
