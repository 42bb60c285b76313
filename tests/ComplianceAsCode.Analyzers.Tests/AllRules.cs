using System.Collections.Immutable;
using ComplianceAsCode.Analyzers.Rules;
using ComplianceAsCode.CodeTests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ComplianceAsCode.Analyzers.Tests;

/// <summary>All rules for code, and a way to run them together.</summary>
internal static class AllRules
{
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } =
    [
        .. typeof(AiUseIsRegistered).Assembly.GetTypes()
            .Where(type => !type.IsAbstract && type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    public static TheoryData<string> Ids => [.. Analyzers.Select(analyzer => analyzer.SupportedDiagnostics.Single().Id).Order(StringComparer.Ordinal)];

    public static DiagnosticAnalyzer Of(string id) => Analyzers.Single(analyzer => analyzer.SupportedDiagnostics.Single().Id == id);

    /// <summary>What the rules and the driver report; not what the compiler does.</summary>
    public static Task<ImmutableArray<Diagnostic>> Run(IEnumerable<(string Path, string Text)> files, string? index) => Run(Compile(files), index);

    /// <summary>As above, for a compilation, with the rules in their order or the other way round, at once or one after the other.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Run(CSharpCompilation compilation, string? index, bool concurrent = true, bool reversed = false)
    {
        var options = new CompilationWithAnalyzersOptions(IndexOptions.For(index), null, concurrent, logAnalyzerExecutionTime: false);
        return await compilation.WithAnalyzers(reversed ? [.. Analyzers.Reverse()] : Analyzers, options)
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>What keeps the files from compiling.</summary>
    public static IEnumerable<Diagnostic> CompilerErrors(IEnumerable<(string Path, string Text)> files) =>
        Compile(files).GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    public static CSharpCompilation Compile(IEnumerable<(string Path, string Text)> files) => CSharpCompilation.Create(
        "Example",
        files.Select(file => CSharpSyntaxTree.ParseText(file.Text, new(LanguageVersion.CSharp14), file.Path)),
        [.. TestReferences.Framework, TestReferences.ModelApis, TestReferences.Logging, TestReferences.Annotations],
        new(OutputKind.DynamicallyLinkedLibrary));
}
