using ComplianceAsCode.CodeTests;
using Test = ComplianceAsCode.Analyzers.Tests.RuleTest<ComplianceAsCode.Analyzers.Rules.DocumentExists>;

namespace ComplianceAsCode.Analyzers.Tests.Rules;

public sealed class DocumentExistsTests
{
    [Theory]
    [InlineData("[AiModel([|\"MDL-nothing\"|])] class C { }")]
    [InlineData("[AiModel(id: [|\"MDL-nothing\"|])] class C { }")]
    [InlineData("[AiModel([|Ids.Model|])] class C { } static class Ids { public const string Model = \"MDL-no\"; }")]
    [InlineData("[ModelOwner([|\"nobody-known\"|])] class C { }")]
    [InlineData("[TrainingData([|\"DST-no\"|])] class C { }")]
    [InlineData("[HumanOversight(OversightMode.HumanInTheLoop, Procedure = [|\"POL-no\"|])] class C { }")]
    [InlineData("[EventLogging(LifecyclePhases.Operation, Log = [|\"LOG-no\"|])] class C { }")]
    [InlineData("[Evidence([|\"EVD-no\"|], Requirement = \"A.6.2.4\")] class C { }")]
    [InlineData("class C { [Evidence([|\"EVD-no\"|])] void M() { } }")]
    [InlineData("[assembly: AiSystem([|\"SYS-no\"|])]")]
    public Task UnknownId_Triggers(string source) => Test.Run("using ComplianceAsCode;\n" + source, WorkspaceIndex.Text);

    [Theory]
    [InlineData("[AiModel(\"MDL-credit-scorer\")] class C { }")]
    [InlineData("[ModelOwner(\"head-of-risk\")] class C { }")]
    [InlineData("[ModelOwner(\"ROL-risk\")] class C { }")]
    [InlineData("[EventLogging(LifecyclePhases.Operation)] class C { }")]
    [InlineData("[assembly: AiSystem(\"SYS-credit-scoring\")]")]
    [InlineData("[AiModel(\"MDL-TODO\")] class C { }")]
    public Task KnownId_DoesNotTrigger(string source) => Test.Run("using ComplianceAsCode;\n" + source, WorkspaceIndex.Text);

    [Fact]
    public Task WithoutIndex_DoesNotTrigger() => Test.Run("[ComplianceAsCode.AiModel(\"MDL-nothing\")] class C { }");

    [Fact]
    public Task NearId_IsOffered() => Test.RunForMessage(
        "[ComplianceAsCode.AiModel({|#0:\"MDL-credit-scores\"|})] class C { }",
        "No model has the id 'MDL-credit-scores': did you mean 'MDL-credit-scorer'?", WorkspaceIndex.Text);

    [Fact]
    public Task RetiredId_IsNotOffered() => Test.RunForMessage(
        "[ComplianceAsCode.AiModel({|#0:\"MDL-old-scorers\"|})] class C { }",
        "No model has the id 'MDL-old-scorers': add the document or correct the id",
        WorkspaceIndex.Of("model|MDL-old-scorer|models/old.md|3|retired=true"));
}
