using ComplianceAsCode.Diagnostics;

namespace ComplianceAsCode.Tests.Rules;

public sealed class ManifestIsFoundTests
{
    private const string Rule = "CAC9001";

    [Fact]
    public void Empty_folder_triggers()
    {
        using var workspace = new TemporaryWorkspace();
        var result = workspace.Check();
        Assert.Equal(["aims.yaml(1,1,1,1): warning CAC9001"], result.Places());
        Assert.Null(result.Context);
    }

    [Fact]
    public void Workspace_in_a_folder_below_is_named()
    {
        using var workspace = new TemporaryWorkspace().Write("z/aims.yaml", "aims: 1\n").Write("policies/aims.yaml", "aims: 1\n").Write(".hidden/aims.yaml", "aims: 1\n");
        Assert.StartsWith("there is one in the folder 'policies': ", Assert.Single(workspace.Check().Diagnostics).Fix, StringComparison.Ordinal);
    }

    [Fact]
    public void Folder_named_like_the_manifest_is_none() =>
        Example.Where(w => w.Delete(Files.Manifest)).And(w => Directory.CreateDirectory(w.Full(Files.Manifest))).Gives(Rule);

    [Fact]
    public void Link_to_nothing_is_none() =>
        Example.Where(w => w.Delete(Files.Manifest)).And(w => File.CreateSymbolicLink(w.Full(Files.Manifest), "gone.yaml")).Gives(Rule);

    [Fact]
    public void Name_in_capitals_is_another() => Example.Where(w => File.Move(w.Full(Files.Manifest), w.Full("AIMS.yml"))).Gives(Rule);

    [Fact]
    public void Manifest_of_two_lines_is_enough_to_begin()
    {
        using var workspace = new TemporaryWorkspace().Write(Files.Manifest, "aims: 1\norganisation: Example Lending\n");
        var result = workspace.Check();
        Assert.NotNull(result.Context);
        Assert.DoesNotContain(result.Diagnostics, d => d.Rule.Stage == 9);
        Assert.All(result.Diagnostics, d => Assert.True(d.Severity == Severity.Info || d.Rule.Stage == 1));
    }

    [Fact]
    public void Folder_below_with_a_manifest_of_its_own_is_another_workspace() =>
        Example.Write("team/aims.yaml", "aims: 1\n").AndWrite("team/notes.md", "---\nkind: nonsense\n---\n").GivesNothing();
}
