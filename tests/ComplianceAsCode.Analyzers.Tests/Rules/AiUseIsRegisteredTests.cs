using ComplianceAsCode.CodeTests;
using Test = ComplianceAsCode.Analyzers.Tests.RuleTest<ComplianceAsCode.Analyzers.Rules.AiUseIsRegistered>;

namespace ComplianceAsCode.Analyzers.Tests.Rules;

public sealed class AiUseIsRegisteredTests
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using ComplianceAsCode;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Logging;
        using Microsoft.Extensions.Options;
        using Microsoft.ML;
        using Microsoft.ML.OnnxRuntime;

        """;

    private const string RegisteredModels = """

        [AiModel("MDL-x")]
        class Assistant(IChatClient inner) : DelegatingChatClient(inner)
        {
            public IChatClient Inner => InnerClient;
            public IChatClient Unwrap() => InnerClient;
        }

        [NotAnAiSystem(Justification = "Passes the client on.")]
        class Excluded(IChatClient inner) : DelegatingChatClient(inner);
        """;

    [Theory]
    [InlineData("class [|C|] { IChatClient client; }")]
    [InlineData("class [|C|] { IChatClient Client { get; } }")]
    [InlineData("class [|C|] { public C(IChatClient client) { } }")]
    [InlineData("class [|C|](IChatClient client) { Task<string> Ask() => client.GetResponseAsync(\"?\"); }")]
    [InlineData("class [|C|] { void M(IChatClient client) { } }")]
    [InlineData("struct [|C|] { IChatClient client; }")]
    [InlineData("readonly record struct [|C|](IChatClient Client);")]
    [InlineData("record [|C|](IChatClient Client);")]
    [InlineData("interface [|C|] { void M(IChatClient client); }")]
    [InlineData("class [|C|] { Lazy<Task<IChatClient>> client; }")]
    [InlineData("class [|C|] { IChatClient[] clients; }")]
    [InlineData("class [|C|]<T> where T : IChatClient { T client; }")]
    [InlineData("class [|C|] { MLContext context; }")]
    [InlineData("class [|C|] { PredictionEngine<string, float> engine; }")]
    public Task Held_Triggers(string source) => Test.Run(Usings + source);

    [Theory]
    [InlineData("class [|C|] { object M() => new InferenceSession(\"m.onnx\"); }")]
    [InlineData("class [|C|] { void M() { var session = new InferenceSession(\"m.onnx\"); } }")]
    [InlineData("class [|C|] { object M(IServiceProvider services) => services.GetService(typeof(IChatClient)) is IChatClient client ? client : null; }")]
    [InlineData("class [|C|] { object M(Func<IChatClient> make) => make(); }")]
    [InlineData("class [|C|] { static object M() => new ChatClientBuilder().Build(); }")]
    [InlineData("class [|C|] { Delegate M() => (IChatClient chat) => chat.GetResponseAsync(\"?\"); }")]
    [InlineData("class [|C|] { object session = new InferenceSession(\"m.onnx\"); }")]
    [InlineData("class [|C|] { object M() { object L() => new MLContext(); return L(); } }")]
    [InlineData("class [|C|] { object M(IServiceProvider services) => services.GetService(typeof(IChatClient)); }")]
    [InlineData("class [|C|] { object M(object client) => (IChatClient)client; }")]
    [InlineData("class [|C|] { object M(object client) => client as IChatClient; }")]
    [InlineData("class [|C|] { void Add<TService, TImplementation>() { } void M() => Add<IChatClient, object>(); }")]
    [InlineData("class [|C|] { object M() => Activator.CreateInstance(typeof(MLContext)); }")]
    [InlineData("class [|C|] { void M(IServiceCollection services) => services.AddSingleton(typeof(IChatClient), typeof(object)); }")]
    [InlineData("class [|C|] { object M() => new ServiceDescriptor(typeof(IChatClient), null); }")]
    [InlineData("class [|C|] { IOptions<IChatClient> client; }")]
    public Task CreatedOrCalled_Triggers(string source) => Test.Run(Usings + source);

    [Theory]
    [InlineData("class [|C|] : IChatClient { public Task<string> GetResponseAsync(IEnumerable<string> messages) => null; }")]
    [InlineData("class [|C|](IChatClient inner) : DelegatingChatClient(inner);")]
    public Task Derived_Triggers(string source) => Test.Run(Usings + source);

    [Theory]
    [InlineData("[AiModel(\"MDL-x\")] class C { IChatClient client; }")]
    [InlineData("[NotAnAiSystem(Justification = \"Passes the client on.\")] class C { IChatClient client; }")]
    [InlineData("[AiModel(\"MDL-x\")] class C { class Inner { IChatClient client; } }")]
    [InlineData("[AiModel(\"MDL-x\")] partial class C { } partial class C { IChatClient client; }")]
    [InlineData("[AiModel(\"MDL-x\")] record C(IChatClient Client);")]
    [InlineData("[AiModel(\"MDL-x\")] interface C { void M(IChatClient client); }")]
    [InlineData("[AiModel(\"MDL-x\")] class C : IChatClient { public Task<string> GetResponseAsync(IEnumerable<string> m) => null; } class User { C model = new C(); }")]
    [InlineData("[assembly: NotAnAiSystem(Justification = \"Passes the client on.\")] class C { IChatClient client; }")]
    [InlineData("class C { [NotAnAiSystem(Justification = \"Passes the client on.\")] void M(IChatClient client) { client.GetResponseAsync(\"?\"); } }")]
    public Task Registered_DoesNotTrigger(string source) => Test.Run(Usings + source);

    [Theory]
    [InlineData("Task<string> M(Assistant a) => a.GetResponseAsync(new[] { \"hi\" });")]
    [InlineData("Task<string> M(Assistant a) => a.GetResponseAsync(\"hi\");")]
    [InlineData("Task<string> M(Assistant a) => a?.GetResponseAsync(\"hi\");")]
    [InlineData("void M(Assistant a) => a.Dispose();")]
    [InlineData("string M(Assistant a) => a.Name;")]
    [InlineData("Func<string, Task<string>> M(Assistant a) => a.GetResponseAsync;")]
    [InlineData("Action M(Assistant a) => a.Dispose;")]
    [InlineData("void M<T>(T a) where T : Assistant => a.Dispose();")]
    [InlineData("void M(Excluded a) => a.Dispose();")]
    public Task MemberOfARegisteredModel_DoesNotTrigger(string member) => Test.Run(Usings + "class C { " + member + " }" + RegisteredModels);

    [Theory]
    [InlineData("Task<string> M(Assistant a, Func<IChatClient> make) { a.Dispose(); return make().GetResponseAsync(\"hi\"); }")]
    [InlineData("object M(Assistant a) => a.Inner;")]
    [InlineData("object M(Assistant a) => a.Unwrap();")]
    public Task ApiBehindARegisteredModel_Triggers(string member) => Test.Run(Usings + "class [|C|] { " + member + " }" + RegisteredModels);

    [Theory]
    [InlineData("class C { string name = nameof(IChatClient); }")]
    [InlineData("enum E { A } delegate void D(int x); class C { List<string> names; E e; D d; }")]
    [InlineData("/// <summary>See <see cref=\"IChatClient\"/>.</summary>\nclass C { }")]
    [InlineData("class C { object M(object o) => o as string; object N() => typeof(C); void Add<T>() { } void P() => Add<C>(); }")]
    [InlineData("class C { object M(ILoggerFactory f) => f.CreateLogger<IChatClient>(); }")]
    [InlineData("class C(ILogger<IChatClient> log) { ILogger<IChatClient> log = log; }")]
    [InlineData("class C { bool M(Type service) => service == typeof(IChatClient); string Name => typeof(IChatClient).FullName; }")]
    [InlineData("class C { object M(ILoggerFactory f) => f.CreateLogger(typeof(IChatClient)); }")]
    public Task NotUsed_DoesNotTrigger(string source) => Test.Run(Usings + source);

    [Fact]
    public Task NestedType_TriggersAtTheNestedTypeAlone() =>
        Test.Run(Usings + "class Outer { class [|Inner|] { object M() => new MLContext(); } int N() => 1; }");

    [Fact]
    public Task DerivedOfHolder_TriggersOnlyWhereItUsesTheModel() => Test.Run(Usings + """
        class [|Base|] { protected IChatClient client; }
        class Quiet : Base { }
        class [|Loud|] : Base { Task<string> M() => client.GetResponseAsync("?"); }
        """);

    [Fact]
    public Task ExtensionBlock_Triggers() => Test.Run(Usings + """
        static class [|Extensions|]
        {
            extension(IChatClient client)
            {
                public Task<string> Ask() => client.GetResponseAsync("?");
            }
        }
        """);

    [Fact]
    public Task PartialType_TriggersInTheFirstPartByPath()
    {
        var test = new Test(index: null);
        test.TestState.Sources.Add(("b.cs", "partial class C { Microsoft.ML.MLContext context; }"));
        test.TestState.Sources.Add(("a.cs", "partial class [|C|] { }"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task GeneratedModel_Triggers()
    {
        var test = new Test(index: null);
        test.TestState.Sources.Add(("MLModel1.consumption.g.cs", """
            // <auto-generated/>
            public partial class [|MLModel1|]
            {
                private static readonly Microsoft.ML.MLContext context = new();
            }
            """));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task TopLevelStatements_TriggerAtTheFirstUse() => Test.RunAsProgram("""
        using Microsoft.ML;
        var greeting = "hello";
        var [|context|] = new MLContext();
        var model = context.Model.Load(greeting);
        """);

    [Fact]
    public Task TopLevelStatements_RegisteredProgram_DoesNotTrigger() => Test.RunAsProgram("""
        using Microsoft.ML;
        var context = new MLContext();
        [ComplianceAsCode.AiModel("MDL-x")] partial class Program;
        """);

    [Fact]
    public Task TopLevelStatements_UseInAMemberOfProgram_TriggersAtItsIdentifier() => Test.RunAsProgram("""
        System.Console.WriteLine();
        partial class [|Program|] { static Microsoft.ML.MLContext context; }
        """);

    [Fact]
    public Task OneTypeManyUses_TriggersOnce() => Test.Run(Usings + """
        class [|C|] { IChatClient a; MLContext b; object M() => new InferenceSession("x"); }
        """);

    [Fact]
    public Task AnnotationsNotReferenced_Triggers() =>
        new Test(index: null, annotations: false) { TestCode = "class [|C|] { Microsoft.ML.MLContext context; }" }
            .RunAsync(TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("T:Contoso.Scoring.Client", "class [|C|] { Contoso.Scoring.Client client; }")]
    [InlineData("N:Contoso.Scoring", "class [|C|] { Contoso.Scoring.Client client; }")]
    [InlineData("M:Contoso.Scoring.Client.Fast(System.Double)", "class [|C|] { double M() => Contoso.Scoring.Client.Fast(1); }")]
    [InlineData("P:Contoso.Scoring.Client.Rate", "class [|C|] { double M(Contoso.Scoring.Client c) => c.Rate; }")]
    [InlineData("M:Contoso.Scoring.Client.Fast(System.Double)", "class C { double M(Contoso.Scoring.Client c) => c.Score(1); }")]
    [InlineData("T:Contoso.Scoring.Other", "class C { Contoso.Scoring.Client client; }")]
    [InlineData("x", "class C { Contoso.Scoring.Client client; }")]
    public Task ApiOfTheManifest_IsRecognised(string api, string source) => Test.Run(source, WorkspaceIndex.Of($"api|{api}|aims.yaml|20"));

    [Theory]
    [InlineData("IsTestProject")]
    [InlineData("IsTestingPlatformApplication")]
    public Task TestProject_DoesNotTrigger(string property)
    {
        var test = new Test(index: null) { TestCode = "class C { Microsoft.ML.MLContext context; }" };
        TestProject.SetProperty(test.TestState, property, "true");
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task TestProject_ThatAsksForIt_Triggers()
    {
        var test = new Test(index: null) { TestCode = "class [|C|] { Microsoft.ML.MLContext context; }" };
        TestProject.SetProperty(test.TestState, "IsTestProject", "true");
        TestProject.SetProperty(test.TestState, "ComplianceAnalyzeTests", "true");
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task BenchmarkProject_DoesNotTrigger()
    {
        var test = new Test(index: null) { TestCode = "class C { Microsoft.ML.MLContext context; }" };
        test.TestState.AdditionalReferences.Add(TestReferences.Compile("BenchmarkDotNet", "namespace BenchmarkDotNet; public class Job;"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task Message_NamesTypeAndApi() => Test.RunForMessage(
        "class {|#0:Shop|} { Microsoft.ML.MLContext context; }",
        "'Shop' uses the model API 'MLContext' and is not registered: add [AiModel(\"…\")] with the model's id, or [NotAnAiSystem(Justification = \"…\")]");
}
