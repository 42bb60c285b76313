using ComplianceAsCode.Analyzers.Flow.Members;
using ComplianceAsCode.Analyzers.Index;
using Microsoft.CodeAnalysis;

namespace ComplianceAsCode.Analyzers.Flow;

/// <summary>What the flow rules know about one compilation.</summary>
/// <param name="Compilation">The compilation.</param>
/// <param name="Inferences">Which calls run a model.</param>
/// <param name="Events">Which calls record an event.</param>
/// <param name="Decorators">What makes a client record its own events.</param>
internal sealed record FlowScope(Compilation Compilation, InferenceCalls Inferences, Events Events, Decorators Decorators)
{
    public static FlowScope Of(Compilation compilation, ComplianceIndex? index) => new(compilation, new(compilation, index), new(compilation), new(compilation));
}
