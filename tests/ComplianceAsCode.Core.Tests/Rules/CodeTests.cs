using ComplianceAsCode.Checking;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Inventories;
using ComplianceAsCode.Output.Json;
using ComplianceAsCode.Readiness;

namespace ComplianceAsCode.Tests.Rules;

/// <summary>Rules on what was compiled: an inventory beside the documents.</summary>
public sealed class CodeTests : IDisposable
{
    private static readonly CodeAnnotation[] Whole =
    [
        new("AiModel", [new("id", "MDL-credit-scorer"), new("Version", "2.1.0")]),
        new("IntendedPurpose", [new("purpose", "Ranks consumer credit applications for a human underwriter; never decides alone.")]),
        new("RiskLevel", [new("level", "3")]),
        new("ModelOwner", [new("owner", "head-of-risk")]),
        new("TrainingData", [new("dataset", "DST-applications-2025")]),
        new("KnownLimitation", [new("limitation", "Not validated for applicants under 21.")]),
        new("HumanOversight", [new("mode", "1"), new("Procedure", "POL-human-oversight")]),
        new("EventLogging", [new("phases", "20"), new("Log", "LOG-credit-scoring")]),
    ];

    private static readonly AssemblyInventory Lending = new("Lending") { Systems = ["SYS-credit-scoring"], Models = [Model(Whole)], Types = ["Lending.CreditScorer"] };

    private readonly TemporaryWorkspace _workspace = TemporaryWorkspace.OfRulePages();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void Code_that_agrees_with_its_documents_is_clean() => Assert.Empty(Check(Lending));

