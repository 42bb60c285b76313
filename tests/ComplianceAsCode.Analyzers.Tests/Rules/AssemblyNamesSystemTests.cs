using Test = ComplianceAsCode.Analyzers.Tests.RuleTest<ComplianceAsCode.Analyzers.Rules.AssemblyNamesSystem>;

namespace ComplianceAsCode.Analyzers.Tests.Rules;

public sealed class AssemblyNamesSystemTests
{
    [Fact]
    public Task ModelsWithoutSystem_TriggersAtTheFirstModel() => Test.Run("""
        using ComplianceAsCode;
        class Other { [AiModel("MDL-a")] struct [|First|] { } }
        namespace A { [AiModel("MDL-b")] class Second { } }
        """);

    [Fact]
    public Task ModelsInSeveralFiles_TriggersInTheFirstByPath()
    {
        var test = new Test(index: null);
        test.TestState.Sources.Add(("b.cs", "[ComplianceAsCode.AiModel(\"MDL-b\")] class B { }"));
        test.TestState.Sources.Add(("a.cs", "[ComplianceAsCode.AiModel(\"MDL-a\")] class [|A|] { }"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("using ComplianceAsCode; [assembly: AiSystem(\"SYS-x\")] [AiModel(\"MDL-a\")] class C { }")]
    [InlineData("class C { }")]
    public Task SystemOrNoModel_DoesNotTrigger(string source) => Test.Run(source);
}
