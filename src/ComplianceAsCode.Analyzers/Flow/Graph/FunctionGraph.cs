using ComplianceAsCode.Analyzers.Flow.Code;
using ComplianceAsCode.Analyzers.Flow.Members;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ComplianceAsCode.Analyzers.Flow.Graph;

/// <summary>The control flow of one function, with what its blocks record.</summary>
internal sealed class FunctionGraph
{
    private readonly BlockFacts[] facts;
    private readonly Dictionary<SyntaxNode, BasicBlock> sites = [];
    private readonly Dictionary<ISymbol, IFlowAnonymousFunctionOperation> lambdas = new(SymbolEqualityComparer.Default);
    private readonly ILookup<SyntaxNode, FunctionUse> uses;
    private readonly Events events;

    public FunctionGraph(ControlFlowGraph flow, IEnumerable<FunctionUse> uses, Events events)
    {
        Flow = flow;
        this.events = events;
        this.uses = uses.ToLookup(use => use.Site);
        facts = new BlockFacts[flow.Blocks.Length];
        foreach (var block in flow.Blocks) facts[block.Ordinal] = Read(block);
    }

    public ControlFlowGraph Flow { get; }

    public BlockFacts this[BasicBlock block] => facts[block.Ordinal];

    /// <summary>The block in which a call, a lambda or a method's name stands; null where no code leads to it.</summary>
    public BasicBlock? BlockOf(SyntaxNode site) => sites.TryGetValue(site, out var block) && block.IsReachable ? block : null;

    /// <summary>The control flow of a function that is written directly in this one.</summary>
    public ControlFlowGraph? Inner(ISymbol symbol, CancellationToken cancellation) =>
        lambdas.TryGetValue(symbol, out var lambda) ? Flow.GetAnonymousFunctionControlFlowGraph(lambda, cancellation)
        : symbol is IMethodSymbol local && Flow.LocalFunctions.Contains(local) ? Flow.GetLocalFunctionControlFlowGraph(local, cancellation)
        : null;

    private BlockFacts Read(BasicBlock block)
    {
        var result = new BlockFacts();
        foreach (var operation in block.Operations) Read(operation, block, result);
        if (block.BranchValue is { } value) Read(value, block, result);
        return result;
    }

    private void Read(IOperation root, BasicBlock block, BlockFacts result)
    {
        var stoppedBefore = result.StopsPath;
        var throws = false;
        foreach (var operation in root.DescendantsAndSelf())
        {
            if (operation is IFlowAnonymousFunctionOperation lambda) lambdas[lambda.Symbol] = lambda;
            if (!IsSite(operation)) continue;
            if (!sites.ContainsKey(operation.Syntax)) sites.Add(operation.Syntax, block);
            var isOwn = false;
            foreach (var use in uses[operation.Syntax])
            {
                isOwn = true;
                // What a framework runs later is no part of this path.
                if (use.Kind != UseKind.HandedToFramework) result.Uses.Add(use.Target);
            }
            throws |= operation is IInvocationOperation or IObjectCreationOperation;
            if (Stops(operation, isOwn)) result.StopsPath = true;
        }
        // An event that is in the same statement as what throws gets the benefit of the doubt.
        result.CanThrowFirst |= throws && !stoppedBefore && !result.StopsPath;
    }

    private bool Stops(IOperation operation, bool isOwn) => operation switch
    {
        IInvocationOperation call => events.IsEvent(call) || Events.NeverReturns(call.TargetMethod)
            || (isOwn ? call is { IsVirtual: true, TargetMethod.ContainingType.IsSealed: false } : events.MayBeEvent(call)),
        IDynamicInvocationOperation => true,
        _ => false,
    };

    private static bool IsSite(IOperation operation) => operation is IInvocationOperation or IObjectCreationOperation or IPropertyReferenceOperation
        or IMethodReferenceOperation or IFlowAnonymousFunctionOperation or IDynamicInvocationOperation;
}
