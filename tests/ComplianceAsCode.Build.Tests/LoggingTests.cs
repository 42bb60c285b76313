using Microsoft.Build.Framework;

namespace ComplianceAsCode.Build.Tests;

/// <summary>How a diagnostic of a document reaches the build's log.</summary>
public sealed class LoggingTests
{
    private const string Role = """
        kind: role
        id: ROL-risk
        title: Head of risk
        type: system-owner
        holders: [{ person: nobody, from: 2026-01-01 }]
        """;

    [Fact]
    public void An_error_has_code_help_file_and_place()
    {
        using var workspace = new Workspace().Add("roles.yaml", Role);

        Assert.False(workspace.Task().Execute());

        var error = Assert.Single(workspace.Engine.Errors);
        Assert.Equal("CAC0011", error.Code);
        Assert.EndsWith("docs/rules/CAC0011.md", error.HelpLink);
        Assert.Equal(workspace.PathOf("roles.yaml"), error.File);
        Assert.Equal((5, 21, 5, 27), (error.LineNumber, error.ColumnNumber, error.EndLineNumber, error.EndColumnNumber));
        Assert.Contains("nobody", error.Message);
        Assert.True(string.IsNullOrEmpty(error.Subcategory));
    }

    [Fact]
    public void A_related_place_is_named_in_the_message()
    {
        using var workspace = new Workspace().Add("a.yaml", Role.Replace("nobody", "deputy")).Add("b.yaml", Role.Replace("nobody", "deputy"));
        workspace.Task().Execute();
        Assert.Contains("(see a.yaml(2,5): ", Assert.Single(workspace.Engine.Errors).Message);
    }

    [Fact]
    public void What_informs_only_is_a_message()
    {
        using var workspace = new Workspace().Add("policies/travel.md", """
            ---
            kind: policy
            id: POL-travel
            title: Travel
            owner: deputy
            version: 1.0.0
            status: approved
            topics: [travel]
            review-by: 2027-01-31
            file: { path: travel.txt, sha256: "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" }
            ---
            """).Add("travel.txt", "");

        workspace.Task().Execute();

        Assert.DoesNotContain(workspace.Engine.Errors.Select(e => e.Code).Concat(workspace.Engine.Warnings.Select(w => w.Code)), c => c == "CAC3004");
        var message = Assert.Single(workspace.Engine.Messages, m => m.Code == "CAC3004");
        Assert.Equal(MessageImportance.Normal, message.Importance);
        Assert.Equal(workspace.PathOf("policies/travel.md"), message.File);
    }

    [Fact]
    public void What_a_document_says_stays_on_one_line()
    {
        using var workspace = new Workspace().Add("roles.yaml", Role.Replace("nobody", "\"x\\n##vso[task.setvariable]y\\r\\e[31m\""));
        workspace.Task().Execute();
        Assert.DoesNotContain(Assert.Single(workspace.Engine.Errors).Message!, char.IsControl);
    }

    [Fact]
    public void Braces_in_a_document_are_text()
    {
        using var workspace = new Workspace().Add("roles.yaml", Role.Replace("nobody", "\"{0} {x\""));
        workspace.Task().Execute();
        Assert.Contains("{0} {x", Assert.Single(workspace.Engine.Errors).Message);
    }

    [Fact]
    public void A_manifest_that_cannot_be_read_is_one_error_and_the_index_stays()
    {
        using var workspace = new Workspace();
        Assert.True(workspace.Task().Execute());
        var index = workspace.Read("obj/compliance.index");

        workspace.Add("aims.yaml", "aims: [");
        Assert.False(workspace.Task().Execute());

        Assert.Equal("CAC9002", Assert.Single(workspace.Engine.Errors).Code);
        Assert.Equal(index, workspace.Read("obj/compliance.index"));
    }

    [Fact]
    public void A_manifest_that_is_not_there_is_one_warning()
    {
        using var workspace = new Workspace();
        File.Delete(workspace.PathOf("aims.yaml"));
        Assert.True(workspace.Task().Execute());
        Assert.Equal("CAC9001", Assert.Single(workspace.Engine.Warnings).Code);
    }
}
