using ComplianceAsCode.Analyzers.Rules;
using ComplianceAsCode.CodeTests;

namespace ComplianceAsCode.CodeFixes.Tests;

/// <summary>Arguments that the documents have otherwise, or that are not written yet.</summary>
public sealed class CorrectionTests
{
    [Fact]
    public Task MisspeltId_IsTheNearest() => FixTest<DocumentExists, CorrectArgument>.OffersAs(
        "Write {0}",
        "using ComplianceAsCode;\n[AiModel([|\"MDL-credit-scoer\"|])]\nclass C;\n",
        "using ComplianceAsCode;\n[AiModel(§)]\nclass C;\n",
        WorkspaceIndex.Text, "\"MDL-credit-scorer\"");

    [Fact]
    public Task IdLikeNoOther_IsForAPersonToCorrect() => FixTest<DocumentExists, CorrectArgument>.OffersNothing(
        "using ComplianceAsCode;\n[AiModel([|\"MDL-weather\"|])]\nclass C;\n", WorkspaceIndex.Text);

    [Fact]
    public Task IdInAConstant_IsCorrectedByNoOneElse() => FixTest<DocumentExists, CorrectArgument>.OffersNothing(
        "using ComplianceAsCode;\n[AiModel([|Ids.Scorer|])]\nclass C;\nstatic class Ids { public const string Scorer = \"MDL-credit-scoer\"; }\n", WorkspaceIndex.Text);

    [Fact]
    public Task IdsOfSeveralAnnotations_AreCorrectedTogether() => FixTest<DocumentExists, CorrectArgument>.Run(
        "using ComplianceAsCode;\n[assembly: AiSystem([|\"SYS-credit-scorin\"|])]\n[AiModel([|\"MDL-credit-scoer\"|])]\n[EventLogging(LifecyclePhases.Operation, Log = [|\"LOG-credit-scorin\"|])]\nclass C;\n",
        "using ComplianceAsCode;\n[assembly: AiSystem(\"SYS-credit-scoring\")]\n[AiModel(\"MDL-credit-scorer\")]\n[EventLogging(LifecyclePhases.Operation, Log = \"LOG-credit-scoring\")]\nclass C;\n",
        WorkspaceIndex.Text);

    [Fact]
    public Task SystemForAModel_IsTheModelOfTheSystem() => FixTest<DocumentIsUsable, CorrectArgument>.Run(
        "using ComplianceAsCode;\n[AiModel([|\"SYS-credit-scoring\"|])]\nclass C;\n",
        "using ComplianceAsCode;\n[AiModel(\"MDL-credit-scorer\")]\nclass C;\n", WorkspaceIndex.Text);

    [Fact]
    public Task ModelForASystem_IsTheSystemOfTheModel() => FixTest<DocumentIsUsable, CorrectArgument>.Run(
        "using ComplianceAsCode;\n[assembly: AiSystem([|\"MDL-help-assistant\"|])]\nclass C;\n",
        "using ComplianceAsCode;\n[assembly: AiSystem(\"SYS-help-desk\")]\nclass C;\n", WorkspaceIndex.Text);

    [Fact]
    public Task RetiredText_IsItsSuccessor() => FixTest<DocumentIsUsable, CorrectArgument>.Run(
        "using ComplianceAsCode;\n[HumanOversight(OversightMode.HumanInCommand, Procedure = [|\"POL-old\"|])]\nclass C;\n",
        "using ComplianceAsCode;\n[HumanOversight(OversightMode.HumanInCommand, Procedure = \"POL-new\")]\nclass C;\n",
        WorkspaceIndex.Of("policy|POL-old|a.md|2|retired=true|successor=POL-new", "policy|POL-new|b.md|2"));

    [Fact]
    public Task RetiredText_WhoseSuccessorIsRetiredToo_IsForAPersonToReplace() => FixTest<DocumentIsUsable, CorrectArgument>.OffersNothing(
        "using ComplianceAsCode;\n[HumanOversight(OversightMode.HumanInCommand, Procedure = [|\"POL-old\"|])]\nclass C;\n",
        WorkspaceIndex.Of("policy|POL-old|a.md|2|retired=true|successor=POL-new", "policy|POL-new|b.md|2|retired=true"));

