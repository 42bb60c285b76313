namespace ComplianceAsCode.CodeTests;

/// <summary>Stand-ins with the names and the shape of what records events, and of the clients that do so themselves.</summary>
internal static class LoggingStandIns
{
    public const string Source = """
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using Microsoft.Extensions.AI;

        namespace Microsoft.Extensions.Logging
        {
            public static class LoggerExtensions
            {
                public static void LogInformation(this ILogger log, string message, params object[] values) { }
                public static void LogError(this ILogger log, Exception failure, string message, params object[] values) { }
            }

            public static class LoggerMessage
            {
                public static Action<ILogger, T, Exception> Define<T>(LogLevel level, string format) => null;
            }

            [AttributeUsage(AttributeTargets.Method)]
            public sealed class LoggerMessageAttribute : Attribute
            {
                public LoggerMessageAttribute(LogLevel level, string message) { }
            }
        }

        namespace ComplianceAsCode.EventLog
        {
            public interface IEventLog
            {
                ValueTask AppendAsync(string action, string subject);
                int Count { get; }
            }

            public sealed class LoggedChatClient : DelegatingChatClient
            {
                public LoggedChatClient(IChatClient inner, IEventLog log) : base(inner) { }
            }

            public static class ChatClientBuilderExtensions
            {
                public static ChatClientBuilder UseEventLog(this ChatClientBuilder builder) => builder;
            }
        }

        namespace Microsoft.Extensions.AI
        {
            public interface IEmbeddingGenerator<TInput, TEmbedding>
            {
                Task<TEmbedding> GenerateAsync(TInput value);
            }

            public sealed class LoggingChatClient : DelegatingChatClient
            {
                public LoggingChatClient(IChatClient inner, Microsoft.Extensions.Logging.ILogger log) : base(inner) { }
            }

            public sealed class CachingChatClient : DelegatingChatClient
            {
                public CachingChatClient(IChatClient inner) : base(inner) { }
            }

            public static class ChatClients
            {
                public static IAsyncEnumerable<string> GetStreamingResponseAsync(this IChatClient client, string message) => null;
                public static ChatClientBuilder AsBuilder(this IChatClient client) => null;
                public static IChatClient AsIChatClient(this OpenAI.Chat.ChatClient client) => null;
                public static ChatClientBuilder UseLogging(this ChatClientBuilder builder) => builder;
                public static ChatClientBuilder UseOpenTelemetry(this ChatClientBuilder builder) => builder;
                public static ChatClientBuilder UseFunctionInvocation(this ChatClientBuilder builder) => builder;
                public static ChatClientBuilder AddChatClient(this IServiceProvider services, IChatClient client) => null;
            }
        }
        """;
}
