using Test = ComplianceAsCode.Analyzers.Tests.RuleTest<ComplianceAsCode.Analyzers.Rules.InferenceIsLogged>;

namespace ComplianceAsCode.Analyzers.Tests.Flow;

/// <summary>CAC6004 and clients that record their own events: where the type sees how one was built, or names where it is registered.</summary>
public sealed class ClientsTests
{
    private const string Usings = Scorer.Usings + """
        using OpenAI.Chat;
        using ChatClient = OpenAI.Chat.ChatClient;

        """;

    [Theory]
    [InlineData("IChatClient chat = new ChatClient(\"m\", \"k\").AsIChatClient().AsBuilder().UseLogging().Build(); Task<string> A() => chat.GetResponseAsync(\"\"); public Task<string> B() => A();")]
    [InlineData("readonly IChatClient chat; public Model(IChatClient inner) => chat = new ChatClientBuilder(inner).UseFunctionInvocation().UseOpenTelemetry().Build(); public Task<string> A() => chat.GetResponseAsync(\"\");")]
    [InlineData("readonly IChatClient chat; public Model(IChatClient inner) => this.chat = inner.AsBuilder().UseEventLog().Build(); public Task<string> A() => chat.GetResponseAsync(\"\");")]
    [InlineData("public Task<string> A(IChatClient inner) { var chat = inner.AsBuilder().UseLogging().Build(); return chat.GetResponseAsync(\"\"); }")]
    [InlineData("public Task<string> A(IChatClient inner) { var builder = inner.AsBuilder(); builder.UseLogging(); return builder.Build().GetResponseAsync(\"\"); }")]
    [InlineData("public Task<string> A(IChatClient inner) => inner.AsBuilder().UseLogging().Build().GetResponseAsync(\"\");")]
    [InlineData("public Task<string> A(IChatClient inner, ILogger log) => new LoggingChatClient(inner, log).GetResponseAsync(\"\");")]
    [InlineData("public Task<string> A(LoggingChatClient chat) => chat.GetResponseAsync(\"\");")]
    [InlineData("public Task<string> A(IChatClient inner, IEventLog log) { IChatClient chat = new LoggedChatClient(inner, log); return chat.GetResponseAsync(\"\"); }")]
    [InlineData("public Task<string> A(IChatClient inner, ILogger log) => new CachingChatClient(new LoggingChatClient(inner, log)).GetResponseAsync(\"\");")]
    [InlineData("IChatClient chat; public Model(IChatClient inner) { chat = Build(inner); } static IChatClient Build(IChatClient inner) { return inner.AsBuilder().UseLogging().Build(); } public Task<string> A() => chat.GetResponseAsync(\"\");")]
    [InlineData("IChatClient Chat { get; } = new ChatClientBuilder().UseLogging().Build(); public Task<string> A() => Chat.GetResponseAsync(\"\");")]
    [InlineData("IChatClient chat; int size; public Model(IChatClient inner) => (chat, size) = (inner.AsBuilder().UseLogging().Build(), 1); public Task<string> A() => chat.GetResponseAsync(\"\");")]
    [InlineData("IChatClient chat; public Task<string> A(IChatClient inner) { chat ??= inner.AsBuilder().UseLogging().Build(); return chat.GetResponseAsync(\"\"); }")]
    [InlineData("IChatClient chat = null; public Task<string> A(IChatClient inner) => (chat ??= inner.AsBuilder().UseLogging().Build()).GetResponseAsync(\"\");")]
    [InlineData("public Task<string> A(IChatClient inner, bool traced) { var chat = traced ? inner.AsBuilder().UseOpenTelemetry().Build() : inner.AsBuilder().UseLogging().Build(); return chat.GetResponseAsync(\"\"); }")]
    [InlineData("public Task<string> A(IChatClient inner, int kind) { var chat = kind switch { 1 => inner.AsBuilder().UseOpenTelemetry().Build(), _ => inner.AsBuilder().UseLogging().Build() }; return chat.GetResponseAsync(\"\"); }")]
    [InlineData("async Task<IChatClient> Build(IChatClient inner) { await Task.Yield(); return inner.AsBuilder().UseLogging().Build(); } public async Task<string> A(IChatClient inner) { var chat = await Build(inner); return await chat.GetResponseAsync(\"\"); }")]
    public Task DecoratedClient_DoesNotTrigger(string members) => Test.Run(Usings + $"[AiModel(\"MDL-x\")] class Model {{ {members} }}");

