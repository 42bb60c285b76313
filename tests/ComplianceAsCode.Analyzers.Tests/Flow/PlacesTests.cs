using Test = ComplianceAsCode.Analyzers.Tests.RuleTest<ComplianceAsCode.Analyzers.Rules.InferenceIsLogged>;

namespace ComplianceAsCode.Analyzers.Tests.Flow;

/// <summary>CAC6004 in all kinds of types and places, and in no others.</summary>
public sealed class PlacesTests
{
    [Theory]
    [InlineData("[AiModel(\"MDL-x\")] class C { public float A(PredictionEngine<string, float> e) => e.[|Predict|](\"\"); }")]
    [InlineData("[AiModel(\"MDL-x\")] struct C { public float A(PredictionEngine<string, float> e) => e.[|Predict|](\"\"); }")]
    [InlineData("[AiModel(\"MDL-x\")] record C(PredictionEngine<string, float> Engine) { public float A() => Engine.[|Predict|](\"\"); }")]
    [InlineData("[AiModel(\"MDL-x\")] readonly record struct C(PredictionEngine<string, float> Engine) { public float A() => Engine.[|Predict|](\"\"); }")]
    [InlineData("[AiModel(\"MDL-x\")] interface C { float A(PredictionEngine<string, float> e) => e.[|Predict|](\"\"); }")]
    [InlineData("[AiModel(\"MDL-x\")] static class C { public static float A(this PredictionEngine<string, float> e) => e.[|Predict|](\"\"); }")]
    [InlineData("[AiModel(\"MDL-x\")] static class C { extension(IChatClient client) { public Task<string> Ask() => client.[|GetResponseAsync|](\"\"); } }")]
    [InlineData("[AiModel(\"MDL-x\")] class C<T> where T : IChatClient { public Task<string> A(T client) => client.[|GetResponseAsync|](\"\"); }")]
    [InlineData("[AiModel(\"MDL-x\")] class C { public class Inner { public float A(PredictionEngine<string, float> e) => e.[|Predict|](\"\"); } }")]
    [InlineData("[AiModel(\"MDL-x\")] class C { public C(PredictionEngine<string, float> e) => e.[|Predict|](\"\"); }")]
    [InlineData("[AiModel(\"MDL-x\")] class C { static C() => new Microsoft.ML.OnnxRuntime.InferenceSession(\"m\").[|Run|](1); }")]
    [InlineData("[AiModel(\"MDL-x\")] class C { float first = new Microsoft.ML.OnnxRuntime.InferenceSession(\"m\").[|Run|](1); }")]
    [InlineData("[AiModel(\"MDL-x\")] partial class C { } partial class C { public float A(PredictionEngine<string, float> e) => e.[|Predict|](\"\"); }")]
    [InlineData("class Sub(IChatClient inner) : DelegatingChatClient(inner) { } [AiModel(\"MDL-x\")] class C { public Task<string> A(Sub client) => client.[|GetResponseAsync|](\"\"); }")]
    [InlineData("[AiModel(\"MDL-x\")] class C(IChatClient inner) : DelegatingChatClient(inner) { public Task<string> A() => base.InnerClient.[|GetResponseAsync|](\"\"); }")]
    [InlineData("[AiModel(\"MDL-x\")] class C(IChatClient inner) : DelegatingChatClient(inner) { public Task<string> A() => base.[|GetResponseAsync|](new[] { \"\" }); }")]
    public Task Model_Triggers(string source) => Test.Run(Scorer.Usings + source);

