using System.Collections.Immutable;

namespace ComplianceAsCode.Analyzers.Apis;

/// <summary>
/// The model APIs known from the start, by metadata name. A type that derives from one of them, or implements one, counts as well,
/// so a library needs only its roots here. An organisation adds its own in the manifest.
/// </summary>
internal static class KnownModelApis
{
    public static ImmutableArray<string> MetadataNames { get; } =
    [
        // ML.NET
        "Microsoft.ML.MLContext",
        "Microsoft.ML.ITransformer",
        "Microsoft.ML.PredictionEngineBase`2",
        "Microsoft.ML.PredictionEngine`2",
        "Microsoft.Extensions.ML.PredictionEnginePool`2",

        // ONNX Runtime
        "Microsoft.ML.OnnxRuntime.InferenceSession",
        "Microsoft.ML.OnnxRuntime.TrainingSession",
        "Microsoft.ML.OnnxRuntimeGenAI.Model",
        "Microsoft.ML.OnnxRuntimeGenAI.Generator",

        // TorchSharp
        "TorchSharp.torch+nn+Module",

        // TensorFlow.NET
        "Tensorflow.BaseSession",
        "Tensorflow.Session",
        "Tensorflow.Keras.Engine.IModel",

        // Microsoft.Extensions.AI
        "Microsoft.Extensions.AI.IChatClient",
        "Microsoft.Extensions.AI.IEmbeddingGenerator",
        "Microsoft.Extensions.AI.IEmbeddingGenerator`2",
        "Microsoft.Extensions.AI.IImageGenerator",
        "Microsoft.Extensions.AI.ISpeechToTextClient",
        "Microsoft.Extensions.AI.ITextToSpeechClient",
        "Microsoft.Extensions.AI.IRealtimeClient",
        "Microsoft.Extensions.AI.IRealtimeClientSession",
        "Microsoft.Extensions.AI.ChatClientBuilder",
        "Microsoft.Extensions.AI.EmbeddingGeneratorBuilder`2",
        "Microsoft.Extensions.AI.ImageGeneratorBuilder",
        "Microsoft.Extensions.AI.SpeechToTextClientBuilder",
        "Microsoft.Extensions.AI.TextToSpeechClientBuilder",
        "Microsoft.Extensions.AI.RealtimeClientBuilder",

        // OpenAI
        "OpenAI.OpenAIClient",
        "OpenAI.Chat.ChatClient",
        "OpenAI.Responses.ResponsesClient",
        "OpenAI.Embeddings.EmbeddingClient",
        "OpenAI.Images.ImageClient",
        "OpenAI.Videos.VideoClient",
        "OpenAI.Audio.AudioClient",
        "OpenAI.Assistants.AssistantClient",
        "OpenAI.Realtime.RealtimeClient",
        "OpenAI.Realtime.RealtimeSessionClient",
        "OpenAI.Moderations.ModerationClient",
        "OpenAI.FineTuning.FineTuningClient",
        "OpenAI.Batch.BatchClient",

        // Azure OpenAI, Azure AI Inference and Foundry
        "Azure.AI.OpenAI.AzureOpenAIClient",
        "Azure.AI.Inference.ChatCompletionsClient",
        "Azure.AI.Inference.EmbeddingsClient",
        "Azure.AI.Inference.ImageEmbeddingsClient",
        "Azure.AI.Projects.AIProjectClient",
        "Azure.AI.Agents.Persistent.PersistentAgentsClient",

        // Anthropic, from the vendor and from the community
        "Anthropic.IAnthropicClient",
        "Anthropic.AnthropicClient",
        "Anthropic.SDK.AnthropicClient",

        // Google, from the vendor and from the community
        "Google.GenAI.Client",
        "Google.Cloud.AIPlatform.V1.PredictionServiceClient",
        "GenerativeAI.GenerativeModel",
        "Mscc.GenerativeAI.GenerativeModel",

        // Amazon Bedrock runtime
        "Amazon.BedrockRuntime.IAmazonBedrockRuntime",
        "Amazon.BedrockRuntime.AmazonBedrockRuntimeClient",

        // Mistral
        "Mistral.SDK.MistralClient",

        // Ollama
        "OllamaSharp.IOllamaApiClient",
        "OllamaSharp.OllamaApiClient",
        "OllamaSharp.Chat",

        // LLamaSharp
        "LLama.LLamaWeights",
        "LLama.LLamaContext",
        "LLama.LLamaEmbedder",
        "LLama.ChatSession",
        "LLama.Abstractions.ILLamaExecutor",

        // Semantic Kernel. Its services for chat, text, images and audio all derive from IAIService.
        "Microsoft.SemanticKernel.Kernel",
        "Microsoft.SemanticKernel.IKernelBuilder",
        "Microsoft.SemanticKernel.Services.IAIService",
        "Microsoft.SemanticKernel.Agents.Agent",

        // Microsoft Agent Framework
        "Microsoft.Agents.AI.AIAgent",

        // Azure Machine Learning
        "Azure.ResourceManager.MachineLearning.MachineLearningOnlineEndpointResource",

        // Azure AI Vision
        "Azure.AI.Vision.ImageAnalysis.ImageAnalysisClient",
        "Azure.AI.Vision.Face.FaceClient",
        "Microsoft.Azure.CognitiveServices.Vision.ComputerVision.IComputerVisionClient",
        "Microsoft.Azure.CognitiveServices.Vision.CustomVision.Prediction.ICustomVisionPredictionClient",

        // Azure AI Language and Translator
        "Azure.AI.TextAnalytics.TextAnalyticsClient",
        "Azure.AI.Language.Conversations.ConversationAnalysisClient",
        "Azure.AI.Language.QuestionAnswering.QuestionAnsweringClient",
        "Azure.AI.Language.Text.TextAnalysisClient",
        "Azure.AI.Translation.Text.TextTranslationClient",

        // Azure AI Document Intelligence
        "Azure.AI.DocumentIntelligence.DocumentIntelligenceClient",
        "Azure.AI.FormRecognizer.DocumentAnalysis.DocumentAnalysisClient",

        // Azure AI Speech
        "Microsoft.CognitiveServices.Speech.Recognizer",
        "Microsoft.CognitiveServices.Speech.SpeechRecognizer",
        "Microsoft.CognitiveServices.Speech.SpeechSynthesizer",

        // Windows ML
        "Windows.AI.MachineLearning.LearningModel",
        "Windows.AI.MachineLearning.LearningModelSession",
        "Microsoft.AI.MachineLearning.LearningModel",
        "Microsoft.AI.MachineLearning.LearningModelSession",
    ];
}
