using ComplianceAsCode.Analyzers.Rules;
using ComplianceAsCode.CodeTests;

namespace ComplianceAsCode.CodeFixes.Tests;

public sealed class RequiredAnnotationTests
{
    private const string Before = "using ComplianceAsCode;\n[AiModel(\"MDL-credit-scorer\")]\nclass [|C|];\n";
    private const string After = "using ComplianceAsCode;\n[AiModel(\"MDL-credit-scorer\")]\n[§]\nclass C;\n";

    [Fact]
    public Task Purpose_IsTheDocuments() =>
        FixTest<ModelHasIntendedPurpose>.Offers(Before, After, WorkspaceIndex.Text, $"IntendedPurpose(\"{WorkspaceIndex.Purpose}\")");

    [Fact]
    public Task Purpose_WithQuotesAndLines_IsEscaped() => FixTest<ModelHasIntendedPurpose>.Offers(
        Before, After, WorkspaceIndex.Of("model|MDL-credit-scorer|models/x.md|3|purpose=Says \"yes\"\\nor no \\\\ maybe"),
        "IntendedPurpose(\"Says \\\"yes\\\"\\nor no \\\\ maybe\")");

    [Fact]
    public Task Risk_IsTheDocuments() =>
        FixTest<ModelHasRiskLevel>.Offers(Before, After, WorkspaceIndex.Text, "RiskLevel(AiRiskLevel.High)");

    [Fact]
    public Task Risk_Unknown_IsOfferedByLevel() => FixTest<ModelHasRiskLevel>.Offers(
        Before, After, null, "RiskLevel(AiRiskLevel.Minimal)", "RiskLevel(AiRiskLevel.Limited)", "RiskLevel(AiRiskLevel.High)");

    [Fact]
    public Task Owner_IsTheDocuments() =>
        FixTest<ModelHasOwner>.Offers(Before, After, WorkspaceIndex.Text, "ModelOwner(\"head-of-risk\")");

    [Fact]
    public Task TrainingData_IsAllOfTheDocuments() => FixTest<ModelNamesTrainingData>.Run(
        Before,
        "using ComplianceAsCode;\n[AiModel(\"MDL-credit-scorer\")]\n[TrainingData(\"DST-a\")]\n[TrainingData(\"DST-b\")]\nclass C;\n",
        WorkspaceIndex.Of("model|MDL-credit-scorer|models/x.md|3|risk=high|training-data=DST-a|training-data=DST-b"));

    [Fact]
    public Task TrainingData_TheDocumentNamesNone_IsForAPersonToWrite() => FixTest<ModelNamesTrainingData>.Offers(
        Before, After,
        WorkspaceIndex.Of("dataset|DST-a|datasets/a.md|3", "model|MDL-credit-scorer|models/x.md|3|risk=high"),
        "TrainingData(\"DST-TODO\")");

    [Fact]
    public Task Log_IsTheOnlyOne() => FixTest<ModelDeclaresEventLogging>.Offers(
        Before, After, WorkspaceIndex.Text,
        "EventLogging(LifecyclePhases.Testing | LifecyclePhases.Deployment | LifecyclePhases.Operation, Log = \"LOG-credit-scoring\")");

    [Fact]
    public Task Oversight_IsOfferedByMode() => FixTest<ModelHasHumanOversight>.Offers(
        Before, After, WorkspaceIndex.Text,
        "HumanOversight(OversightMode.HumanInTheLoop, Procedure = \"POL-human-oversight\")",
        "HumanOversight(OversightMode.HumanOnTheLoop, Procedure = \"POL-human-oversight\")",
        "HumanOversight(OversightMode.HumanInCommand, Procedure = \"POL-human-oversight\")");

    [Fact]
    public Task Limitation_IsForAPersonToWrite() => FixTest<ModelStatesLimitations>.Offers(
        Before, After, WorkspaceIndex.Text, "KnownLimitation(\"TODO: state what this model is not fit for\")");

    [Fact]
    public Task DifferentValuesOfOneKey_AreFixedTogether() => FixTest<ModelHasOwner>.Run(
        "using ComplianceAsCode;\n[AiModel(\"MDL-credit-scorer\")] class [|A|];\n[AiModel(\"MDL-help-assistant\")] class [|B|];\n",
        "using ComplianceAsCode;\n[AiModel(\"MDL-credit-scorer\")] [ModelOwner(\"head-of-risk\")] class A;\n"
        + "[AiModel(\"MDL-help-assistant\")] [ModelOwner(\"service-desk-lead\")] class B;\n",
        WorkspaceIndex.Text);

    [Fact]
    public Task AnnotationThatSaysNothing_IsNotDoubled() => FixTest<ModelDeclaresEventLogging>.Run(
        "using ComplianceAsCode;\n[AiModel(\"MDL-x\"), EventLogging(LifecyclePhases.None)] class [|C|];\n",
        "using ComplianceAsCode;\n[AiModel(\"MDL-x\"), EventLogging(LifecyclePhases.None)] class [|C|];\n");
}
