using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Inventories;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Rules.GapAnalysis;

/// <summary>CAC2012. A statement that there is nothing to control is true or false, and the register knows.</summary>
internal sealed class ExclusionFitsReality() : Rule<Document>(new("CAC2012", nameof(ExclusionFitsReality), Severity.Error,
    "what is excluded is not contradicted by the register", "ISO/IEC 42001 6.1.3"))
{
    private const int MostShown = 5;

    protected override IEnumerable<Document> Targets(CheckContext context) => context.Register.Of(KindNames.Control).Where(c => c.Get(Control.Applicable) is { Value: false });

    protected override IEnumerable<RuleFinding> Check(Document control, CheckContext context)
    {
        // What is mandatory cannot be excluded at all, which is another rule's to say.
        if (control.Get(Control.Requirement) is not { } cited || context.Register.RequirementOf(cited.Value) is not { Applies: not Applicability.Mandatory } requirement) yield break;
        var facts = (from fact in Contradictions.Of(requirement)
                     where fact.Code is null
                     from document in context.Register.Of(fact.Kind)
                     where fact.When.All(w => w.Holds(document.Fields)) && Counts(document, control, context)
                     select (document.Name, document.Id, At: document.Anchor, fact.Says)).Concat(InCode(requirement, control, context)).ToList();
        if (facts.Count == 0) yield break;
        var others = facts.Select(f => f.Name).Distinct().Count() - 1;
        var what = facts[0].Id.Length == 0 ? "assembly" : "document";
        yield return Fault(control.At(control.Get(Control.Applicable)!), $"{requirement.Id} is excluded, and {facts[0].Name} {facts[0].Says}{(others == 0 ? "" : others == 1 ? $", as one more {what} shows" : $", as {others} more {what}s show")}",
            what == "document" ? "set 'applicable: true' and say what is done about it, or take out of the register what is not there" : "set 'applicable: true' and say what is done about it, or take it out of the code") with
        {
            Related = [.. facts.DistinctBy(f => f.Name).Take(MostShown).Select(f => new RelatedLocation(f.At, $"{(f.Id.Length == 0 ? f.Name : f.Id)} {f.Says}"))],
        };
    }

    private static IEnumerable<(string Name, string Id, Location At, string Says)> InCode(Requirement requirement, Document control, CheckContext context) =>
        from fact in Contradictions.Of(requirement)
        from assembly in context.Code?.Assemblies ?? []
        where fact.Code is { } code && Uses(assembly.Inventory, code) && Counts(assembly.Inventory, control, context)
        select ($"the assembly {assembly.Inventory.Assembly}", "", assembly.At, fact.Says);

    private static bool Uses(AssemblyInventory assembly, string code) => code == ContradictingFact.SuppliedCode
        ? assembly.Apis.Any(KnownApis.IsSupplied) || assembly.Packages.Any(p => KnownApis.IsSuppliedPackage(p.Id))
        : assembly.Apis.Count + assembly.Packages.Count > 0;

    /// <summary>Whether an assembly is a fact: not excluded, and not of systems alone that are retired, out of scope or none that the statement is about.</summary>
    private static bool Counts(AssemblyInventory assembly, Document control, CheckContext context)
    {
        if (assembly.IsExcluded) return false;
        var about = control.All(Control.Systems);
        if (assembly.Systems.Count == 0) return about.Count == 0;
        return assembly.Systems.Any(id => context.Register.Find(id, KindNames.AiSystem) is { } system && !context.Scopes.IsOutside(system) && (about.Count == 0 || about.Any(a => a.Value == id)));
    }

    /// <summary>Whether a document is a fact: not retired, not only of systems that are, and of those that the statement is about where it names some.</summary>
    private static bool Counts(Document document, Document control, CheckContext context)
    {
        if (document.Kind?.Shape.Find(ControlledText.Status.Name) is not null && document.Get(ControlledText.Status)?.Value == "retired") return false;
        var (systems, about) = (Belonging.SystemsOf(document, context.Register), control.All(Control.Systems));
        return (systems.Count == 0 && about.Count == 0) || systems.Any(s => !context.Scopes.IsOutside(s) && (about.Count == 0 || about.Any(a => a.Value == s.Id)));
    }
}
