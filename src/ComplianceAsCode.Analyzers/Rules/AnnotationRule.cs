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
        // Methods are looked at with their type: an action for each would cost more than the look.
        context.RegisterSymbolAction(symbol => CheckType((INamedTypeSymbol)symbol.Symbol, in symbol, scope), SymbolKind.NamedType);

        // Assembly attributes belong to no symbol that an action can be registered for. A file without any costs one look at its root.
        context.RegisterSemanticModelAction(file =>
        {
            var tree = file.SemanticModel.SyntaxTree;
            if (tree.GetRoot(file.CancellationToken) is not CompilationUnitSyntax { AttributeLists.Count: > 0 }) return;
            foreach (var attribute in scope.Compilation.Assembly.GetAttributes())
                if (Annotations.IsOurs(attribute) && attribute.ApplicationSyntaxReference?.SyntaxTree == tree)
                    Check(new(attribute, scope.Compilation.Assembly, scope, file.ReportDiagnostic, file.CancellationToken));
        });
    }

    /// <summary>Checks one of our attributes.</summary>
    private protected abstract void Check(AnnotationUse use);

    private void CheckType(INamedTypeSymbol type, in SymbolAnalysisContext context, CodeScope scope)
    {
        CheckAll(type, in context, scope);
        // What the compiler makes of a member of an extension block is implicit, and has the attributes of that member once more.
        foreach (var member in type.GetMembers())
            if (member is IMethodSymbol { IsImplicitlyDeclared: false }) CheckAll(member, in context, scope);
    }

    private void CheckAll(ISymbol symbol, in SymbolAnalysisContext context, CodeScope scope)
    {
        foreach (var attribute in symbol.GetAttributes())
            if (Annotations.IsOurs(attribute))
                Check(new(attribute, symbol, scope, context.ReportDiagnostic, context.CancellationToken));
    }
}
