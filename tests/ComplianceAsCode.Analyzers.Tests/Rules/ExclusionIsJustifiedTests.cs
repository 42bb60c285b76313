using Test = ComplianceAsCode.Analyzers.Tests.RuleTest<ComplianceAsCode.Analyzers.Rules.ExclusionIsJustified>;

namespace ComplianceAsCode.Analyzers.Tests.Rules;

public sealed class ExclusionIsJustifiedTests
{
    private const string Usings = "using ComplianceAsCode;\nusing System.Diagnostics.CodeAnalysis;\nusing Hide = System.Diagnostics.CodeAnalysis.SuppressMessageAttribute;\n";

    [Theory]
    [InlineData("[[|NotAnAiSystem|]] class C { }")]
    [InlineData("[NotAnAiSystem(Justification = [|\"\"|])] class C { }")]
    [InlineData("[NotAnAiSystem(Justification = [|\"No AI\"|])] class C { }")]
    [InlineData("[NotAnAiSystem(Justification = [|\"TODO write down why this is none\"|])] class C { }")]
    [InlineData("[assembly: [|NotAnAiSystem|]]")]
    [InlineData("[[|SuppressMessage(\"Compliance\", \"CAC6001\")|]] class C { }")]
    [InlineData("[[|SuppressMessage(\"Compliance\", \"CAC6001:AiUseIsRegistered\")|]] class C { }")]
    [InlineData("[[|Hide(\"Compliance\", \"CAC6001\")|]] class C { }")]
    [InlineData("class C { [[|SuppressMessage(\"Compliance\", \"CAC6004\")|]] int field; }")]
    [InlineData("[SuppressMessage(\"Compliance\", \"CAC6001\", Justification = [|\"<Pending>\"|])] class C { }")]
    [InlineData("[assembly: [|SuppressMessage(\"Compliance\", \"CAC6001\", Scope = \"type\", Target = \"~T:C\")|]]")]
    [InlineData("#pragma warning disable [|CAC6001|]\nclass C { }")]
    [InlineData("#pragma warning disable [|CAC6014|]\nclass C { }")]
    [InlineData("#pragma warning disable CS0169, [|CAC6001|] //\nclass C { }")]
    [InlineData("[[|UnconditionalSuppressMessage(\"Compliance\", \"CAC6001\")|]] class C { }")]
    [InlineData("[UnconditionalSuppressMessage(\"Compliance\", \"CAC6001\", Justification = [|\"TODO\"|])] class C { }")]
    public Task NoReason_Triggers(string source) => Test.Run(Usings + source);

    [Theory]
    [InlineData("[NotAnAiSystem(Justification = \"Deterministic tariff table; approved in MTG-2026-03.\")] class C { }")]
    [InlineData("[SuppressMessage(\"Compliance\", \"CAC6001\", Justification = \"Registered in the host.\")] class C { }")]
    [InlineData("[SuppressMessage(\"Design\", \"CA1000\")] class C { }")]
    [InlineData("#pragma warning disable CAC6001 // Registered in the host.\nclass C { }")]
    [InlineData("#pragma warning restore CAC6001\nclass C { }")]
    [InlineData("#pragma warning disable CS0169\nclass C { }")]
    [InlineData("[UnconditionalSuppressMessage(\"Compliance\", \"CAC6001\", Justification = \"Registered in the host.\")] class C { }")]
    [InlineData("[UnconditionalSuppressMessage(\"Trimming\", \"IL2026\")] class C { }")]
    public Task Reason_DoesNotTrigger(string source) => Test.Run(Usings + source);

    [Theory]
    [InlineData("[AiModel(\"MDL-x\")] class C { }")]
    [InlineData("class C { Microsoft.ML.MLContext context; }")]
    [InlineData("class C { object M() => new OpenAI.Chat.ChatClient(\"m\", \"k\"); }")]
    public Task EverythingDisabled_WhereRulesApply_Triggers(string source) =>
        Test.Run("#pragma warning [|disable|]\n" + Usings + source);

    [Theory]
    [InlineData("#pragma warning disable // Written by a tool that warns about itself.\nclass C { Microsoft.ML.MLContext context; }")]
    [InlineData("#pragma warning restore\nclass C { Microsoft.ML.MLContext context; }")]
    [InlineData("#pragma warning disable\nusing ComplianceAsCode;\nclass C { string name; }")]
    public Task EverythingDisabled_WithAReasonOrWhereNoRuleApplies_DoesNotTrigger(string source) => Test.Run(source);

    [Theory]
    [InlineData("class C { void M() { [[|SuppressMessage(\"Compliance\", \"CAC6001\")|]] void L() { } L(); } }")]
    [InlineData("class C { void M([[|SuppressMessage(\"Compliance\", \"CAC6001\")|]] int x) { } }")]
    [InlineData("[[|Suppress\\u004dessage(\"Compliance\", \"CAC6001\")|]] class C { }")]
    [InlineData("[[|Suppress\u200dMessage(\"Compliance\", \"CAC6001\")|]] class C { }")]
    public Task NameInAnyPlaceAndSpelling_Triggers(string source) => Test.Run("using System.Diagnostics.CodeAnalysis;\n" + source);

    [Fact]
    public Task NameGivenInAnotherFile_Triggers()
    {
        var test = new Test(index: null);
        test.TestState.Sources.Add(("a.cs", "[[|Quiet(\"Compliance\", \"CAC6001\")|]] class C { }"));
        test.TestState.Sources.Add(("b.cs", "global using Quiet = System.Diagnostics.CodeAnalysis.SuppressMessageAttribute;"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
