using ComplianceAsCode.CodeTests;
using Test = ComplianceAsCode.Analyzers.Tests.RuleTest<ComplianceAsCode.Analyzers.Rules.ModelHasEvidence>;

namespace ComplianceAsCode.Analyzers.Tests.Rules;

public sealed class ModelHasEvidenceTests
{
    [Theory]
    [InlineData("evidence-missing=bias-test")]
    [InlineData("evidence-expired=EVD-bias")]
    [InlineData("evidence-failed=EVD-bias")]
    public Task EvidenceThatIsNotAsRequired_Triggers(string field) =>
        Test.Run("[ComplianceAsCode.AiModel(\"MDL-x\")] class [|C|] { }", WorkspaceIndex.Of($"model|MDL-x|models/x.md|3|{field}"));

    [Theory]
    [InlineData("[ComplianceAsCode.AiModel(\"MDL-y\")] class C { }")]
    [InlineData("[ComplianceAsCode.AiModel(\"MDL-z\")] class C { }")]
    [InlineData("[ComplianceAsCode.NotAnAiSystem(Justification = \"A table of four rows.\")] class C { }")]
    public Task OtherModel_DoesNotTrigger(string source) =>
        Test.Run(source, WorkspaceIndex.Of("model|MDL-x|models/x.md|3|evidence-missing=bias-test", "model|MDL-y|models/y.md|3"));

    [Fact]
    public Task NoIndex_DoesNotTrigger() => Test.Run("[ComplianceAsCode.AiModel(\"MDL-x\")] class C { }");

    [Fact]
    public Task Message_NamesAllThatIsWrong() => Test.RunForMessage(
        "[ComplianceAsCode.AiModel(\"MDL-x\")] class {|#0:Scorer|} { }",
        "Model 'Scorer' (MDL-x) has not the evidence that policy requires: there is no bias-test, EVD-a expired, EVD-b failed",
        WorkspaceIndex.Of("model|MDL-x|models/x.md|3|evidence-missing=bias-test|evidence-expired=EVD-a|evidence-failed=EVD-b"));
}
