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
    public Task NoReason_Triggers(string source) => Test.Run(Usings + source);

    [Theory]
    [InlineData("[NotAnAiSystem(Justification = \"Deterministic tariff table; approved in MTG-2026-03.\")] class C { }")]
    [InlineData("[SuppressMessage(\"Compliance\", \"CAC6001\", Justification = \"Registered in the host.\")] class C { }")]
    [InlineData("[SuppressMessage(\"Design\", \"CA1000\")] class C { }")]
    [InlineData("#pragma warning disable CAC6001 // Registered in the host.\nclass C { }")]
    [InlineData("#pragma warning restore CAC6001\nclass C { }")]
    [InlineData("#pragma warning disable CS0169\nclass C { }")]
    public Task Reason_DoesNotTrigger(string source) => Test.Run(Usings + source);
}
