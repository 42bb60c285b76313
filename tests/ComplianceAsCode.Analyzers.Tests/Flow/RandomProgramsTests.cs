using System.Text.RegularExpressions;
using ComplianceAsCode.Analyzers.Rules;
using ComplianceAsCode.CodeTests;
using CsCheck;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ComplianceAsCode.Analyzers.Tests.Flow;

/// <summary>On any program of a small language, the rule reports exactly the calls that its meaning says have a path without an event.</summary>
public sealed class RandomProgramsTests
{
    private const int Runs = 400;

    [Fact]
    public Task Report_IsWhatTheProgramMeans() => RandomPrograms.Any.SampleAsync(
        async program => Unlogged(program).SequenceEqual(await Reported(program)), iter: Runs, threads: 1, print: program => program.Code);

    private static IEnumerable<int> Unlogged(Statement program)
    {
        for (var i = 0; i < Sites(program.Code).Count; i++)
        {
            var site = i;
            var ends = program.After(Paths.Start, ref site);
            if ((ends.Normal | ends.Return).HasUnlogged) yield return i;
        }
    }

    private static async Task<IEnumerable<int>> Reported(Statement program)
    {
        var code = $$"""
            using System;
            using ComplianceAsCode;
            using Microsoft.Extensions.Logging;
            using Microsoft.ML;
            [AiModel("MDL-x")]
            class C(PredictionEngine<string, float> engine, ILogger log)
            {
                static bool Go() => Environment.TickCount > 0;
                public void M(string text) { {{program.Code}} }
            }
            """;
        var compilation = CSharpCompilation.Create(
            "Random", [CSharpSyntaxTree.ParseText(code)], [.. TestReferences.Framework, TestReferences.ModelApis, TestReferences.Logging, TestReferences.Annotations],
            new(Microsoft.CodeAnalysis.OutputKind.DynamicallyLinkedLibrary));
        var diagnostics = await compilation.WithAnalyzers([new InferenceIsLogged()], new AnalyzerOptions([])).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        var sites = Sites(code).ToList();
        return diagnostics.Select(diagnostic => sites.IndexOf(diagnostic.Location.SourceSpan.Start)).Order();
    }

    private static IReadOnlyList<int> Sites(string code) => [.. Regex.Matches(code, @"\bPredict\(").Select(match => match.Index)];
}
