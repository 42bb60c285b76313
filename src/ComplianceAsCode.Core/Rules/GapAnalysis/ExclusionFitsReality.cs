using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;

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
                     from document in context.Register.Of(fact.Kind)
                     where fact.When.All(w => w.Holds(document.Fields)) && Counts(document, control, context)
                     select (Document: document, fact.Says)).ToList();
        if (facts.Count == 0) yield break;
        var others = facts.Select(f => f.Document).Distinct().Count() - 1;
        yield return Fault(control.At(control.Get(Control.Applicable)!), $"{requirement.Id} is excluded, and {facts[0].Document.Name} {facts[0].Says}{(others == 0 ? "" : others == 1 ? ", as one more document shows" : $", as {others} more documents show")}",
            "set 'applicable: true' and say what is done about it, or take out of the register what is not there") with
        {
            Related = [.. facts.DistinctBy(f => f.Document).Take(MostShown).Select(f => new RelatedLocation(f.Document.Anchor, $"{f.Document.Id} {f.Says}"))],
        };
    }

    /// <summary>Whether a document is a fact: not retired, not only of systems that are, and of those that the statement is about where it names some.</summary>
    private static bool Counts(Document document, Document control, CheckContext context)
    {
        if (document.Kind?.Shape.Find(ControlledText.Status.Name) is not null && document.Get(ControlledText.Status)?.Value == "retired") return false;
        var (systems, about) = (Belonging.SystemsOf(document, context.Register), control.All(Control.Systems));
        return (systems.Count == 0 && about.Count == 0) || systems.Any(s => !context.Scopes.IsOutside(s) && (about.Count == 0 || about.Any(a => a.Value == s.Id)));
    }
}
