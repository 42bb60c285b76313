using ComplianceAsCode.Analyzers.Flow.Code;
using ComplianceAsCode.Analyzers.Flow.Graph;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace ComplianceAsCode.Analyzers.Flow;

/// <summary>A path on which a model runs and no event is recorded, from the function that runs it out to the one that others call.</summary>
/// <param name="Function">The function.</param>
/// <param name="Paths">Its paths.</param>
/// <param name="Block">The block that it leads through; null where it need not.</param>
/// <param name="End">The last step of the path in it.</param>
/// <param name="Caller">The path of the function that uses it; null for the outermost.</param>
/// <param name="Site">Where the function is used by that one.</param>
internal sealed record UnloggedPath(Function Function, Paths Paths, BasicBlock? Block, PathNode End, UnloggedPath? Caller, SyntaxNode? Site);
