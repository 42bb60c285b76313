using System.Text;

namespace ComplianceAsCode.Packages.Tests;

/// <summary>However MSBuild spreads projects over nodes, each fault of a document is said once.</summary>
public sealed class TwentyProjects(PackedFeed feed)
{
    [Fact]
    public void Each_fault_of_a_document_is_said_once()
    {
        using var solution = Create().Break();
        solution.Dotnet("build", "all.slnx", "-m").Says(1, Documents.Fault);
        solution.Dotnet("build", "all.slnx", "--no-restore", "-m:1").Says(1, Documents.Fault);
        solution.Dotnet("build", "all.slnx", "--no-restore", "-m", "-mt").Says(1, Documents.Fault);
        solution.Dotnet("build", "all.slnx", "--no-restore", "-m", "-graph").Says(1, Documents.Fault);
    }

    [Fact]
    public void A_rebuild_compiles_all_with_the_index()
    {
        using var solution = Create();
        // Each project's rules on code need the index: with it, the model of each is known and the version of one is not its document's.
        solution.Dotnet("build", "all.slnx", "-m").Says(0);
        solution.Dotnet("build", "all.slnx", "--no-restore", "-m", "-t:Rebuild").Says(0);
        foreach (var number in Enumerable.Range(1, 20))
        {
            var options = Directory.EnumerateFiles(solution.PathOf($"P{number}/obj"), "*.GeneratedMSBuildEditorConfig.editorconfig", SearchOption.AllDirectories);
            Assert.All(options, file => Assert.Contains("build_metadata.AdditionalFiles.ComplianceIndex = true", File.ReadAllText(file)));
        }
    }

    private Solution Create()
    {
        var solution = new Solution(feed).WithDocuments();
        var all = new StringBuilder("<Solution>");
        for (var number = 1; number <= 20; number++)
        {
            var several = number % 5 == 0 ? Multi.Targets : "<TargetFramework>net10.0</TargetFramework>";
            // A chain of references, so that projects are asked for by others as well as by the solution.
            var reference = number % 5 is 2 or 3 ? $"<ProjectReference Include=\"../P{number - 1}/P{number - 1}.csproj\" />" : "";
            solution.Library($"P{number}", items: reference, targets: several);
            all.Append($"<Project Path=\"P{number}/P{number}.csproj\" />");
        }
        solution.Write("all.slnx", all.Append("</Solution>").ToString());
        return solution;
    }
}
