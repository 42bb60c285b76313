using ComplianceAsCode.Analyzers.Flow.Members;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace ComplianceAsCode.Analyzers.Flow.Graph;

/// <summary>The paths through one function that record nothing.</summary>
/// <param name="graph">The function.</param>
/// <param name="isLogged">Whether a function of the type records an event on every path.</param>
/// <param name="events">What records an event.</param>
internal sealed class Paths(FunctionGraph graph, Func<ISymbol, bool> isLogged, Events events)
{
    public FunctionGraph Graph { get; } = graph;

    /// <summary>Searches paths without an event.</summary>
    public PathSearch Silent { get; } = new(
        graph, block => graph[block].StopsPath || graph[block].Uses.Exists(symbol => isLogged(symbol)), (block, branch) => IsClosed(block, branch, events));

    /// <summary>Searches all paths.</summary>
    public PathSearch Any { get; } = new(graph, static _ => false, static (_, _) => false);

    /// <summary>A path through the whole function without an event.</summary>
    public PathNode? Whole() => Silent.Find(Start, IsEnd);

    /// <summary>A path without an event through a block. Where the function never ends, to come back to the block is the end.</summary>
    public PathNode? Through(BasicBlock block) => Silent.Find(Start, EndAfter(block), block);

    /// <summary>A path without an event from the start of a handler to the end of the function, or back to the block that it guards.</summary>
    public PathNode? Swallowing(ControlFlowRegion handler, BasicBlock guarded) =>
        Silent.Find(StartOf(handler), state => IsEnd(state) || state.Block == guarded);

    /// <summary>A path without an event from the start of a handler to where it throws.</summary>
    public PathNode? Throwing(ControlFlowRegion handler) => Silent.Find(StartOf(handler), Throws);

    /// <summary>A path without an event through a <c>finally</c>.</summary>
    public PathNode? Across(ControlFlowRegion region) => Silent.Find(StartOf(region), state =>
        state.Block.FallThroughSuccessor is { Semantics: ControlFlowBranchSemantics.StructuredExceptionHandling } && state.Block.Ordinal <= region.LastBlockOrdinal);

    // Where nothing leads out of a loop, neither an end nor a throw, its next round is the end.
    private Func<PathState, bool> EndAfter(BasicBlock block)
    {
        Func<PathState, bool> isEnd = static state => state.HasPassed && IsEnd(state);
        return Any.Find(Start, static state => state.HasPassed && (IsEnd(state) || Throws(state)), block) is not null
            ? isEnd
            : state => state.HasPassed && Precedes(state, block);
    }

    private static bool Throws(PathState state) =>
        state.Block.FallThroughSuccessor is { Semantics: ControlFlowBranchSemantics.Throw or ControlFlowBranchSemantics.Rethrow };

    private PathState StartOf(ControlFlowRegion region) => new(Graph.Flow.Blocks[region.FirstBlockOrdinal], null, false);

    private PathState Start => new(Graph.Flow.Blocks[0], null, false);

    private bool Precedes(PathState state, BasicBlock block) =>
        (state.Block.FallThroughSuccessor is { } next && Any.Next(state, next)?.Block == block)
        || (state.Block.ConditionalSuccessor is { } other && Any.Next(state, other)?.Block == block);

    private static bool IsEnd(PathState state) => state.Block.Kind == BasicBlockKind.Exit;

    // Where the logger says that it would drop the event, and where no one listens to an activity, nothing is lost.
    private static bool IsClosed(BasicBlock block, ControlFlowBranch branch, Events events)
    {
        if (block.ConditionKind == ControlFlowConditionKind.None) return false;
        return block.BranchValue switch
        {
            IIsNullOperation test => Condition.Value(block, branch) && events.IsActivity(test.Operand.Type),
            var value => !Condition.Value(block, branch) && events.IsGuard(value),
        };
    }
}
