using ComplianceAsCode.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ComplianceAsCode.Analyzers.Rules;

/// <summary>The rules that look at what an annotation says, wherever it stands: on a type, a method or the assembly.</summary>
public abstract class AnnotationRule : ComplianceAnalyzer
{
    private protected AnnotationRule() { }

    private protected sealed override void Register(CompilationStartAnalysisContext context, CodeScope scope)
    {
        context.RegisterSymbolAction(
            symbol => CheckAll(symbol.Symbol, null, scope, symbol.ReportDiagnostic, symbol.CancellationToken),
            SymbolKind.NamedType, SymbolKind.Method);

        // Assembly attributes belong to no symbol that an action can be registered for. A file without any costs one look at its root.
        context.RegisterSemanticModelAction(file =>
        {
            var tree = file.SemanticModel.SyntaxTree;
            if (tree.GetRoot(file.CancellationToken) is CompilationUnitSyntax { AttributeLists.Count: > 0 })
                CheckAll(scope.Compilation.Assembly, tree, scope, file.ReportDiagnostic, file.CancellationToken);
        });
    }

    /// <summary>Checks one of our attributes.</summary>
    private protected abstract void Check(AnnotationUse use);

    private void CheckAll(ISymbol symbol, SyntaxTree? within, CodeScope scope, Action<Diagnostic> report, CancellationToken cancellation)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (!Annotations.IsOurs(attribute)) continue;
            if (within is not null && attribute.ApplicationSyntaxReference?.SyntaxTree != within) continue;
            Check(new(attribute, symbol, scope, report, cancellation));
        }
    }
}
