namespace ComplianceAsCode.Packages.Tests;

/// <summary>A sample without a single annotation, mended by <c>dotnet format</c> and the documents alone until no rule on code has anything to say.</summary>
public sealed class MendedByFormat(PackedFeed feed)
{
    private const string Code = "AdmissionsScorer.cs";

    // Faults of the sample's documents, which no code fix mends.
    private static readonly string[] OfDocuments = ["error CAC0011", "error CAC3005", "error CAC3102"];

    private static readonly string[] Rules =
        [.. ComplianceAsCode.Rules.CodeRules.All.Select(r => r.Id)];

    [Theory]
    [InlineData("<TargetFramework>net10.0</TargetFramework>")]
    [InlineData(Multi.Targets)]
    public void Code_without_annotations_gets_those_of_the_documents(string targets)
    {
        using var sample = Sample(targets);
        sample.Dotnet("build").Says(1, [.. OfDocuments, .. Enumerable.Repeat("warning CAC6001", targets == Multi.Targets ? 2 : 1)]);

        for (var before = ""; before != Text(sample);)
        {
            before = Text(sample);
            var run = sample.Format("MissingEvidence.csproj", Rules);
            Assert.True(run.ExitCode == 0, run.Output);
        }

        sample.Dotnet("build", "--no-restore").Says(1, OfDocuments);
        string[] expected =
        [
            "[assembly: AiSystem(\"SYS-admissions\")]",
            .. File.ReadAllLines(Repository.PathOf("samples/MissingEvidence/" + Code)).Where(IsAnnotation).Where(line => !line.Contains("[EventLogging(")),
            "[HumanOversight(OversightMode.HumanInTheLoop, Procedure = \"POL-human-oversight\")]",
            "[EventLogging(LifecyclePhases.Design | LifecyclePhases.Development | LifecyclePhases.Testing | LifecyclePhases.Deployment | LifecyclePhases.Operation, Log = \"LOG-admissions\")]",
        ];
        Assert.Single(Text(sample).Split('\n'), line => line.Contains("log.LogInformation(", StringComparison.Ordinal));
        Assert.Equal(expected.Order(StringComparer.Ordinal), Text(sample).Split('\n').Where(IsAnnotation).Order(StringComparer.Ordinal));
    }

    private Solution Sample(string targets)
    {
        var sample = new Solution(feed).Copy("samples/MissingEvidence");
        sample.Write("Directory.Build.targets", $"<Project><ItemGroup>{sample.Reference}</ItemGroup></Project>")
            .Replace("MissingEvidence.csproj", "<AiSystem>SYS-admissions</AiSystem>", "")
            .Replace("MissingEvidence.csproj", "<TargetFramework>net10.0</TargetFramework>", targets)
            // The sample computes by hand what others call a library for: to have it found, its manifest counts the logistic function as a model.
            .Replace("aims.yaml", "policy-topics: [ai-policy]", "policy-topics: [ai-policy]\nmodel-apis: [\"M:System.Math.Exp(System.Double)\"]")
            // Each score leaves an event, through the logger that the type has for that.
            .Replace(Code, "class AdmissionsScorer", "class AdmissionsScorer(ILogger log)")
            .Replace(Code, "(Application application) => 1 /", "(Application application)\n    {\n        var score = 1 /")
            .Replace(Code, "application.MotivationRating)));", "application.MotivationRating)));\n        return score;\n    }")
            .Replace(Code, "using ComplianceAsCode;", "using ComplianceAsCode;\nusing Microsoft.Extensions.Logging;")
            .Write("Logging.cs", """
                namespace Microsoft.Extensions.Logging;

                public interface ILogger;

                public static class LoggerExtensions
                {
                    public static void LogInformation(this ILogger log, string message, params object[] values) { }
                }
                """)
            // Where the person stands is in no document, and no tool decides it.
            .Write(".editorconfig", "root = true\n[*.cs]\ncompliance_oversight_mode = human_in_the_loop\n");
        return sample.Write(Code, string.Join('\n', Text(sample).Split('\n').Where(line => !IsAnnotation(line) && line != "using ComplianceAsCode;")));
    }

    private static string Text(Solution sample) => File.ReadAllText(sample.PathOf(Code));

    private static bool IsAnnotation(string line) => line.StartsWith('[');
}
