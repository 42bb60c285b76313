using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ComplianceAsCode.Analyzers.Rules;

/// <summary>Collects the code of a model's members, which the compiler hands over in any order and at the same time.</summary>
internal sealed class MemberBodies
{
    private readonly Dictionary<SyntaxNode, (ISymbol Member, IOperation Body)> bodies = [];

    public void Add(OperationBlockAnalysisContext context)
    {
        foreach (var block in context.OperationBlocks)
        {
            var root = block;
            while (root.Parent is { } parent) root = parent;
            if (root.Kind is OperationKind.Attribute or OperationKind.ParameterInitializer) continue;
            lock (bodies) bodies[root.Syntax] = (context.OwningSymbol, root);
        }
    }

    public IEnumerable<(ISymbol Member, IOperation Body)> InOrder() =>
        bodies.Values.OrderBy(body => body.Body.Syntax.SyntaxTree.FilePath, StringComparer.Ordinal).ThenBy(body => body.Body.Syntax.SpanStart);
}