    [Theory]
    [InlineData("IntendedPurpose", "CAC6002", "states no intended purpose")]
    [InlineData("EventLogging", "CAC6003", "declares no event logging")]
    [InlineData("RiskLevel", "CAC6005", "states no risk level")]
    [InlineData("HumanOversight", "CAC6006", "states no human oversight")]
    [InlineData("TrainingData", "CAC6007", "names no training data")]
    [InlineData("KnownLimitation", "CAC6008", "states no known limitation")]
    [InlineData("ModelOwner", "CAC6009", "has no owner")]
    public void Required_annotation_that_was_compiled_away_is_missed(string annotation, string rule, string lacks)
    {
        var diagnostic = Assert.Single(Check(Lending with { Models = [Model([.. Whole.Where(a => a.Name != annotation)])] }));

        Assert.Equal((rule, "src/CreditScorer.cs", 9, "MDL-credit-scorer"), (diagnostic.Rule.Id, diagnostic.Location.Path, diagnostic.Location.Range.Line, diagnostic.Subject));
        Assert.StartsWith($"the model 'Lending.CreditScorer' (MDL-credit-scorer) in Lending {lacks}, which aims.yaml requires for high risk; add [{annotation}(", diagnostic.FullMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void Phases_of_none_are_no_logging() =>
        Assert.Equal("CAC6003", Assert.Single(Check(With(new("EventLogging", [new("phases", "0")])))).Rule.Id);

    [Fact]
    public void What_policy_does_not_ask_for_is_not_missed()
    {
        _workspace.Write("aims.yaml", File.ReadAllText(_workspace.Full("aims.yaml")) + "\ncode: [{ require: [owner] }]\n");
        Assert.Empty(Check(Lending with { Models = [Model([.. Whole.Where(a => a.Name is "AiModel" or "ModelOwner")])] }));
    }

    [Theory]
    [InlineData("version", "2.0.0", "2.1.0")]
    [InlineData("risk", "limited", "high")]
    public void Code_that_says_something_else_than_its_document_is_told(string what, string code, string documented)
    {
        var other = what == "risk" ? new CodeAnnotation("RiskLevel", [new("level", "2")]) : new CodeAnnotation("AiModel", [new("id", "MDL-credit-scorer"), new("Version", code)]);
        var diagnostic = Assert.Single(Check(With(other)));
        Assert.Equal("CAC6012", diagnostic.Rule.Id);
        Assert.EndsWith($"says {what} '{code}', MDL-credit-scorer says '{documented}'", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Assembly_of_another_system_is_told() =>
        Assert.Contains("says system 'SYS-help-desk', MDL-credit-scorer says 'SYS-credit-scoring'", Assert.Single(Check(Lending with { Systems = ["SYS-help-desk"] })).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("AiModel", "id", "MDL-credit-scorr")]
    [InlineData("ModelOwner", "owner", "head-of-rsk")]
    [InlineData("TrainingData", "dataset", "DST-nothing")]
    [InlineData("EventLogging", "Log", "LOG-nothing")]
    public void Id_that_no_document_has_is_told(string annotation, string argument, string id)
    {
        var changed = Whole.First(a => a.Name == annotation);
        var diagnostic = Assert.Single(Check(With(changed with { Arguments = [.. changed.Arguments.Where(a => a.Key != argument), new(argument, id)] })));
        Assert.Equal("CAC6010", diagnostic.Rule.Id);
        Assert.Contains($"names '{id}' in [{annotation}]", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Model_in_an_assembly_without_a_system_is_told() =>
        Assert.Equal("CAC6017", Assert.Single(Check(Lending with { Systems = [], Types = [] })).Rule.Id);

    [Fact]
    public void Type_that_is_in_no_assembly_of_the_system_is_told_with_the_nearest()
    {
        var diagnostic = Assert.Single(Check(Lending with { Types = ["Lending.CreditScorers"] }));
        Assert.Equal(("CAC6016", "models/credit-scorer.yaml"), (diagnostic.Rule.Id, diagnostic.Location.Path));
        Assert.Contains("which is not in Lending; did you mean 'Lending.CreditScorers'?", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Type_may_be_in_any_assembly_of_the_system() =>
        Assert.Empty(Check(Lending with { Types = [] }, new AssemblyInventory("Core") { Systems = ["SYS-credit-scoring"], Types = ["Lending.CreditScorer"] }));

    [Fact]
    public void System_of_which_no_assembly_was_read_may_be_elsewhere() => Assert.Empty(Check(new AssemblyInventory("Tools")));

    [Fact]
    public void Without_an_inventory_the_rule_says_that_it_was_not_evaluated()
    {
        var run = _workspace.Check().Rules.Single(r => r.Rule.Id == "CAC6016");
        Assert.StartsWith("no inventory of code was found", run.NotEvaluated, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_does_not_look_at_code_that_it_has_not_compiled_yet()
    {
        Lay(Lending with { Models = [] , Types = [] });
        Assert.Null(ComplianceCheck.Run(new(_workspace.Root, TemporaryWorkspace.BaseDay) { LooksAtCode = false }, TestContext.Current.CancellationToken).Context!.Code);
    }

    [Fact]
    public void Severity_of_the_manifest_holds_for_compiled_code_too()
    {
        _workspace.Write("aims.yaml", File.ReadAllText(_workspace.Full("aims.yaml")) + "\nrules: { CAC6009: warning }\n");
        Assert.Equal(Severity.Warning, Assert.Single(Check(Lending with { Models = [Model([.. Whole.Where(a => a.Name != "ModelOwner")])] })).Severity);
    }

    [Fact]
    public void What_a_removed_project_left_behind_is_passed_over()
    {
        Lay(Lending with { Project = "gone/Gone.csproj", Types = [] });
        Assert.Empty(Assert.IsType<CodeInventory>(_workspace.Check().Context!.Code).Assemblies);
    }

    [Fact]
    public void Use_of_a_model_API_that_nobody_registered_is_told_once()
    {
        var shop = new AssemblyInventory("Shop") { Project = "shop/Shop.csproj", Apis = ["T:OpenAI.Chat.ChatClient", "T:OpenAI.OpenAIClient"], Packages = [new("OpenAI", "2.15.0")] };
        _workspace.Write("shop/Shop.csproj", "<Project />");
        var diagnostic = Assert.Single(Check(shop));
        Assert.Equal(("CAC6001", "shop/Shop.csproj"), (diagnostic.Rule.Id, diagnostic.Location.Path));
        Assert.StartsWith("the assembly Shop refers to the model API OpenAI.Chat.ChatClient and 1 more and registers no model", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Use_of_a_model_API_that_is_excluded_is_not_told() =>
        Assert.Empty(Check(new AssemblyInventory("Shop") { Apis = ["T:OpenAI.Chat.ChatClient"], Exclusions = [new("Shop.Wiring.Add", "Passes the client on.")] }));

    [Theory]
    [InlineData(true, "CAC6019")]
    [InlineData(false, null)]
    public void Package_of_model_APIs_without_a_system_is_told(bool bare, string? rule)
    {
        var shop = new AssemblyInventory("Shop") { Packages = [new("OpenAI", "2.15.0")], Exclusions = bare ? [] : [new("Shop.Wiring", "Passes the client on.")] };
        Assert.Equal(rule, Check(shop).SingleOrDefault()?.Rule.Id);
    }

    [Fact]
    public void Client_library_of_a_supplier_contradicts_leaving_out_supplier_controls()
    {
        _workspace.Write("aims.yaml", File.ReadAllText(_workspace.Full("aims.yaml")).Replace("frameworks: [framework.yaml]", "frameworks: [framework.yaml, iso-27001]", StringComparison.Ordinal));
        _workspace.Write("controls/x.md", """
            ---
            kind: control
            id: CTL-x
            title: Left out
            owner: head-of-risk
            requirement: iso-27001:A.8.28
            applicable: false
            because: [not-needed]
            justification: We write no code.
            claim: not-started
            implementation: planned
            ---

            ## Implementation

            We write no code.
            """).Delete("models/credit-scorer.yaml");
        Lay(new AssemblyInventory("Shop") { Systems = ["SYS-help-desk"], Apis = ["T:OpenAI.Chat.ChatClient"] });
        var diagnostic = Assert.Single(_workspace.Check().Diagnostics, d => d.Rule.Id == "CAC2012");
        Assert.StartsWith("A.8.28 is excluded, and the assembly Shop uses a model API", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Comparison_lists_what_only_one_side_knows()
    {
        Lay(new AssemblyInventory("Shop") { Systems = ["SYS-shop"], Models = [new("Shop.Ranker", [new("AiModel", [new("id", "MDL-ranker")])], null)] });
        var comparison = CodeComparison.Of(_workspace.Check())!;
        Assert.Equal(["SYS-shop"], comparison.UndocumentedSystems);
        Assert.Equal(["MDL-ranker"], comparison.UndocumentedModels);
        Assert.Equal(["SYS-credit-scoring", "SYS-help-desk"], comparison.SystemsWithoutCode.Select(d => d.Id));
        Assert.Equal(["MDL-credit-scorer", "MDL-help-assistant"], comparison.ModelsWithoutCode.Select(d => d.Id));
    }

    private static CodeModel Model(CodeAnnotation[] annotations) => new("Lending.CreditScorer", annotations, new("src/CreditScorer.cs", new(9, 5, 9, 5)));

    private static AssemblyInventory With(CodeAnnotation other) => Lending with { Models = [Model([.. Whole.Where(a => a.Name != other.Name), other])] };

    private IReadOnlyList<Diagnostic> Check(params AssemblyInventory[] inventories)
    {
        Lay(inventories);
        return _workspace.Check().Diagnostics;
    }

    private void Lay(params AssemblyInventory[] inventories)
    {
        foreach (var inventory in inventories) _workspace.Write($"{CodeInventory.Folder}/{inventory.Assembly}.json", InventoryJson.Of(inventory));
    }
}
