using System.Text.Json;

namespace ComplianceAsCode.Build.Tests;

/// <summary>What the task writes.</summary>
public sealed class OutputTests
{
    [Fact]
    public void Equal_documents_leave_the_files_alone()
    {
        using var workspace = new Workspace();
        workspace.Task().Execute();
        var past = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        string[] files = [workspace.PathOf("obj/compliance.index"), workspace.PathOf("obj/compliance.globalconfig")];
        foreach (var file in files) File.SetLastWriteTimeUtc(file, past);

        workspace.Task().Execute();

        Assert.All(files, file => Assert.Equal(past, File.GetLastWriteTimeUtc(file)));
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_one_error_without_a_stack_trace()
    {
        using var workspace = new Workspace().Add("obj", "a file where a folder should be");
        var task = workspace.Task();
        task.GlobalConfigFile = "elsewhere/compliance.globalconfig";
        Assert.False(task.Execute());
        var message = Assert.Single(workspace.Engine.Errors).Message!;
        Assert.StartsWith("'obj/compliance.index' cannot be written: ", message);
        Assert.DoesNotContain("   at ", message);
    }

    [Fact]
    public void The_result_is_also_written_as_SARIF_where_asked_for()
    {
        using var workspace = new Workspace().Add("roles.yaml", "kind: rle\nid: ROL-a\n");
        var task = workspace.Task();
        task.Sarif = "obj/result.sarif";
        task.Execute();

        using var log = JsonDocument.Parse(workspace.Read("obj/result.sarif"));
        var result = Assert.Single(log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray(), r => r.GetProperty("ruleId").GetString() == "CAC0004");
        Assert.Equal("roles.yaml", result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
    }
}
