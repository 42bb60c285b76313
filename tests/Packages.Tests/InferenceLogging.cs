namespace ComplianceAsCode.Packages.Tests;

/// <summary>The rules on control flow, in a build as a user runs it.</summary>
public sealed class InferenceLogging(PackedFeed feed)
{
    private const string Api = """
        [assembly: ComplianceAsCode.NotAnAiSystem(Justification = "Stands in for the library of the same name.")]
        namespace Microsoft.ML;
        public abstract class PredictionEngineBase<TIn, TOut> { public TOut Predict(TIn input) => default!; }
        """;

    [Theory]
    [InlineData("return engine.Predict(text);", 1, "error CAC6004")]
    [InlineData("try { source.StartActivity(); return engine.Predict(text); } catch { return 0; }", 0, "warning CAC6018")]
    [InlineData("using var activity = source.StartActivity(); return engine.Predict(text);", 0)]
    public void A_run_and_a_failure_without_an_event_are_seen(string statements, int exitCode, params string[] said)
    {
        using var solution = new Solution(feed).WithDocuments()
            .Library("Api").Write("Api/Class.cs", Api)
            .Library("App", "<AiSystem>SYS-credit-scoring</AiSystem>", "<ProjectReference Include=\"../Api/Api.csproj\" />")
            .Write("App/Class.cs", $$"""
                using System.Diagnostics;
                using ComplianceAsCode;
                using Microsoft.ML;

                namespace App;

                [AiModel("MDL-credit-scorer", Version = "2.1.0")]
                [IntendedPurpose("Ranks consumer credit applications for a human underwriter; never decides alone.")]
                [RiskLevel(AiRiskLevel.High)]
                [ModelOwner("head-of-risk")]
                [TrainingData("DST-applications-2025")]
                [KnownLimitation("Not validated for applicants under 21.")]
                [HumanOversight(OversightMode.HumanInTheLoop, Procedure = "POL-human-oversight")]
                [EventLogging(LifecyclePhases.Operation, Log = "LOG-credit-scoring")]
                public sealed class Scorer(PredictionEngineBase<string, float> engine)
                {
                    private static readonly ActivitySource source = new("scoring");

                    public float Score(string text) { {{statements}} }
                }
                """);
        solution.Dotnet("build", "App").Says(exitCode, said);
    }
}
