using Microsoft.CodeAnalysis.FlowAnalysis;

namespace ComplianceAsCode.Analyzers.Flow.Graph;

/// <summary>Where a path is.</summary>
/// <param name="Block">The block that is about to run.</param>
/// <param name="Leaving">Where a <c>finally</c> that runs goes on; null outside of one.</param>
/// <param name="HasPassed">Whether the block that the path must lead through lies behind.</param>
internal readonly record struct PathState(BasicBlock Block, FinallyExit? Leaving, bool HasPassed);

/// <summary>A branch on its way through the <c>finally</c> blocks that it leaves.</summary>
/// <param name="Branch">The branch.</param>
/// <param name="Index">Which of its <c>finally</c> blocks runs.</param>
/// <param name="Outer">The branch that runs the <c>finally</c> in which this one lies.</param>
internal sealed record FinallyExit(ControlFlowBranch Branch, int Index, FinallyExit? Outer)
{
    public ControlFlowRegion Region => Branch.FinallyRegions[Index];
}

/// <summary>A step of a path, linked to the one before it.</summary>
/// <param name="State">Where it is.</param>
/// <param name="Previous">The step before; null at the start.</param>
/// <param name="Branch">The branch that led here; null at the start, and where an exception did.</param>
internal sealed record PathNode(PathState State, PathNode? Previous, ControlFlowBranch? Branch);
