using ComplianceAsCode.Analyzers.Rules;
using ComplianceAsCode.CodeTests;

namespace ComplianceAsCode.CodeFixes.Tests;

public sealed class RequiredAnnotationTests
{
    private const string Before = "using ComplianceAsCode;\n[AiModel(\"MDL-credit-scorer\")]\nclass [|C|];\n";
    private const string After = "using ComplianceAsCode;\n[AiModel(\"MDL-credit-scorer\")]\n[§]\nclass C;\n";

    [Fact]
    public Task Purpose_IsTheDocuments() =>
        FixTest<ModelHasIntendedPurpose, AddAnnotation>.Offers(Before, After, WorkspaceIndex.Text, $"IntendedPurpose(\"{WorkspaceIndex.Purpose}\")");

    [Fact]
    public Task Purpose_WithQuotesAndLines_IsEscaped() => FixTest<ModelHasIntendedPurpose, AddAnnotation>.Offers(
        Before, After, WorkspaceIndex.Of("model|MDL-credit-scorer|models/x.md|3|purpose=Says \"yes\"\\nor no \\\\ maybe"),
        "IntendedPurpose(\"Says \\\"yes\\\"\\nor no \\\\ maybe\")");

    [Fact]
    public Task Risk_IsTheDocuments() =>
        FixTest<ModelHasRiskLevel, AddAnnotation>.Offers(Before, After, WorkspaceIndex.Text, "RiskLevel(AiRiskLevel.High)");

    [Fact]
    public Task Risk_Unknown_IsOfferedByLevel() => FixTest<ModelHasRiskLevel, AddAnnotation>.Offers(
        Before, After, null, "RiskLevel(AiRiskLevel.Minimal)", "RiskLevel(AiRiskLevel.Limited)", "RiskLevel(AiRiskLevel.High)");

    [Fact]
    public Task Owner_IsTheDocuments() =>
        FixTest<ModelHasOwner, AddAnnotation>.Offers(Before, After, WorkspaceIndex.Text, "ModelOwner(\"head-of-risk\")");

    [Fact]
    public Task TrainingData_IsAllOfTheDocuments() => FixTest<ModelNamesTrainingData, AddAnnotation>.Run(
        Before,
        "using ComplianceAsCode;\n[AiModel(\"MDL-credit-scorer\")]\n[TrainingData(\"DST-a\")]\n[TrainingData(\"DST-b\")]\nclass C;\n",
        WorkspaceIndex.Of("model|MDL-credit-scorer|models/x.md|3|risk=high|training-data=DST-a|training-data=DST-b"));

    [Fact]
    public Task TrainingData_TheDocumentNamesNone_IsForAPersonToWrite() => FixTest<ModelNamesTrainingData, AddAnnotation>.Offers(
        Before, After,
        WorkspaceIndex.Of("dataset|DST-a|datasets/a.md|3", "model|MDL-credit-scorer|models/x.md|3|risk=high"),
        "TrainingData(\"DST-TODO\")");

    [Fact]
    public Task Log_IsTheOnlyOne() => FixTest<ModelDeclaresEventLogging, AddAnnotation>.Offers(
        Before, After, WorkspaceIndex.Text,
        "EventLogging(LifecyclePhases.Testing | LifecyclePhases.Deployment | LifecyclePhases.Operation, Log = \"LOG-credit-scoring\")");

    [Fact]
    public Task Oversight_IsOfferedByMode() => FixTest<ModelHasHumanOversight, AddAnnotation>.Offers(
        Before, After, WorkspaceIndex.Text,
        "HumanOversight(OversightMode.HumanInTheLoop, Procedure = \"POL-human-oversight\")",
        "HumanOversight(OversightMode.HumanOnTheLoop, Procedure = \"POL-human-oversight\")",
        "HumanOversight(OversightMode.HumanInCommand, Procedure = \"POL-human-oversight\")");

    [Fact]
    public Task Log_IsThatOfTheModelsSystem() => FixTest<ModelDeclaresEventLogging, AddAnnotation>.Offers(
        Before, After,
        WorkspaceIndex.Of("event-log|LOG-a|logs/a.md|3|phase=operation", "event-log|LOG-b|logs/b.md|3|phase=operation", "model|MDL-credit-scorer|models/x.md|3|log=LOG-b"),
        "EventLogging(LifecyclePhases.Operation, Log = \"LOG-b\")");

    [Fact]
    public Task Oversight_IsByTheTextThatTheSystemNames() => FixTest<ModelHasHumanOversight, AddAnnotation>.Offers(
        Before, After,
        WorkspaceIndex.Of("policy|POL-people|p.md|3", "policy|POL-oversight|q.md|3", "model|MDL-credit-scorer|models/x.md|3|risk=high|oversight=POL-people"),
        "HumanOversight(OversightMode.HumanInTheLoop, Procedure = \"POL-people\")",
        "HumanOversight(OversightMode.HumanOnTheLoop, Procedure = \"POL-people\")",
        "HumanOversight(OversightMode.HumanInCommand, Procedure = \"POL-people\")");

    [Fact]
    public Task Limitations_AreAllOfTheDocuments() => FixTest<ModelStatesLimitations, AddAnnotation>.Run(
        Before,
        "using ComplianceAsCode;\n[AiModel(\"MDL-credit-scorer\")]\n[KnownLimitation(\"Not for minors.\")]\n[KnownLimitation(\"Not for firms.\")]\nclass C;\n",
        WorkspaceIndex.Of("model|MDL-credit-scorer|models/x.md|3|risk=high|limitation=Not for minors.|limitation=Not for firms."));

    [Fact]
    public Task Limitation_TheDocumentNamesNone_IsForAPersonToWrite() => FixTest<ModelStatesLimitations, AddAnnotation>.Offers(
        Before, After, WorkspaceIndex.Text, "KnownLimitation(\"TODO: state what this model is not fit for\")");

    [Fact]
    public Task DifferentValuesOfOneKey_AreFixedTogether() => FixTest<ModelHasOwner, AddAnnotation>.Run(
        "using ComplianceAsCode;\n[AiModel(\"MDL-credit-scorer\")] class [|A|];\n[AiModel(\"MDL-help-assistant\")] class [|B|];\n",
        "using ComplianceAsCode;\n[AiModel(\"MDL-credit-scorer\")] [ModelOwner(\"head-of-risk\")] class A;\n"
        + "[AiModel(\"MDL-help-assistant\")] [ModelOwner(\"service-desk-lead\")] class B;\n",
        WorkspaceIndex.Text);

    [Fact]
    public Task AnnotationThatSaysNothing_IsNotDoubled() => FixTest<ModelDeclaresEventLogging, AddAnnotation>.Run(
        "using ComplianceAsCode;\n[AiModel(\"MDL-x\"), EventLogging(LifecyclePhases.None)] class [|C|];\n",
        "using ComplianceAsCode;\n[AiModel(\"MDL-x\"), EventLogging(LifecyclePhases.None)] class [|C|];\n");
}
