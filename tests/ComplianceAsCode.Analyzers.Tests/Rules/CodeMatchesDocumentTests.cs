using ComplianceAsCode.Analyzers.Rules;
using ComplianceAsCode.CodeTests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;
using Test = ComplianceAsCode.Analyzers.Tests.RuleTest<ComplianceAsCode.Analyzers.Rules.CodeMatchesDocument>;

namespace ComplianceAsCode.Analyzers.Tests.Rules;

public sealed class CodeMatchesDocumentTests
{
    private const string Model = "[AiModel(\"MDL-credit-scorer\")] ";

    [Theory]
    [InlineData("[AiModel(\"MDL-credit-scorer\", Version = [|\"2.0.0\"|])] class C { }")]
    [InlineData(Model + "[RiskLevel([|AiRiskLevel.Limited|])] class C { }")]
    [InlineData(Model + "[ModelOwner([|\"service-desk-lead\"|])] class C { }")]
    [InlineData(Model + "[ModelOwner([|\"ROL-compliance\"|])] class C { }")]
    [InlineData("[assembly: AiSystem(\"SYS-help-desk\")] [AiModel([|\"MDL-credit-scorer\"|])] class C { }")]
    public Task Contradiction_Triggers(string source) => Test.Run("using ComplianceAsCode;\n" + source, WorkspaceIndex.Text);

    [Theory]
    [InlineData("[AiModel(\"MDL-credit-scorer\", Version = \"2.1.0\")] class C { }")]
    [InlineData(Model + "class C { }")]
    [InlineData(Model + "[RiskLevel(AiRiskLevel.High)] class C { }")]
    [InlineData(Model + "[ModelOwner(\"head-of-risk\")] class C { }")]
    [InlineData(Model + "[ModelOwner(\"ROL-risk\")] class C { }")]
    [InlineData("[AiModel(\"MDL-unknown\", Version = \"9\")] [RiskLevel(AiRiskLevel.Limited)] class C { }")]
    [InlineData("[assembly: AiSystem(\"SYS-credit-scoring\")] " + Model + "class C { }")]
    [InlineData("[assembly: AiSystem(\"SYS-help-desk\"), AiSystem(\"SYS-credit-scoring\")] " + Model + "class C { }")]
    [InlineData("[RiskLevel(AiRiskLevel.Limited)] class NoModel { }")]
    [InlineData(Model + "[IntendedPurpose(\"" + WorkspaceIndex.Purpose + "\")] class C { }")]
    [InlineData(Model + "[IntendedPurpose(\"Ranks consumer credit\\n   applications for a human underwriter;  never decides alone.\")] class C { }")]
    [InlineData(Model + "[TrainingData(\"DST-applications-2025\")] class C { }")]
    [InlineData(Model + "[TrainingData(\"DST-unknown\")] class C { }")]
    [InlineData("[AiModel(\"MDL-help-assistant\")] [TrainingData(\"DST-applications-2025\")] class C { }")]
    public Task Agreement_DoesNotTrigger(string source) => Test.Run("using ComplianceAsCode;\n" + source, WorkspaceIndex.Text);

    [Fact]
    public Task OtherTrainingData_Triggers() => Test.Run(
        "using ComplianceAsCode;\n" + Model + "[TrainingData(\"DST-a\"), TrainingData([|\"DST-b\"|])] class C { }",
        WorkspaceIndex.Of(
            "dataset|DST-a|datasets/a.md|3", "dataset|DST-b|datasets/b.md|3",
            "model|MDL-credit-scorer|models/x.md|3|training-data=DST-a"));

    [Fact]
    public Task OtherPurpose_TriggersAsWarning()
    {
        var test = new Test(WorkspaceIndex.Text)
        {
            TestCode = "using ComplianceAsCode;\n" + Model + "[IntendedPurpose({|#0:\"Decides consumer credit applications alone.\"|})] class C { }",
        };
        test.ExpectedDiagnostics.Add(new DiagnosticResult("CAC6012", DiagnosticSeverity.Warning).WithLocation(0));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Message_NamesBothSides() => Test.RunForMessage(
        "using ComplianceAsCode;\n" + Model + "[RiskLevel({|#0:AiRiskLevel.Limited|})] class C { }",
        "Code says risk 'limited', MDL-credit-scorer says 'high' (models/credit-scorer.md(3)): correct one of them", WorkspaceIndex.Text);

    [Fact]
    public void OneRule_OneDescriptor() => Assert.Single(new CodeMatchesDocument().SupportedDiagnostics);
}