    [Theory]
    [InlineData("class C { public float A(PredictionEngine<string, float> e) => e.Predict(\"\"); }")]
    [InlineData("[NotAnAiSystem(Justification = \"Measures how fast it is.\")] class C { public float A(PredictionEngine<string, float> e) => e.Predict(\"\"); }")]
    [InlineData("[AiModel(\"MDL-x\")] class C { [NotAnAiSystem(Justification = \"Measures how fast it is.\")] class Inner { public float A(PredictionEngine<string, float> e) => e.Predict(\"\"); } }")]
    [InlineData("[AiModel(\"MDL-x\")] class C { [NotAnAiSystem(Justification = \"Measures how fast it is.\")] public float A(PredictionEngine<string, float> e) => e.Predict(\"\"); }")]
    [InlineData("[AiModel(\"MDL-x\")] class C { public float A { [NotAnAiSystem(Justification = \"Measures how fast it is.\")] get => new Microsoft.ML.OnnxRuntime.InferenceSession(\"m\").Run(1); } }")]
    [InlineData("[AiModel(\"MDL-x\")] class C { class NeverMade { public float A(PredictionEngine<string, float> e) => e.Predict(\"\"); } }")]
    [InlineData("[AiModel(\"MDL-x\")] interface C { float A(string text); }")]
    [InlineData("[AiModel(\"MDL-x\")] abstract class C { public abstract float A(string text); }")]
    [InlineData("[AiModel(\"MDL-x\")] class C { public extern float A(string text); }")]
    [InlineData("[AiModel(\"MDL-x\")] class C { public object A(MLContext c) => c.Model.CreatePredictionEngine<string, float>(c.Model.Load(\"m\")); }")]
    [InlineData("[AiModel(\"MDL-x\")] class C { public float Predict(string text) => 0; public float A() => Predict(\"\"); }")]
    [InlineData("[AiModel(\"MDL-x\")] class C { public const int Size = 3; public C(int size = Size) { } }")]
    public Task NoModelOrNoRun_DoesNotTrigger(string source) => Test.Run(Scorer.Usings + source);

    [Fact]
    public Task NestedModel_IsJudgedOnce() => Test.Run(Scorer.Usings + """
        [AiModel("MDL-x")] class Outer
        {
            [AiModel("MDL-y")] class Inner { public float A(PredictionEngine<string, float> e) => e.[|Predict|](""); }
        }
        """);

