using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.GapAnalysis;

/// <summary>CAC2015. A register of risks that never mentions fairness has not found that there is none.</summary>
internal sealed class ObjectivesAreConsidered() : Rule<Document>(new("CAC2015", nameof(ObjectivesAreConsidered), Severity.Warning,
    "each system beyond minimal risk has a risk that names fairness, security and transparency, or says why not", "ISO/IEC 42001 6.1.2, C.2.5, C.2.10, C.2.11"))
{
    protected override IEnumerable<Document> Targets(CheckContext context) => context.Scopes.Systems.Where(s => s.Id.Length > 0 && s.Get(AiSystem.Risk) is { Value: not "minimal" });

    protected override IEnumerable<RuleFinding> Check(Document system, CheckContext context)
    {
        if (MayBeConsidered(system, context)) yield break;
        var considered = context.Register.Of(KindNames.Risk).Where(r => r.Get(Risk.Type)?.Value == "risk" && r.Get(Risk.System)?.Value == system.Id).SelectMany(r => r.All(Risk.Objectives))
            .Concat(system.All(AiSystem.NoRiskTo).Select(n => n.Value.Get(AiSystem.NoRiskObjective)).OfType<Located<string>>())
            .Select(o => context.Register.RequirementOf(o.Value)).ToHashSet();
        var missing = ConsideredObjectives.Embedded.Select(o => context.Register.RequirementOf(o)).OfType<Requirement>().Where(o => !considered.Contains(o)).ToList();
        if (missing.Count == 0) yield break;
        yield return Fault(system.Anchor, $"no risk of {system.Name} names {string.Join(", ", missing.Select(o => $"{o.Id} ({o.Title})"))}",
            $"assess it: compliance new risk --set system={system.Id} --set objectives={Cited(missing[0], context)}; or say in 'no-risk-to' of the system why nothing puts it at risk") with
        {
            // Of what is neither in scope nor out of it nothing is owed yet.
            CausedBy = [new("CAC1007", system.AtField(Common.Id))],
        };
    }

    /// <summary>An objective as a document of this workspace cites it.</summary>
    private static string Cited(Requirement objective, CheckContext context) => context.Register.RequirementOf(objective.Id) == objective ? objective.Id : $"{objective.Framework}:{objective.Id}";

    /// <summary>Whether a fault of reading, reported where it stands, may hide that something is considered.</summary>
    private static bool MayBeConsidered(Document system, CheckContext context) =>
        system.Kind?.OwnsId(system.Id) != true || context.Register.IsRepeated(system.Id) || context.Register.MayHave(KindNames.Risk, system.Id)
        || context.Register.IsUnclear(system, AiSystem.NoRiskTo) || context.Register.IsUnclear(system, AiSystem.NoRiskObjective)
        || context.Register.Of(KindNames.Risk).Any(r => (context.Register.IsUnclear(r, Risk.Objectives) || context.Register.IsUnclear(r, Risk.Type)) && r.Get(Risk.System)?.Value == system.Id)
        || context.Register.Of(KindNames.Risk).Any(r => context.Register.IsUnclear(r, Risk.System));
}
