using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.GapAnalysis;

/// <summary>A rule about risks, but for those of a retired system; and about opportunities where it says so.</summary>
internal abstract class RiskRule(RuleDescriptor descriptor, bool andOpportunities = false) : Rule<Document>(descriptor)
{
    protected sealed override IEnumerable<Document> Targets(CheckContext context) => context.Register.Of(KindNames.Risk).Where(r =>
        (andOpportunities || r.Get(Risk.Type) is { Value: "risk" }) && !(r.Get(Risk.System) is { } system && context.Register.Find(system.Value)?.Get(AiSystem.Lifecycle)?.Value == "retired"));
}
