using ComplianceAsCode.Tests.Git;

namespace ComplianceAsCode.Build.Tests;

/// <summary>The property <c>ComplianceBase</c>.</summary>
public sealed class BaseTests
{
    [Fact]
    public void Outside_a_repository_the_build_goes_on_and_says_that_nothing_was_compared()
    {
        using var workspace = new Workspace();
        var task = workspace.Task();
        task.Base = "origin/main";

        Assert.True(task.Execute());
        Assert.Contains(workspace.Engine.Messages, m => m.Message!.StartsWith("The compliance documents are not compared with 'origin/main', because the folder lies in no working tree", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("nowhere", "ComplianceBase is 'nowhere': there is no revision 'nowhere'")]
    [InlineData("HEAD", "policy POL-a was approved at version 1.0.0 and has changed since")]
    public void In_a_repository_changes_are_judged_and_a_wrong_name_is_an_error(string @base, string error)
    {
        using var workspace = new Workspace();
        using var git = new GitSandbox();
        git.Write("aims.yaml", workspace.Read("aims.yaml") + "stage: 3\n").Write("a.md", "---\nkind: policy\nid: POL-a\ntitle: A\nowner: head-of-risk\nversion: 1.0.0\nstatus: approved\ntopics: [ai-policy]\nreview-by: 2027-01-31\nsections: own\n---\n\nOne.\n").Commit();
        git.Folder.Replace("a.md", "One.", "Two.");
        var task = workspace.Task();
        (task.Root, task.Base, task.Enforce) = (git.Root, @base, "all");

        Assert.False(task.Execute());
        Assert.Contains(workspace.Engine.Errors, e => e.Message!.StartsWith(error, StringComparison.Ordinal));
    }
}
