using ComplianceAsCode.Analyzers.Flow.Code;
using ComplianceAsCode.Analyzers.Flow.Graph;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ComplianceAsCode.Analyzers.Flow;

/// <summary>A handler that ends the exception of a model, and on one path records nothing.</summary>
/// <param name="Clause">The handler.</param>
/// <param name="Call">The call that runs the model.</param>
/// <param name="Path">The path from the handler on.</param>
internal sealed record SwallowedFailure(CatchClauseSyntax Clause, IInvocationOperation Call, UnloggedPath Path);

/// <summary>
/// Follows the exception of each call that runs a model outwards: through the handlers around it, and through the functions of the type that use its function.
/// It is recorded where all handlers that take it record an event first, whatever they do then.
/// </summary>
internal sealed class SwallowedFailures(ModelLogging model)
{
    private readonly Dictionary<ISymbol, IInvocationOperation?> failing = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<CatchClauseSyntax, SwallowedFailure> found = [];

    public IEnumerable<SwallowedFailure> Find()
    {
        foreach (var function in model.Code.Functions) FailureOf(function);
        return found.Values;
    }

    // A call whose exception leaves the function unrecorded; null when there is none. Of functions that use each other, each is asked once.
    private IInvocationOperation? FailureOf(Function function)
    {
        if (failing.TryGetValue(function.Symbol, out var known)) return known;
        failing.Add(function.Symbol, null);
        IInvocationOperation? leaving = null;
        foreach (var (site, call) in Failures(function))
            if (Leaves(function, site, call)) leaving ??= call;
        return failing[function.Symbol] = leaving;
    }

    private IEnumerable<(SyntaxNode Site, IInvocationOperation Call)> Failures(Function function)
    {
        foreach (var call in model.InferencesOf(function)) yield return (call.Syntax, call);
        foreach (var use in model.Code.UsesIn(function))
            if (use.Kind != UseKind.HandedOut && model.Code.Find(use.Target) is { } used && FailureOf(used) is { } call)
                yield return (use.Site, call);
    }

    private bool Leaves(Function function, SyntaxNode site, IInvocationOperation call)
    {
        if (!site.AncestorsAndSelf().TakeWhile(node => node != function.Body.Syntax).Any(static node => node is TryStatementSyntax)) return true;
        if (model.Flow.Of(function) is not { } paths || paths.Graph.BlockOf(site) is not { } block) return false;
        foreach (var guard in Guard.Around(site, block, function))
        {
            if (guard.Region.Kind == ControlFlowRegionKind.TryAndFinally && paths.Across(guard.Region.NestedRegions[1]) is null) return false;
            var goesOn = true;
            foreach (var (handler, clause) in guard.Handlers())
            {
                if (IsCancellation(handler.ExceptionType)) continue;
                if (paths.Swallowing(handler, block) is { } end && !found.ContainsKey(clause))
                    found.Add(clause, new(clause, call, new(function, paths, null, end, null, null)));
                if (!Guard.TakesAll(handler)) continue;
                goesOn = guard.Handlers().Any(other => paths.Throwing(other.Region) is not null);
            }
            if (!goesOn) return false;
        }
        return true;
    }

    // Whoever asked no longer wants the answer: nothing failed.
    private static bool IsCancellation(ITypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
            if (type is { Name: "OperationCanceledException", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }) return true;
        return false;
    }
}
