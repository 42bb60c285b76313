using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ComplianceAsCode.CodeFixes.Tests;

/// <summary>What one rule says, in the order of files and places.</summary>
internal sealed class Diagnosed(DiagnosticAnalyzer rule) : FixAllContext.DiagnosticProvider
{
    public static async Task<IEnumerable<Diagnostic>> In(Project project, DiagnosticAnalyzer rule, CancellationToken cancellation)
    {
        var compilation = (await project.GetCompilationAsync(cancellation))!.WithAnalyzers([rule], project.AnalyzerOptions);
        var diagnostics = await compilation.GetAnalyzerDiagnosticsAsync(cancellation);
        return diagnostics.OrderBy(d => d.Location.SourceTree!.FilePath, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start);
    }

    public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => In(project, rule, cancellationToken);

    public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);

    public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
        (await In(document.Project, rule, cancellationToken)).Where(d => d.Location.SourceTree!.FilePath == document.FilePath);
}
