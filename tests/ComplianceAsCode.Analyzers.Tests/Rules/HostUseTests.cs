using ComplianceAsCode.Analyzers.Apis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Test = ComplianceAsCode.Analyzers.Tests.RuleTest<ComplianceAsCode.Analyzers.Rules.AiUseIsRegistered>;

namespace ComplianceAsCode.Analyzers.Tests.Rules;

/// <summary>A model that is called by plain HTTP is information under CAC6001, at its address.</summary>
public sealed class HostUseTests
{
    [Theory]
    [InlineData("class C { string url = \"https://[|api.openai.com|]/v1/chat\"; }")]
    [InlineData("class C { const string Url = @\"https://[|generativelanguage.googleapis.com|]\"; }")]
    [InlineData("class C { string M(string name) => $\"https://[|{name}.openai.azure.com|]/openai\"; }")]
    [InlineData("class C { string M(string region) => $\"https://[|bedrock-runtime.{region}.amazonaws.com|]/model\"; }")]
    [InlineData("class C { object M() => new System.Uri(\"http://[|localhost:11434|]/api/generate\"); }")]
    [InlineData("class C { string url = \"\"\"https://[|api.anthropic.com:443|]/v1\"\"\"; }")]
    [InlineData("class C { System.ReadOnlySpan<byte> Url => \"https://[|api.mistral.ai|]\"u8; }")]
    [InlineData("class C { class D { string url = \"https://[|API.Cohere.com|]\"; } }")]
    public Task Address_Informs(string source) => Run(source);

    [Theory]
    [InlineData("// see https://api.openai.com/v1\nclass C { }")]
    [InlineData("/// <summary>https://api.openai.com</summary>\nclass C { }")]
    [InlineData("[System.Obsolete(\"https://api.openai.com\")] class C { }")]
    [InlineData("class C { string url = \"https://api.example.com\"; }")]
    [InlineData("class C { string url = \"https://openai.azure.com\"; }")]
    [InlineData("class C { string url = \"http://localhost:8080\"; }")]
    [InlineData("class C { string url = \"https://notapi.openai.com.example\"; }")]
    [InlineData("[ComplianceAsCode.AiModel(\"MDL-x\")] class C { string url = \"https://api.openai.com\"; }")]
    [InlineData("[ComplianceAsCode.NotAnAiSystem(Justification = \"Lists prices.\")] class C { string url = \"https://api.openai.com\"; }")]
    [InlineData("class C { [ComplianceAsCode.NotAnAiSystem(Justification = \"Lists prices.\")] string M() => \"https://api.openai.com\"; }")]
    public Task NoAddressOfAModelInUnregisteredCode_DoesNotInform(string source) => Run(source);

    [Theory]
    [InlineData("class {|CAC6001:C|} { Microsoft.ML.MLContext context; string url = \"https://api.openai.com\"; }")]
    [InlineData("class {|CAC6001:C|} { object M() => new OpenAI.Chat.ChatClient(\"https://api.openai.com\", \"\"); }")]
    public Task TypeThatUsesAnApi_IsReportedForThatAlone(string source) =>
        new Test(index: null) { TestCode = source }.RunAsync(TestContext.Current.CancellationToken);

    [Fact]
    public async Task Address_IsInformationAlone()
    {
        var diagnostic = Assert.Single(await AllRules.Run([("a.cs", "class C { string url = \"https://api.openai.com\"; }")], index: null));
        Assert.Equal(("CAC6001", DiagnosticSeverity.Info), (diagnostic.Id, diagnostic.Severity));
    }

    [Fact]
    public Task TopLevelStatements_Inform()
    {
        var test = Expecting("System.Console.WriteLine(\"https://[|api.openai.com|]\");");
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData(4090)]
    [InlineData(4091)]
    [InlineData(4092)]
    [InlineData(4093)]
    [InlineData(4094)]
    [InlineData(4095)]
    [InlineData(4096)]
    [InlineData(9000)]
    public void Address_IsFoundAnywhereInALongText(int before)
    {
        var text = SourceText.From(new string(' ', before) + "https://api.openai.com/v1" + new string(' ', 5000));
        Assert.Equal([(new TextSpan(before + 8, 14), "api.openai.com")], HostFinder.In(text, ModelApiList.Embedded.Hosts));
    }

    [Theory]
    [InlineData("://")]
    [InlineData("a://")]
    [InlineData("x://{{{{")]
    [InlineData("x://}}}}")]
    [InlineData("")]
    [InlineData(":")]
    public void TextWithoutAnAddress_HasNone(string text) => Assert.Empty(HostFinder.In(SourceText.From(text), ModelApiList.Embedded.Hosts));

    private static Task Run(string source) => Expecting(source).RunAsync(TestContext.Current.CancellationToken);

    private static Test Expecting(string source) => new(index: null) { TestCode = source };
}