    [Fact]
    public Task PartsInSeveralFiles_AreOneType()
    {
        var test = new Test(index: null);
        test.TestState.Sources.Add(("b.cs", Scorer.Usings + "[AiModel(\"MDL-x\")] partial class C { public float A(PredictionEngine<string, float> e) { Note(); return e.Predict(\"\"); } public float B(PredictionEngine<string, float> e) => e.[|Predict|](\"\"); }"));
        test.TestState.Sources.Add(("a.cs", Scorer.Usings + "partial class C(ILogger log) { void Note() => log.LogInformation(\"\"); }"));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task GeneratedCode_Triggers()
    {
        var test = new Test(index: null) { TestCode = "[ComplianceAsCode.AiModel(\"MDL-x\")] partial class MLModel1;" };
        test.TestState.Sources.Add(("MLModel1.consumption.g.cs", """
            // <auto-generated/>
            using Microsoft.ML;
            partial class MLModel1
            {
                private static PredictionEngine<string, float> engine = new MLContext().Model.CreatePredictionEngine<string, float>(null);
                public static float Predict(string input) => engine.[|Predict|](input);
            }
            """));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task GeneratedLoggerMessage_IsAnEvent()
    {
        var test = new Test(index: null) { TestCode = Scorer.With("public float A(string x) { Scored(log); return engine.Predict(x); } [LoggerMessage(LogLevel.Information, \"scored\")] private static partial void Scored(ILogger log);") };
        test.TestState.Sources.Add(("LoggerMessage.g.cs", """
            // <auto-generated/>
            partial class Scorer
            {
                private static partial void Scored(global::Microsoft.Extensions.Logging.ILogger log)
                {
                    if (log.IsEnabled(global::Microsoft.Extensions.Logging.LogLevel.Information)) log.Log(global::Microsoft.Extensions.Logging.LogLevel.Information, "scored");
                }
            }
            """));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task TopLevelStatements_Trigger() => Test.RunAsProgram("""
        using Microsoft.ML;
        using Microsoft.ML.OnnxRuntime;
        var session = new InferenceSession("m.onnx");
        System.Console.WriteLine(session.[|Run|](1));
        [ComplianceAsCode.AiModel("MDL-x")] partial class Program;
        """);

    [Fact]
    public Task TopLevelStatementsWithEvent_DoNotTrigger() => Test.RunAsProgram("""
        using System.Diagnostics;
        using Microsoft.ML.OnnxRuntime;
        using var activity = new ActivitySource("scoring").StartActivity("score");
        System.Console.WriteLine(Run(1));
        float Run(float x) => new InferenceSession("m.onnx").Run(x);
        [ComplianceAsCode.AiModel("MDL-x")] partial class Program;
        """);

    [Fact]
    public Task MinimalApi_TriggersInTheHandler()
    {
        var test = WebProgram("""
            var app = WebApplication.Create();
            app.MapPost("/ask", async (IChatClient chat, string text) => await chat.[|GetResponseAsync|](text));
            app.MapPost("/log", async (IChatClient chat, ILogger log, string text) => { log.LogInformation(text); return await chat.GetResponseAsync(text); });
            app.MapPost("/method", Answer);
            app.Run();

            static Task<string> Answer(IChatClient chat, string text) => chat.[|GetResponseAsync|](text);
            """);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public Task InjectedClientWhoseRegistrationIsInTheProgram_DoesNotTrigger()
    {
        var test = WebProgram("""
            var app = WebApplication.Create();
            app.Services.AddChatClient(null).UseOpenTelemetry();
            app.MapPost("/ask", async (IChatClient chat, string text) => await chat.GetResponseAsync(text));
            app.Run();
            """, ", EventLogging(LifecyclePhases.Operation, Registration = \"Program\")");
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("async Task Ask() => answer = await chat.[|GetResponseAsync|](\"?\");")]
    [InlineData("async Task Ask() { answer = await chat.GetResponseAsync(\"?\"); log.LogInformation(answer); }")]
    public Task BlazorComponent_IsJudgedByItsHandlers(string handler)
    {
        var test = new Test(index: null)
        {
            TestCode = Scorer.Usings + $$"""
                [AiModel("MDL-x")]
                partial class Help(IChatClient chat, ILogger log)
                {
                    private string answer;
                    private {{handler}}
                }
                """,
        };
        test.TestState.Sources.Add(("Help.razor.g.cs", """
            // <auto-generated/>
            using Microsoft.AspNetCore.Components;
            partial class Help : ComponentBase
            {
                protected override void BuildRenderTree(object builder) => EventCallback.Factory.Create(this, Ask);
            }
            namespace Microsoft.AspNetCore.Components
            {
                public abstract class ComponentBase { protected abstract void BuildRenderTree(object builder); }
                public sealed class EventCallbackFactory { public object Create(object receiver, System.Func<System.Threading.Tasks.Task> callback) => null; }
                public static class EventCallback { public static EventCallbackFactory Factory => new(); }
            }
            """));
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("M:Contoso.Scoring.Client.Score(System.Double)", "[|Score|]")]
    [InlineData("T:Contoso.Scoring.Client", "Score")]
    public Task ApiOfTheManifest_RunsWhereItsMethodIsNamed(string api, string call) => Test.Run(
        Scorer.Usings + $"[AiModel(\"MDL-x\")] class C {{ public double A(Contoso.Scoring.Client client) => client.{call}(1); }}",
        CodeTests.WorkspaceIndex.Of($"api|{api}|aims.yaml|20"));

    [Fact]
    public Task TestProject_DoesNotTrigger()
    {
        var test = new Test(index: null) { TestCode = Scorer.Body("return engine.Predict(text);") };
        CodeTests.TestProject.SetProperty(test.TestState, "IsTestProject", "true");
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    private static Test WebProgram(string statements, string annotations = "")
    {
        var test = new Test(index: null)
        {
            TestCode = $$"""
                using System;
                using System.Threading.Tasks;
                using ComplianceAsCode;
                using Microsoft.AspNetCore.Builder;
                using Microsoft.Extensions.AI;
                using Microsoft.Extensions.Logging;
                {{statements}}
                [AiModel("MDL-x"){{annotations}}] partial class Program;
                """,
        };
        test.TestState.OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication;
        test.TestState.Sources.Add(("web.cs", """
            namespace Microsoft.AspNetCore.Builder
            {
                public sealed class WebApplication
                {
                    public static WebApplication Create() => new();
                    public System.IServiceProvider Services => null;
                    public void Run() { }
                }
                public static class Endpoints { public static void MapPost(this WebApplication app, string path, System.Delegate handler) { } }
            }
            """));
        return test;
    }
}