    [Fact]
    public Task RetiredModel_HasNoSuccessor() => FixTest<DocumentIsUsable, CorrectArgument>.OffersNothing(
        "using ComplianceAsCode;\n[AiModel([|\"MDL-old-scorer\"|])]\nclass C;\n", WorkspaceIndex.Text);

    [Fact]
    public Task ReleaseRiskAndOwner_AreTheDocuments() => FixTest<CodeMatchesDocument, CorrectArgument>.Run(
        "using ComplianceAsCode;\n[AiModel(\"MDL-credit-scorer\", Version = [|\"2.0.0\"|])]\n[RiskLevel([|ComplianceAsCode.AiRiskLevel.Limited|])]\n[ModelOwner([|\"service-desk-lead\"|])]\nclass C;\n",
        "using ComplianceAsCode;\n[AiModel(\"MDL-credit-scorer\", Version = \"2.1.0\")]\n[RiskLevel(ComplianceAsCode.AiRiskLevel.High)]\n[ModelOwner(\"head-of-risk\")]\nclass C;\n",
        WorkspaceIndex.Text);

    [Fact]
    public Task DatasetsThatDiffer_AreOfferedButForThoseThatAreNamed() => FixTest<CodeMatchesDocument, CorrectArgument>.OffersAs(
        "Write {0}",
        "using ComplianceAsCode;\n[AiModel(\"M\"), TrainingData(\"DST-a\"), TrainingData([|\"DST-x\"|])]\nclass C;\n",
        "using ComplianceAsCode;\n[AiModel(\"M\"), TrainingData(\"DST-a\"), TrainingData(§)]\nclass C;\n",
        WorkspaceIndex.Of("model|M|m.md|2|training-data=DST-a|training-data=DST-b|training-data=DST-c", "dataset|DST-a|a.md|2", "dataset|DST-x|x.md|2"),
        "\"DST-b\"", "\"DST-c\"");

    [Fact]
    public Task SystemThatDiffers_MayBeWrongInThreePlaces() => FixTest<CodeMatchesDocument, CorrectArgument>.OffersNothing(
        "using ComplianceAsCode;\n[assembly: AiSystem(\"SYS-help-desk\")]\n[AiModel([|\"MDL-credit-scorer\"|])]\nclass C;\n", WorkspaceIndex.Text);

    [Fact]
    public Task Placeholder_IsWhatTheDocumentSaysByNow() => FixTest<TextIsMeaningful, CorrectArgument>.Run(
        "using ComplianceAsCode;\n[AiModel(\"MDL-credit-scorer\")]\n[IntendedPurpose([|\"TODO: state it\"|])]\n[TrainingData([|\"DST-TODO\"|])]\nclass C;\n",
        $"using ComplianceAsCode;\n[AiModel(\"MDL-credit-scorer\")]\n[IntendedPurpose(\"{WorkspaceIndex.Purpose}\")]\n[TrainingData(\"DST-applications-2025\")]\nclass C;\n",
        WorkspaceIndex.Text);

    [Fact]
    public Task Placeholder_OfWhichNoDocumentSaysAnything_Stays() => FixTest<TextIsMeaningful, CorrectArgument>.OffersNothing(
        "using ComplianceAsCode;\n[AiModel(\"MDL-credit-scorer\")]\n[KnownLimitation([|\"TODO\"|])]\nclass C;\n", WorkspaceIndex.Text);

    [Fact]
    public Task PurposeOfSeveralLines_IsFolded() => FixTest<TextIsMeaningful, CorrectArgument>.Run(
        "using ComplianceAsCode;\n[AiModel(\"M\")]\n[IntendedPurpose([|\"TO\" + \"DO\"|])]\nclass C;\n",
        "using ComplianceAsCode;\n[AiModel(\"M\")]\n[IntendedPurpose(\"Ranks all the applications; \\\"never\\\" decides.\")]\nclass C;\n",
        WorkspaceIndex.Of("model|M|m.md|2|purpose=Ranks all\\n  the applications;\\n\"never\" decides."));
}
