using ComplianceAsCode.CodeTests;
using Test = ComplianceAsCode.Analyzers.Tests.RuleTest<ComplianceAsCode.Analyzers.Rules.DocumentIsUsable>;

namespace ComplianceAsCode.Analyzers.Tests.Rules;

public sealed class DocumentIsUsableTests
{
    [Theory]
    [InlineData("[AiModel([|\"SYS-credit-scoring\"|])] class C { }")]
    [InlineData("[AiModel([|\"MDL-old-scorer\"|])] class C { }")]
    [InlineData("[ModelOwner([|\"POL-ai-policy\"|])] class C { }")]
    [InlineData("[assembly: AiSystem([|\"MDL-credit-scorer\"|])]")]
    public Task WrongKindOrRetired_Triggers(string source) => Test.Run("using ComplianceAsCode;\n" + source, WorkspaceIndex.Text);

    [Theory]
    [InlineData("[AiModel(\"MDL-credit-scorer\")] class C { }")]
    [InlineData("[AiModel(\"MDL-nothing\")] class C { }")]
    [InlineData("[HumanOversight(OversightMode.HumanInTheLoop, Procedure = \"POL-human-oversight\")] class C { }")]
    public Task RightKindOrUnknown_DoesNotTrigger(string source) => Test.Run("using ComplianceAsCode;\n" + source, WorkspaceIndex.Text);

    [Fact]
    public Task Message_SaysWhatIsNeeded() => Test.RunForMessage(
        "[ComplianceAsCode.ModelOwner({|#0:\"POL-ai-policy\"|})] class C { }",
        "'POL-ai-policy' is of kind policy (policies/ai-policy.md(3)): ModelOwner needs the id of a person or role", WorkspaceIndex.Text);
}
