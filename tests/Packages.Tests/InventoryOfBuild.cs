using System.Text.Json;

namespace ComplianceAsCode.Packages.Tests;

/// <summary>What a build says of the AI in what it compiled.</summary>
public sealed class InventoryOfBuild(PackedFeed feed)
{
    private const string Beside = "App/bin/Debug/net10.0/compliance.inventory.json";

    // What the analyzers would say of it is silenced: the inventory says it all the same.
    private const string Model = """
        #pragma warning disable CAC6002, CAC6003, CAC6006, CAC6007, CAC6008, CAC6009 // Not annotated yet; the test needs it so.
        namespace Lending;
        [ComplianceAsCode.AiModel("MDL-credit-scorer", Version = "2.1.0")]
        [ComplianceAsCode.RiskLevel(ComplianceAsCode.AiRiskLevel.High)]
        public class CreditScorer
        {
            public int Score() => 1;
        }
        """;

    [Fact]
    public void It_is_written_beside_the_assembly_and_into_the_workspace()
    {
        using var solution = With(Model);
        solution.Dotnet("build", "App").Says(0);

        Assert.Equal(File.ReadAllText(solution.PathOf(Beside)), File.ReadAllText(Copy(solution)));
        using var json = JsonDocument.Parse(File.ReadAllText(solution.PathOf(Beside)));
        Assert.Equal("App/App.csproj", json.RootElement.GetProperty("project").GetString());
        Assert.Equal("SYS-credit-scoring", json.RootElement.GetProperty("systems")[0].GetString());
        var model = json.RootElement.GetProperty("models")[0];
        Assert.Equal("Lending.CreditScorer", model.GetProperty("type").GetString());
        Assert.Equal(["AiModel", "RiskLevel"], model.GetProperty("annotations").EnumerateArray().Select(a => a.GetProperty("name").GetString()));
        Assert.Equal(("App/Model.cs", 7), (model.GetProperty("place").GetProperty("path").GetString(), model.GetProperty("place").GetProperty("line").GetInt32()));
        Assert.DoesNotContain(solution.Root, File.ReadAllText(solution.PathOf(Beside)));
    }

    [Fact]
    public void It_is_the_same_in_a_deterministic_build()
    {
        using var solution = With(Model);
        solution.Dotnet("build", "App").Says(0);
        var text = File.ReadAllText(Copy(solution));
        solution.Dotnet("build", "App", "--no-restore", "--no-incremental", "-p:DeterministicSourcePaths=true", $"-p:PathMap={solution.Root}/=/_/").Says(0);
        Assert.Equal(text, File.ReadAllText(Copy(solution)));
    }

    [Fact]
    public void A_second_build_leaves_it_alone_and_brings_it_back_where_it_is_gone()
    {
        using var solution = With(Model);
        solution.Dotnet("build", "App").Says(0);
        var written = File.GetLastWriteTimeUtc(Copy(solution));
        File.Delete(solution.PathOf(Beside));

        solution.Dotnet("build", "App", "--no-restore").Says(0);

        Assert.True(File.Exists(solution.PathOf(Beside)));
        Assert.Equal(written, File.GetLastWriteTimeUtc(Copy(solution)));
    }

    [Fact]
    public void Changed_code_changes_it_and_clean_removes_it()
    {
        using var solution = With(Model);
        solution.Dotnet("build", "App").Says(0);
        solution.Replace("App/Model.cs", "class CreditScorer", "class LoanScorer").Dotnet("build", "App", "--no-restore").Says(0);
        Assert.Contains("Lending.LoanScorer", File.ReadAllText(Copy(solution)));

        solution.Dotnet("clean", "App").Says(0);

        Assert.False(File.Exists(solution.PathOf(Beside)));
        Assert.Empty(Directory.EnumerateFiles(solution.PathOf("obj/compliance/inventories")));
    }

    [Theory]
    [InlineData("<ComplianceInventory>false</ComplianceInventory>")]
    [InlineData("<IsTestProject>true</IsTestProject>")]
    public void Where_it_is_not_wanted_nothing_is_written(string property)
    {
        using var solution = With(Model, property);
        solution.Dotnet("build", "App").Says(0);
        Assert.False(File.Exists(solution.PathOf(Beside)));
        Assert.False(Directory.Exists(solution.PathOf("obj/compliance/inventories")));
    }

    [Fact]
    public void Each_framework_of_a_project_has_its_own()
    {
        using var solution = new Solution(feed).WithDocuments().Library("App", "<AiSystem>SYS-credit-scoring</AiSystem>", targets: Multi.Targets);
        solution.Dotnet("build", "App").Says(0);
        Assert.Equal(2, Directory.GetFiles(solution.PathOf("obj/compliance/inventories")).Length);
    }

    private static string Copy(Solution solution) => Assert.Single(Directory.GetFiles(solution.PathOf("obj/compliance/inventories")));

    private Solution With(string model, string properties = "") =>
        new Solution(feed).WithDocuments().Library("App", $"<AiSystem>SYS-credit-scoring</AiSystem>{properties}").Write("App/Model.cs", model);
}
