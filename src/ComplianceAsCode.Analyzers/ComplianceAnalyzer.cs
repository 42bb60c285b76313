using ComplianceAsCode.Analyzers.Index;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ComplianceAsCode.Analyzers;

/// <summary>
/// What all rules for code share: they run concurrently, they look at generated code too (generated models count, and the build
/// generates annotations), and they cost nothing where a compilation has nothing to do with models.
/// </summary>
public abstract class ComplianceAnalyzer : DiagnosticAnalyzer
{
    private protected ComplianceAnalyzer() { }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterCompilationStartAction(Start);
    }

    private void Start(CompilationStartAnalysisContext context)
    {
        if (ProjectExemption.Applies(context.Compilation, context.Options)) return;
        var text = IndexFile.Find(context.Options, context.CancellationToken);
        var index = text is not null && context.TryGetValue(text, IndexFile.Parsed, out var parsed) ? parsed : null;
        var scope = new CodeScope(context.Compilation, index);
        if (Concerns(scope)) Register(context, scope);
    }

    /// <summary>Whether the rule has anything to look at in this compilation.</summary>
    private protected virtual bool Concerns(CodeScope scope) => scope.HasAnnotations;

    /// <summary>Registers what the rule looks at.</summary>
    private protected abstract void Register(CompilationStartAnalysisContext context, CodeScope scope);
}
