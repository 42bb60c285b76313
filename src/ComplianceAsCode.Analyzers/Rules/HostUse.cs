using ComplianceAsCode.Analyzers.Apis;
using ComplianceAsCode.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace ComplianceAsCode.Analyzers.Rules;

/// <summary>
/// Addresses of models in the strings of one file, where the type that holds them is not registered. A string does not show that it is
/// called, so this only informs; and not at all where the type is reported for what it certainly uses.
/// </summary>
internal static class HostUse
{
    public static IEnumerable<(Location Place, INamedTypeSymbol Type, string Host)> In(SemanticModelAnalysisContext context, ModelApis apis)
    {
        var tree = context.SemanticModel.SyntaxTree;
        var hosts = HostFinder.In(tree.GetText(context.CancellationToken), ModelApiList.Embedded.Hosts);
        if (hosts.Count == 0) yield break;

        var root = tree.GetRoot(context.CancellationToken);
        foreach (var (span, host) in hosts)
        {
            if (!IsInString(root, span)) continue;
            var member = context.SemanticModel.GetEnclosingSymbol(span.Start, context.CancellationToken);
            if ((member as INamedTypeSymbol ?? member?.ContainingType) is not { } type) continue;
            if (Registration.Covers(type) || Registration.IsExcluded(member!) || UsesApi(type, context, apis)) continue;
            yield return (Location.Create(tree, span), type, host);
        }
    }

    private static bool IsInString(SyntaxNode root, TextSpan span)
    {
        var token = root.FindToken(span.Start);
        return token.Span.Contains(span.Start)
            && token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.InterpolatedStringTextToken
                or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken
                or SyntaxKind.Utf8SingleLineRawStringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken or SyntaxKind.OpenBraceToken
            && token.Parent?.FirstAncestorOrSelf<AttributeSyntax>() is null;
    }

    private static bool UsesApi(INamedTypeSymbol type, SemanticModelAnalysisContext context, ModelApis apis)
    {
        if (apis.IsEmpty) return false;
        var use = new AiUse(type, apis);
        use.LookAtDeclarations();
        if (use.IsSettled) return true;
        foreach (var part in type.DeclaringSyntaxReferences)
        {
            if (part.SyntaxTree != context.SemanticModel.SyntaxTree) continue;
            foreach (var node in part.GetSyntax(context.CancellationToken).DescendantNodesAndSelf())
                if (node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax or CompilationUnitSyntax
                    && context.SemanticModel.GetOperation(node, context.CancellationToken) is { } code && ApiFinder.FirstIn(code, apis) is not null)
                    return true;
        }
        return false;
    }
}
