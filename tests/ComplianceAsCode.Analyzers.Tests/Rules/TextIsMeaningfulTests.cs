using Test = ComplianceAsCode.Analyzers.Tests.RuleTest<ComplianceAsCode.Analyzers.Rules.TextIsMeaningful>;

namespace ComplianceAsCode.Analyzers.Tests.Rules;

public sealed class TextIsMeaningfulTests
{
    [Theory]
    [InlineData("IntendedPurpose([|\"TODO: state the intended purpose of this model\"|])")]
    [InlineData("IntendedPurpose([|\"Scores credit applications\"|])")]
    [InlineData("IntendedPurpose([|\"\"|])")]
    [InlineData("KnownLimitation([|\"Lorem ipsum dolor sit amet.\"|])")]
    [InlineData("KnownLimitation([|\"none\"|])")]
    [InlineData("Explainability([|\"SHAP - - -\"|])")]
    [InlineData("AiModel([|\"MDL-TODO\"|])")]
    [InlineData("ModelOwner([|\"TBD\"|])")]
    [InlineData("EventLogging(LifecyclePhases.Operation, Log = [|\"LOG-TODO\"|])")]
    public Task PlaceholderOrTooShort_Triggers(string annotation) => Test.Run($"using ComplianceAsCode;\n[{annotation}] class C {{ }}");

    [Theory]
    [InlineData("IntendedPurpose(\"Keeps the todo list of an underwriter.\")")]
    [InlineData("IntendedPurpose(\"Sorts TODOs of the team by urgency.\")")]
    [InlineData("IntendedPurpose(\"与信審査の担当者を支援する\")")]
    [InlineData("KnownLimitation(\"Not validated for applicants under 21.\")")]
    [InlineData("KnownLimitation(null)")]
    [InlineData("Explainability(\"Feature contributions with each score\")")]
    [InlineData("ModelOwner(\"head-of-risk\")")]
    public Task Meant_DoesNotTrigger(string annotation) => Test.Run($"using ComplianceAsCode;\n[{annotation}] class C {{ }}");

    [Theory]
    [InlineData("class C { [KnownLimitation([|\"TODO\"|])] void M() { } }")]
    [InlineData("class C { int P { [KnownLimitation([|\"TODO\"|])] get => 1; } }")]
    [InlineData("class C { class Inner { [KnownLimitation([|\"TODO\"|])] void M() { } } }")]
    [InlineData("static class C { extension(string s) { [KnownLimitation([|\"TODO\"|])] public void M() { } } }")]
    [InlineData("partial class C { [KnownLimitation([|\"TODO\"|])] partial void M(); } partial class C { partial void M() { } }")]
    public Task OnAMethod_TriggersOnce(string source) => Test.Run("using ComplianceAsCode;\n" + source);
}
