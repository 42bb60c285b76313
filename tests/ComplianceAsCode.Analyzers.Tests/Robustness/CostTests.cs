using ComplianceAsCode.CodeTests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;

namespace ComplianceAsCode.Analyzers.Tests.Robustness;

/// <summary>Most compilations have nothing to do with models, and pay for nothing.</summary>
public sealed class CostTests
{
    private static string WorkspaceIndexWithoutApis { get; } = WorkspaceIndex.Of("model|MDL-x|models/x.md|3");

    [Fact]
    public async Task NeitherAnnotationsNorApis_RegistersNothing() =>
        Assert.All(await ActionsWith(WorkspaceIndexWithoutApis), actions => Assert.Equal(0, actions));

    [Fact]
    public async Task AnnotationsAlone_RegisterAllButTheRunOfApis() =>
        Assert.Equal(AllRules.Analyzers.Length - 2, (await ActionsWith(WorkspaceIndexWithoutApis, TestReferences.Annotations)).Count(actions => actions > 0));

    [Fact]
    public async Task NoIndex_LeavesOutWhatComparesWithDocuments() =>
        Assert.Equal(AllRules.Analyzers.Length - 6, (await ActionsWith(null, TestReferences.Annotations)).Count(actions => actions > 0));

    [Fact]
    public async Task ApisAlone_RegisterTheUseAndItsExclusion() =>
        Assert.Equal(2, (await ActionsWith(null, TestReferences.ModelApis)).Count(actions => actions > 0));

    private static async Task<IEnumerable<int>> ActionsWith(string? index, params MetadataReference[] references)
    {
        var compilation = CSharpCompilation.Create(
            "Cost", [CSharpSyntaxTree.ParseText("class C { void M() { } }")], [.. TestReferences.Framework, .. references],
            new(OutputKind.DynamicallyLinkedLibrary));
        var analysis = compilation.WithAnalyzers(AllRules.Analyzers, new CompilationWithAnalyzersOptions(IndexOptions.For(index), null, true, true));
        var result = await analysis.GetAnalysisResultAsync(TestContext.Current.CancellationToken);
        return [.. result.AnalyzerTelemetryInfo.Values.Select(Registered)];
    }

    private static int Registered(AnalyzerTelemetryInfo actions) =>
        actions.SymbolActionsCount + actions.SymbolStartActionsCount + actions.SemanticModelActionsCount
        + actions.SyntaxNodeActionsCount + actions.SyntaxTreeActionsCount + actions.OperationActionsCount;
}
