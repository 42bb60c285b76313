using Microsoft.CodeAnalysis.FlowAnalysis;

namespace ComplianceAsCode.Analyzers.Flow.Graph;

/// <summary>
/// Finds a shortest path through a function on which no event is recorded. A <c>finally</c> is walked anew for each branch that leaves through it,
/// so that no path enters it from one place and leaves it to another.
/// </summary>
internal sealed class PathSearch(FunctionGraph graph, Func<BasicBlock, bool> stops, Func<BasicBlock, ControlFlowBranch, bool> closes)
{
    /// <summary>A path from a state to one that is wanted, through a block where one is given; null when there is none.</summary>
    public PathNode? Find(PathState start, Func<PathState, bool> isWanted, BasicBlock? through = null)
    {
        var handlers = through is null ? [] : Handlers(through);
        var seen = new HashSet<PathState>();
        var open = new Queue<PathNode>();
        Enter(start, null, null);
        while (open.Count > 0)
        {
            var node = open.Dequeue();
            var block = node.State.Block;
            // What throws before an event leaves without it; what the model itself throws is no path to its own logging.
            if (!node.State.HasPassed && (!stops(block) || graph[block].CanThrowFirst))
                foreach (var (guarded, handler) in handlers)
                    if (IsIn(block, guarded)) Enter(new(graph.Flow.Blocks[handler.FirstBlockOrdinal], Outside(node.State.Leaving, guarded), false), node, null);
            if (stops(block)) continue;

            var state = block == through ? node.State with { HasPassed = true } : node.State;
            if (isWanted(state)) return node;
            foreach (var branch in new[] { block.ConditionalSuccessor, block.FallThroughSuccessor })
                if (branch is not null && !closes(block, branch) && Next(state, branch) is { } next) Enter(next, node, branch);
        }
        return null;

        void Enter(PathState state, PathNode? previous, ControlFlowBranch? branch)
        {
            if (state.Block.IsReachable && seen.Add(state)) open.Enqueue(new(state, previous, branch));
        }
    }

    /// <summary>Where a branch leads; null where it leaves the function by throwing, or ends a filter that does not apply.</summary>
    public PathState? Next(PathState at, ControlFlowBranch branch) => branch.Semantics switch
    {
        ControlFlowBranchSemantics.Regular or ControlFlowBranchSemantics.Return when branch.Destination is not null => Leave(at, new(branch, -1, at.Leaving)),
        ControlFlowBranchSemantics.StructuredExceptionHandling when at.Leaving is { } leaving && IsIn(at.Block, leaving.Region) => Leave(at, leaving),
        _ => null,
    };

    private PathState Leave(PathState at, FinallyExit exit)
    {
        var next = exit with { Index = exit.Index + 1 };
        return next.Index < next.Branch.FinallyRegions.Length
            ? at with { Block = graph.Flow.Blocks[next.Region.FirstBlockOrdinal], Leaving = next }
            : at with { Block = next.Branch.Destination!, Leaving = next.Outer };
    }

    // The handlers in which a block lies, each with what it guards. Only for such a block do paths through exceptions count.
    private static List<(ControlFlowRegion Guarded, ControlFlowRegion Handler)> Handlers(BasicBlock block)
    {
        var result = new List<(ControlFlowRegion, ControlFlowRegion)>();
        for (var region = block.EnclosingRegion; region is not null; region = region.EnclosingRegion)
            if (region is { Kind: ControlFlowRegionKind.Catch or ControlFlowRegionKind.FilterAndHandler, EnclosingRegion: { Kind: ControlFlowRegionKind.TryAndCatch } whole })
                result.Add((whole.NestedRegions[0], region));
        return result;
    }

    private static FinallyExit? Outside(FinallyExit? leaving, ControlFlowRegion region)
    {
        while (leaving is not null && leaving.Region.FirstBlockOrdinal >= region.FirstBlockOrdinal && leaving.Region.LastBlockOrdinal <= region.LastBlockOrdinal)
            leaving = leaving.Outer;
        return leaving;
    }

    private static bool IsIn(BasicBlock block, ControlFlowRegion region) =>
        block.Ordinal >= region.FirstBlockOrdinal && block.Ordinal <= region.LastBlockOrdinal;
}
