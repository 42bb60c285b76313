using ComplianceAsCode.Analyzers.Flow.Code;
using ComplianceAsCode.Analyzers.Flow.Members;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ComplianceAsCode.Analyzers.Flow.Graph;

/// <summary>The control flow of a model's code. It is built only of functions that are asked for.</summary>
internal sealed class ModelFlow
{
    private readonly Dictionary<ISymbol, Paths?> paths = new(SymbolEqualityComparer.Default);
    private readonly ModelCode code;
    private readonly Events events;
    private readonly LoggedFunctions logged;
    private readonly CancellationToken cancellation;

    public ModelFlow(ModelCode code, Events events, CancellationToken cancellation)
    {
        (this.code, this.events, this.cancellation) = (code, events, cancellation);
        logged = new(code, function => Of(function) is not { } known || known.Whole() is not null);
    }

    /// <summary>The paths through a function; null where its control flow can't be known.</summary>
    public Paths? Of(Function function)
    {
        if (paths.TryGetValue(function.Symbol, out var known)) return known;
        cancellation.ThrowIfCancellationRequested();
        var flow = function.Outer is { } outer ? Of(outer)?.Graph.Inner(function.Symbol, cancellation) : Create(function.Body);
        var result = flow is null ? null : new Paths(new(flow, code.UsesIn(function), events), logged.Contains, events);
        paths.Add(function.Symbol, result);
        return result;
    }

    private ControlFlowGraph? Create(IOperation body) => body switch
    {
        IMethodBodyOperation method => ControlFlowGraph.Create(method, cancellation),
        IConstructorBodyOperation constructor => ControlFlowGraph.Create(constructor, cancellation),
        IBlockOperation block => ControlFlowGraph.Create(block, cancellation),
        IFieldInitializerOperation field => ControlFlowGraph.Create(field, cancellation),
        IPropertyInitializerOperation property => ControlFlowGraph.Create(property, cancellation),
        _ => null,
    };
}