    [Theory]
    [InlineData("public Task<string> A(IChatClient chat) => chat.[|GetResponseAsync|](\"\");")]
    [InlineData("readonly IChatClient chat; public Model(IChatClient chat) => this.chat = chat; public Task<string> A() => chat.[|GetResponseAsync|](\"\");")]
    [InlineData("readonly ChatClient chat = new(\"m\", \"k\"); public string A() => chat.[|CompleteChat|](\"\");")]
    [InlineData("public Task<string> A(IServiceProvider services) => ((IChatClient)services.GetService(typeof(IChatClient))).[|GetResponseAsync|](\"\");")]
    [InlineData("public Task<string> A(IChatClient inner) => inner.AsBuilder().UseFunctionInvocation().Build().[|GetResponseAsync|](\"\");")]
    [InlineData("IChatClient chat = new ChatClientBuilder().UseLogging().Build(); public Model(IChatClient chat) => this.chat = chat; public Task<string> A() => chat.[|GetResponseAsync|](\"\");")]
    [InlineData("public Task<string> A(IChatClient inner, bool quiet) { var chat = quiet ? inner : inner.AsBuilder().UseLogging().Build(); return chat.[|GetResponseAsync|](\"\"); }")]
    [InlineData("public Task<string> A(IChatClient inner) => new CachingChatClient(inner).[|GetResponseAsync|](\"\");")]
    [InlineData("IChatClient Build(IChatClient inner) => inner; public Task<string> A(IChatClient inner) => Build(inner).[|GetResponseAsync|](\"\");")]
    [InlineData("public Task<float> A(IEmbeddingGenerator<string, float> words) => words.[|GenerateAsync|](\"\");")]
    public Task BareClient_Triggers(string members) => Test.Run(Usings + $"[AiModel(\"MDL-x\")] class Model {{ {members} }}");

    [Theory]
    [InlineData("Shop.ChatServices")]
    [InlineData("Shop.ChatServices.AddHelpDesk")]
    [InlineData("Shop.Web.Startup.AddHelpDesk")]
    public Task RegistrationIsNamed_DoesNotTrigger(string name) => Test.Run(Registered(name, "chat.GetResponseAsync(\"\")"));

    [Theory]
    [InlineData("")]
    [InlineData("Shop.ChatServices.AddBare")]
    [InlineData("Shop.ChatServices.AddNothing")]
    [InlineData("Shop.BareServices")]
    public Task RegistrationHasNoDecorator_Triggers(string name) => Test.Run(Registered(name, "chat.[|GetResponseAsync|](\"\")"));

    [Fact]
    public Task ClientThatAServiceProviderMakes_IsARegisteredOne() => Test.Run(
        Registered("Shop.ChatServices", "((IChatClient)new System.ComponentModel.Design.ServiceContainer().GetService(typeof(IChatClient))).GetResponseAsync(\"\")"));

    [Fact]
    public Task RegistrationOnTheMethod_CoversItAlone() => Test.Run(Usings + """
        [AiModel("MDL-x")]
        class Model(IChatClient chat)
        {
            [EventLogging(LifecyclePhases.Operation, Registration = "Shop.Web.Startup")]
            public Task<string> A() => chat.GetResponseAsync("");
            public Task<string> B() => chat.[|GetResponseAsync|]("");
        }
        """);

    [Fact]
    public Task Registration_IsNoExcuseForAClientThatIsBuiltHere() => Test.Run(Usings + """
        [AiModel("MDL-x"), EventLogging(LifecyclePhases.Operation, Registration = "Shop.Web.Startup")]
        class Model
        {
            readonly ChatClient chat = new("m", "k");
            public string A() => chat.[|CompleteChat|]("");
        }
        """);

    [Fact]
    public Task LogDocument_IsNoRegistration() => Test.Run(Usings + """
        [AiModel("MDL-x"), EventLogging(LifecyclePhases.Operation, Log = "LOG-help-desk")]
        class Model(IChatClient chat) { public Task<string> A() => chat.[|GetResponseAsync|](""); }
        """);

    [Fact]
    public Task RegisteredModelAsClient_AnswersForItself() => Test.Run(Usings + """
        [AiModel("MDL-x")]
        class Inner(IChatClient chat, ILogger log) : DelegatingChatClient(chat)
        {
            public Task<string> Ask(string x) { log.LogInformation(x); return InnerClient.GetResponseAsync(x); }
        }
        [AiModel("MDL-y")]
        class Outer(Inner inner) { public Task<string> Ask(string x) => inner.GetResponseAsync(x); }
        """);

    private static string Registered(string name, string call) => Usings + $$"""
        namespace Shop
        {
            [AiModel("MDL-x"), EventLogging(LifecyclePhases.Operation, Log = "LOG-help-desk", Registration = "{{name}}")]
            class Model(IChatClient chat) { public Task<string> A() => {{call}}; }

            [NotAnAiSystem(Justification = "Registers the client and runs nothing.")]
            static class ChatServices
            {
                public static void AddHelpDesk(IServiceProvider services, IChatClient client) => services.AddChatClient(client).UseLogging();
                public static void AddBare(IServiceProvider services, IChatClient client) => services.AddChatClient(client);
            }

            static class BareServices;
        }
        """;
}
