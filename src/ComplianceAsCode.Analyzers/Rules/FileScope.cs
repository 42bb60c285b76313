using ComplianceAsCode.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ComplianceAsCode.Analyzers.Rules;

/// <summary>Whether the rules for code have anything to say in one file: it names one of our annotations or a model API.</summary>
internal static class FileScope
{
    public static bool Concerns(SemanticModel file, CodeScope scope, CancellationToken cancellation)
    {
        foreach (var node in file.SyntaxTree.GetRoot(cancellation).DescendantNodes())
            if (node is SimpleNameSyntax && TypeOf(file.GetSymbolInfo(node, cancellation).Symbol) is { } type
                && (Annotations.IsOurs(type) || scope.Apis.ContainsType(type)))
                return true;
        return false;
    }

    private static ITypeSymbol? TypeOf(ISymbol? symbol) => symbol switch
    {
        ITypeSymbol type => type,
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => constructor.ContainingType,
        IMethodSymbol method => method.ReturnType,
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };
}
