namespace ComplianceAsCode.CodeTests;

/// <summary>Stand-ins with the names and the shape of real model APIs.</summary>
internal static class ModelApiStandIns
{
    public const string Source = """
        using System.Collections.Generic;
        using System.Threading.Tasks;

        namespace Microsoft.ML
        {
            public class MLContext
            {
                public ModelOperationsCatalog Model { get; } = new ModelOperationsCatalog();
            }

            public interface ITransformer { }

            public sealed class ModelOperationsCatalog
            {
                public ITransformer Load(string path) => null;
                public PredictionEngine<TIn, TOut> CreatePredictionEngine<TIn, TOut>(ITransformer model) => null;
            }

            public abstract class PredictionEngineBase<TIn, TOut>
            {
                public TOut Predict(TIn input) => default;
            }

            public sealed class PredictionEngine<TIn, TOut> : PredictionEngineBase<TIn, TOut> { }
        }

        namespace Microsoft.ML.OnnxRuntime
        {
            public class InferenceSession
            {
                public InferenceSession(string path) { }
                public float Run(float input) => input;
            }
        }

        namespace Microsoft.Extensions.AI
        {
            public interface IChatClient
            {
                Task<string> GetResponseAsync(IEnumerable<string> messages);
            }

            public static class ChatClientExtensions
            {
                public static Task<string> GetResponseAsync(this IChatClient client, string message) => client.GetResponseAsync(new[] { message });
            }

            public sealed class ChatClientBuilder
            {
                public ChatClientBuilder() { }
                public ChatClientBuilder(IChatClient inner) { }
                public IChatClient Build() => null;
            }

            public abstract class DelegatingChatClient : IChatClient
            {
                protected DelegatingChatClient(IChatClient inner) => InnerClient = inner;
                protected IChatClient InnerClient { get; }
                public Task<string> GetResponseAsync(IEnumerable<string> messages) => InnerClient.GetResponseAsync(messages);
                public string Name => null;
                public void Dispose() { }
            }
        }

        namespace Microsoft.Extensions.Logging
        {
            public enum LogLevel { Debug, Information, Error }

            public interface ILogger
            {
                void Log(LogLevel level, string message, params object[] values);
                bool IsEnabled(LogLevel level);
                System.IDisposable BeginScope(object state);
            }

            public interface ILogger<out TCategory> : ILogger { }

            public interface ILoggerFactory
            {
                ILogger CreateLogger(string category);
            }

            public static class LoggerFactoryExtensions
            {
                public static ILogger<T> CreateLogger<T>(this ILoggerFactory factory) => null;
                public static ILogger CreateLogger(this ILoggerFactory factory, System.Type type) => null;
            }
        }

        namespace Microsoft.Extensions.Options
        {
            public interface IOptions<out T>
            {
                T Value { get; }
            }
        }

        namespace Microsoft.Extensions.DependencyInjection
        {
            public interface IServiceCollection { }

            public sealed class ServiceDescriptor
            {
                public ServiceDescriptor(System.Type service, object instance) { }
            }

            public static class ServiceCollectionServiceExtensions
            {
                public static IServiceCollection AddSingleton(this IServiceCollection services, System.Type service, System.Type implementation) => services;
            }
        }

        namespace OpenAI.Chat
        {
            public class ChatClient
            {
                public ChatClient(string model, string key) { }
                public string CompleteChat(string message) => message;
            }
        }

        namespace Microsoft.Extensions.DependencyInjection
        {
            public static class ChatClientBuilderServiceCollectionExtensions
            {
                public static Microsoft.Extensions.AI.ChatClientBuilder AddChatClient(
                    this IServiceCollection services, System.Func<System.IServiceProvider, Microsoft.Extensions.AI.IChatClient> factory) => null;
            }
        }

        namespace Microsoft.Extensions.ML
        {
            public sealed class PredictionEnginePoolBuilder<TIn, TOut> { }

            public static class BuilderExtensions
            {
                public static PredictionEnginePoolBuilder<TIn, TOut> AddPredictionEnginePool<TIn, TOut>(
                    this Microsoft.Extensions.DependencyInjection.IServiceCollection services) => null;
            }
        }

        namespace Microsoft.SemanticKernel
        {
            public static class OpenAIServiceCollectionExtensions
            {
                public static Microsoft.Extensions.DependencyInjection.IServiceCollection AddOpenAIChatCompletion(
                    this Microsoft.Extensions.DependencyInjection.IServiceCollection services, string model, string key) => services;
            }
        }

        namespace Contoso.Scoring
        {
            public class Client
            {
                public double Score(double income) => income;
                public static double Fast(double income) => income;
                public double Rate { get; }
            }
        }
        """;
}
