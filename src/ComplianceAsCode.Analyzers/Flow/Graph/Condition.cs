using Microsoft.CodeAnalysis.FlowAnalysis;

namespace ComplianceAsCode.Analyzers.Flow.Graph;

/// <summary>The condition that a block ends with.</summary>
internal static class Condition
{
    /// <summary>What the condition is where a branch of the block is taken.</summary>
    public static bool Value(BasicBlock block, ControlFlowBranch branch) =>
        branch.IsConditionalSuccessor == (block.ConditionKind == ControlFlowConditionKind.WhenTrue);
}
