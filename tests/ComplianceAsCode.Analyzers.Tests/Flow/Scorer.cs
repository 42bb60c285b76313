namespace ComplianceAsCode.Analyzers.Tests.Flow;

/// <summary>A registered model to put members into, with an engine that it was given, a logger and an event log.</summary>
internal static class Scorer
{
    public const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.Diagnostics;
        using System.Linq;
        using System.Threading.Tasks;
        using ComplianceAsCode;
        using ComplianceAsCode.EventLog;
        using Microsoft.Extensions.AI;
        using Microsoft.Extensions.Logging;
        using Microsoft.ML;
        using Microsoft.ML.OnnxRuntime;

        """;

    /// <summary>The members in a class that is a model.</summary>
    public static string With(string members) => Usings + $$"""
        [AiModel("MDL-x")]
        partial class Scorer(PredictionEngine<string, float> engine, IChatClient chat, ILogger<Scorer> log, IEventLog events)
        {
            static readonly ActivitySource source = new("scoring");
            readonly bool isVerbose;

            {{members}}
        }
        """;

    /// <summary>The statements in a method that takes a text and a list of texts, and gives a number.</summary>
    public static string Body(string statements) => With($$"""
        public float Score(string text, List<string> texts, bool quiet)
            {
                {{statements}}
            }
        """);

    /// <summary>As <see cref="Body"/>, for a method that waits.</summary>
    public static string AsyncBody(string statements) => With($$"""
        public async Task<string> Ask(string text, List<string> texts, bool quiet)
            {
                {{statements}}
            }
        """);
}
