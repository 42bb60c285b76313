using ComplianceAsCode.Analyzers.Rules;
using ComplianceAsCode.CodeTests;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ComplianceAsCode.Analyzers.Tests.Rules;

/// <summary>What all rules that ask for an annotation share, each with its own annotation and word of policy.</summary>
public abstract class RequiredAnnotationTests<TAnalyzer>(string slug, string annotation, bool isForEveryRisk)
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    private const string Usings = "using ComplianceAsCode;\n";

    private string OnlyThisForHigh => WorkspaceIndex.Of(
        "model|MDL-x|models/x.md|3|risk=high", "model|MDL-low|models/low.md|3|risk=minimal",
        $"code-policy|high|aims.yaml|20|require={slug}", "code-policy|minimal|aims.yaml|21");

    [Theory]
    [InlineData("class")]
    [InlineData("struct")]
    [InlineData("record")]
    [InlineData("record struct")]
    [InlineData("interface")]
    public Task Missing_Triggers(string kind) =>
        RuleTest<TAnalyzer>.Run($"{Usings}[AiModel(\"MDL-x\")] {kind} [|C|] {{ }}", OnlyThisForHigh);

    [Fact]
    public Task Missing_OnGenericNestedType_Triggers() =>
        RuleTest<TAnalyzer>.Run(Usings + "class Outer { [AiModel(\"MDL-x\")] class [|C|]<T> { } }", OnlyThisForHigh);

    [Fact]
    public Task Present_DoesNotTrigger() =>
        RuleTest<TAnalyzer>.Run($"{Usings}[AiModel(\"MDL-x\"), {annotation}] class C {{ }}", OnlyThisForHigh);

    [Fact]
    public Task Present_OnAnotherPart_DoesNotTrigger() =>
        RuleTest<TAnalyzer>.Run($"{Usings}[AiModel(\"MDL-x\")] partial class C {{ }} [{annotation}] partial class C {{ }}", OnlyThisForHigh);

    [Fact]
    public Task Present_OnTheBaseAlone_Triggers() =>
        RuleTest<TAnalyzer>.Run($"{Usings}[{annotation}] class B {{ }} [AiModel(\"MDL-x\")] class [|C|] : B {{ }}", OnlyThisForHigh);

    [Fact]
    public Task NoModel_DoesNotTrigger() => RuleTest<TAnalyzer>.Run("class C { }", OnlyThisForHigh);

    [Fact]
    public Task NotAskedForAtThisRisk_DoesNotTrigger() =>
        RuleTest<TAnalyzer>.Run(Usings + "[AiModel(\"MDL-low\")] class C { }", OnlyThisForHigh);

    [Fact]
    public Task SameNameInAnotherNamespace_Triggers() => RuleTest<TAnalyzer>.Run(
        $"namespace Other {{ class {annotation.Split('(')[0]}Attribute : System.Attribute {{ }} }}\n"
        + $"[ComplianceAsCode.AiModel(\"MDL-x\"), Other.{annotation.Split('(')[0]}] class [|C|] {{ }}", OnlyThisForHigh);

    [Fact]
    public Task UnknownRisk_TakesWhatEveryLevelAsksFor() => RuleTest<TAnalyzer>.Run(
        Usings + "[AiModel(\"MDL-unknown\")] class [|C|] { }",
        WorkspaceIndex.Of($"code-policy|high|aims.yaml|20|require={slug}|require=evidence", $"code-policy|minimal|aims.yaml|21|require={slug}"));

    [Fact]
    public Task WithoutIndex_HighRisk_Triggers() => RuleTest<TAnalyzer>.Run(
        slug == "risk" ? "// Stating the risk is what this rule asks for." : Usings + "[AiModel(\"MDL-x\"), RiskLevel(AiRiskLevel.High)] class [|C|] { }");

    [Fact]
    public Task WithoutIndex_UnknownRisk_TriggersWhereItIsForAll() => RuleTest<TAnalyzer>.Run(
        $"{Usings}[AiModel(\"MDL-x\")] class {(isForEveryRisk ? "[|C|]" : "C")} {{ }}");

    [Fact]
    public Task InATestProject_DoesNotTrigger()
    {
        var test = new RuleTest<TAnalyzer>(OnlyThisForHigh) { TestCode = Usings + "[AiModel(\"MDL-x\")] class C { }" };
        TestProject.SetProperty(test.TestState, "IsTestProject", "true");
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}

public sealed class ModelHasIntendedPurposeTests()
    : RequiredAnnotationTests<ModelHasIntendedPurpose>("intended-purpose", "IntendedPurpose(\"Ranks applications for an underwriter.\")", true)
{
    [Fact]
    public Task Message_NamesThePolicy() => RuleTest<ModelHasIntendedPurpose>.RunForMessage(
        "[ComplianceAsCode.AiModel(\"MDL-credit-scorer\")] class {|#0:Scorer|} { }",
        "Model 'Scorer' states no intended purpose: add [IntendedPurpose(\"…\")], required by aims.yaml(20) for high risk",
        WorkspaceIndex.Text);

    [Fact]
    public Task Message_WithoutIndex_NamesTheBuiltInPolicy() => RuleTest<ModelHasIntendedPurpose>.RunForMessage(
        "[ComplianceAsCode.AiModel(\"MDL-x\")] class {|#0:Scorer|} { }",
        "Model 'Scorer' states no intended purpose: add [IntendedPurpose(\"…\")], required by the built-in policy for every model");
}

public sealed class ModelDeclaresEventLoggingTests()
    : RequiredAnnotationTests<ModelDeclaresEventLogging>("event-logging", "EventLogging(LifecyclePhases.Operation)", true)
{
    [Fact]
    public Task NoPhase_Triggers() => RuleTest<ModelDeclaresEventLogging>.Run(
        "using ComplianceAsCode; [AiModel(\"MDL-x\"), EventLogging(LifecyclePhases.None)] class [|C|] { }");
}

public sealed class ModelHasRiskLevelTests() : RequiredAnnotationTests<ModelHasRiskLevel>("risk", "RiskLevel(AiRiskLevel.High)", true)
{
    [Fact]
    public Task DefaultValue_Triggers() => RuleTest<ModelHasRiskLevel>.Run(
        "using ComplianceAsCode; [AiModel(\"MDL-x\"), RiskLevel(default(AiRiskLevel))] class [|C|] { }");
}

public sealed class ModelHasHumanOversightTests()
    : RequiredAnnotationTests<ModelHasHumanOversight>("human-oversight", "HumanOversight(OversightMode.HumanInTheLoop)", false)
{
    [Fact]
    public Task DocumentedRisk_BeatsTheCode() => RuleTest<ModelHasHumanOversight>.Run(
        "using ComplianceAsCode; [AiModel(\"MDL-credit-scorer\"), RiskLevel(AiRiskLevel.Minimal)] class [|C|] { }", WorkspaceIndex.Text);
}

public sealed class ModelNamesTrainingDataTests() : RequiredAnnotationTests<ModelNamesTrainingData>("training-data", "TrainingData(\"DST-x\")", false);

public sealed class ModelStatesLimitationsTests()
    : RequiredAnnotationTests<ModelStatesLimitations>("limitation", "KnownLimitation(\"Not validated for applicants under 21.\")", false);

public sealed class ModelHasOwnerTests() : RequiredAnnotationTests<ModelHasOwner>("owner", "ModelOwner(\"head-of-risk\")", true);
