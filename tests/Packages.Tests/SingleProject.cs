namespace ComplianceAsCode.Packages.Tests;

public sealed class SingleProject(PackedFeed feed)
{
    [Fact]
    public void A_clean_workspace_builds_and_says_nothing()
    {
        using var solution = new Solution(feed).WithDocuments().Library("App");
        solution.Dotnet("build", "App").Says(0);
        Assert.StartsWith("compliance-index 1\n", File.ReadAllText(solution.PathOf("obj/compliance/compliance.index")));
    }

    [Fact]
    public void A_fault_in_a_document_fails_the_build_at_its_place_and_again_until_it_is_mended()
    {
        using var solution = new Solution(feed).WithDocuments().Break().Library("App");

        var first = solution.Dotnet("build", "App").Says(1, Documents.Fault);
        Assert.Contains($"{solution.PlaceOf("roles.yaml", "nobody")}: error CAC0011: ", first.Output);
        solution.Dotnet("build", "App", "--no-restore").Says(1, Documents.Fault);

        solution.Mend();
        solution.Dotnet("build", "App", "--no-restore").Says(0);
    }

    [Fact]
    public void A_second_build_of_a_clean_workspace_does_not_compile()
    {
        using var solution = new Solution(feed).WithDocuments().Library("App");
        solution.Dotnet("build", "App").Says(0);
        var before = File.GetLastWriteTimeUtc(solution.PathOf("App/obj/Debug/net10.0/App.dll"));
        var index = File.GetLastWriteTimeUtc(solution.PathOf("obj/compliance/compliance.index"));

        solution.Dotnet("build", "App", "--no-restore").Says(0);

        Assert.Equal(before, File.GetLastWriteTimeUtc(solution.PathOf("App/obj/Debug/net10.0/App.dll")));
        Assert.Equal(index, File.GetLastWriteTimeUtc(solution.PathOf("obj/compliance/compliance.index")));
    }

    [Fact]
    public void One_build_shows_faults_of_documents_and_of_code()
    {
        using var solution = new Solution(feed).WithDocuments().Break().Library("App")
            .Write("App/Model.cs", "[ComplianceAsCode.AiModel(\"MDL-unknown\")] [ComplianceAsCode.NotAnAiSystem] public class Model;");
        Assert.Contains("error CAC6010", solution.Dotnet("build", "App").Diagnostics);
        Assert.Contains(Documents.Fault, solution.Dotnet("build", "App", "--no-restore").Diagnostics);
    }

    [Fact]
    public void Without_a_manifest_there_is_one_warning_at_the_project_file()
    {
        using var solution = new Solution(feed).Library("App");
        var run = solution.Dotnet("build", "App").Says(0, "warning CAC9001");
        Assert.Contains($"{solution.PathOf("App/App.csproj")} : warning CAC9001: there is no aims.yaml", run.Output);
    }

    [Fact]
    public void A_named_folder_without_a_manifest_is_named_in_the_warning()
    {
        using var solution = new Solution(feed).Library("App", "<ComplianceRoot>../policies/</ComplianceRoot>");
        var run = solution.Dotnet("build", "App").Says(0, "warning CAC9001");
        Assert.Contains($"there is no aims.yaml in '{solution.PathOf("policies")}', so", run.Output);
    }

    [Fact]
    public void The_folder_with_the_manifest_may_be_named()
    {
        using var solution = new Solution(feed).Copy("docs/rules/workspace", "policies").Library("App", "<ComplianceRoot>../policies/</ComplianceRoot><ComplianceSarif>obj/result.sarif</ComplianceSarif>");
        solution.Dotnet("build", "App").Says(0);
        Assert.True(File.Exists(solution.PathOf("policies/obj/compliance/compliance.index")));
        Assert.True(File.Exists(solution.PathOf("policies/obj/result.sarif")));
    }

    [Fact]
    public void A_day_that_is_none_is_one_error_that_says_what_to_write()
    {
        using var solution = new Solution(feed).WithDocuments().Library("App", "<ComplianceAsOf>31.3.2026</ComplianceAsOf>");
        var run = solution.Dotnet("build", "App").Says(1);
        Assert.Contains("ComplianceAsOf is '31.3.2026', which is no day; write a day such as 2026-03-31.", run.Output);
        Assert.DoesNotContain("   at ", run.Output);
    }

    [Fact]
    public void An_older_MSBuild_is_told_what_is_needed()
    {
        using var solution = new Solution(feed).WithDocuments().Library("App");
        var run = solution.Dotnet("build", "App", "-p:_ComplianceMSBuildVersion=17.14.8").Says(1);
        Assert.Contains("needs MSBuild 18 (.NET SDK 10 or Visual Studio 2026); this build runs on MSBuild 17.14.8", run.Output);
    }

    [Fact]
    public void Clean_removes_what_was_written_for_the_analyzers()
    {
        using var solution = new Solution(feed).WithDocuments().Library("App");
        solution.Dotnet("build", "App").Says(0);
        solution.Dotnet("clean", "App").Says(0);
        Assert.Empty(Directory.EnumerateFiles(solution.PathOf("obj/compliance")));
    }
}
