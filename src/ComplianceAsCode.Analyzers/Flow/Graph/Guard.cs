using ComplianceAsCode.Analyzers.Flow.Code;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace ComplianceAsCode.Analyzers.Flow.Graph;

/// <summary>A <c>try</c> around a call, as control flow has it and as it is written.</summary>
/// <param name="Region">With its handlers, or with its <c>finally</c>.</param>
/// <param name="Syntax">The statement; null where there are no handlers, or the compiler made them.</param>
internal sealed record Guard(ControlFlowRegion Region, TryStatementSyntax? Syntax)
{
    /// <summary>The handlers in the order in which they are written.</summary>
    public IEnumerable<(ControlFlowRegion Region, CatchClauseSyntax Clause)> Handlers() =>
        Syntax is null ? [] : Region.NestedRegions.Skip(1).Zip(Syntax.Catches, static (region, clause) => (region, clause));

    /// <summary>Whether a handler takes every exception.</summary>
    public static bool TakesAll(ControlFlowRegion handler) =>
        handler is { Kind: ControlFlowRegionKind.Catch, ExceptionType: null or { SpecialType: SpecialType.System_Object } or { Name: "Exception", ContainingNamespace.Name: "System" } };

    /// <summary>What stands around a call in its function, from the inside out.</summary>
    public static IEnumerable<Guard> Around(SyntaxNode site, BasicBlock block, Function function)
    {
        var written = new Queue<TryStatementSyntax>(site.AncestorsAndSelf()
            .TakeWhile(node => node != function.Body.Syntax)
            .OfType<TryStatementSyntax>()
            .Where(statement => statement.Catches.Count > 0 && statement.Block.Span.Contains(site.Span)));
        for (var region = block.EnclosingRegion; region is { EnclosingRegion: { } whole }; region = whole)
        {
            if (region.Kind != ControlFlowRegionKind.Try) continue;
            yield return new(whole, whole.Kind == ControlFlowRegionKind.TryAndCatch && written.Count > 0 ? written.Dequeue() : null);
        }
    }
}
