using System.Text.Json;
using ComplianceAsCode.Output;
using ComplianceAsCode.Output.Json;
using ComplianceAsCode.Tests;

namespace ComplianceAsCode.Cli.Tests;

/// <summary><c>compliance inventory</c>, and <c>check --inventory</c>.</summary>
public sealed class InventoryTests : IDisposable
{
    private static readonly string Own = typeof(InventoryTests).Assembly.Location;

    private readonly TemporaryWorkspace _workspace = TemporaryWorkspace.OfRulePages();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task Inventory_shows_code_beside_documents()
    {
        Lay("obj/compliance/inventories/lending.json");
        var run = await CliRun.In(_workspace.Root, "inventory");

        Assert.Equal("""
            src/Scorer.cs(4,1,4,1): error CAC6012: the code of the model 'Lending.CreditScorer' (MDL-help-assistant) says version '1', MDL-help-assistant says 'gpt-4o-2024-08-06'; correct one of them, and build again where it was the code [ISO/IEC 42001 7.5.3, A.6.2.7]
                models/help-assistant.yaml(1,1,1,5): MDL-help-assistant is here

            read 1 assembly: 1 with AI, 1 model
            Lending (.NETCoreApp,Version=v10.0): SYS-help-desk
              MDL-help-assistant 1, risk limited: Lending.CreditScorer, src/Scorer.cs(4)
              no AI system: Lending.Table, because: A table.
              model APIs: OpenAI.Chat.ChatClient
              packages: OpenAI 2.15.0
            in code, in no document: none
            in documents, in no assembly: SYS-credit-scoring, MDL-credit-scorer

            """.ReplaceLineEndings("\n"), run.Out);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task Json_has_the_same()
    {
        Lay("obj/compliance/inventories/lending.json");
        var run = await CliRun.In(_workspace.Root, "inventory", "--format", "json");

        using var json = JsonDocument.Parse(run.Out);
        Assert.Equal("Lending", json.RootElement.GetProperty("assemblies")[0].GetProperty("assembly").GetString());
        Assert.Equal("MDL-credit-scorer", json.RootElement.GetProperty("inDocumentsOnly").GetProperty("models")[0].GetString());
        Assert.Equal("CAC6012", json.RootElement.GetProperty("diagnostics")[0].GetProperty("rule").GetString());
    }

    [Fact]
    public async Task Assembly_may_be_named()
    {
        var run = await CliRun.In(_workspace.Root, "inventory", Own);
        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("read 1 assembly: ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Folder_with_inventories_may_be_named()
    {
        Lay("out/a/compliance.inventory.json");
        var run = await CliRun.In(_workspace.Root, "check", "--inventory", "out");
        Assert.Contains("error CAC6012", run.Out, StringComparison.Ordinal);
        Assert.Equal(1, run.ExitCode);
    }

    [Theory]
    [InlineData("aims.yaml", "it is no .NET assembly, or a damaged one")]
    [InlineData("cut.dll", "it is no .NET assembly, or a damaged one")]
    [InlineData("gone.dll", "it is not there")]
    [InlineData("gone.json", "it is not there")]
    [InlineData("bad.json", "it is JSON, and no inventory")]
    public async Task What_cannot_be_read_is_a_diagnostic(string file, string problem)
    {
        _workspace.Write("cut.dll", File.ReadAllBytes(Own)[..2000]).Write("bad.json", "{}");
        var run = await CliRun.In(_workspace.Root, "inventory", file);
        Assert.StartsWith($"{file}(1,1,1,1): error CAC6020: '{file}' cannot be read as an inventory of code: {problem}; ", run.Out, StringComparison.Ordinal);
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("policies/", "../src/A.cs", "src/A.cs")]
    [InlineData("a/b/", "../../src/A.cs", "src/A.cs")]
    [InlineData("a/", "../../src/A.cs", "../src/A.cs")]
    [InlineData("../", "../src/A.cs", "../../src/A.cs")]
    [InlineData("", "../src/A.cs", "../src/A.cs")]
    [InlineData("a/", "b.md", "a/b.md")]
    public void Path_of_code_beside_the_workspace_is_short(string prefix, string path, string seen) => Assert.Equal(seen, new ReportOptions { PathPrefix = prefix }.PathOf(path));

    [Fact]
    public async Task Without_an_inventory_there_is_nothing_to_compare()
    {
        var run = await CliRun.In(_workspace.Root, "inventory");
        Assert.Equal((2, ""), (run.ExitCode, run.Out));
        Assert.StartsWith("compliance: no inventory of code was found; ", run.Error, StringComparison.Ordinal);
    }

    private void Lay(string path) => _workspace.Write(path, InventoryJson.Of(new("Lending")
    {
        Framework = ".NETCoreApp,Version=v10.0",
        Systems = ["SYS-help-desk"],
        Models =
        [
            new("Lending.CreditScorer",
            [
                new("AiModel", [new("id", "MDL-help-assistant"), new("Version", "1")]), new("RiskLevel", [new("level", "2")]),
                new("IntendedPurpose", [new("purpose", "Answers.")]), new("ModelOwner", [new("owner", "service-desk-lead")]), new("EventLogging", [new("phases", "16")]),
            ], new("src/Scorer.cs", new(4, 1, 4, 1))),
        ],
        Exclusions = [new("Lending.Table", "A table.")],
        Apis = ["T:OpenAI.Chat.ChatClient"],
        Packages = [new("OpenAI", "2.15.0")],
    }));
}
