using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Rules.Evidence;

/// <summary>CAC3101. Which evidence a system of its risk must have is the manifest's word.</summary>
internal sealed class EvidenceIsPresent() : Rule<EvidenceIsPresent.Demand>(new("CAC3101", nameof(EvidenceIsPresent), Severity.Error,
    "each system, model and data set has the evidence that the manifest requires of it", "ISO/IEC 42001 A.6.2.4, 8.2, 8.4"))
{
    /// <summary>One artefact that the manifest requires of one document.</summary>
    internal sealed record Demand(Document Subject, string Slug, Location At);

    protected override IEnumerable<Demand> Targets(CheckContext context) =>
        from entry in context.Manifest.Evidence
        from subject in context.Register.Of(entry.For)
        where entry.AppliesTo(subject.Fields) && subject.Get(AiSystem.Lifecycle)?.Value != "retired"
        from required in entry.Require
        group (subject, required) by (subject, required.Slug) into demand
        let at = demand.First().required.At
        select new Demand(demand.Key.subject, demand.Key.Slug, at is null ? context.Manifest.Anchor : context.Manifest.At(at));

    protected override IEnumerable<RuleFinding> Check(Demand demand, CheckContext context)
    {
        var (subject, slug, at) = demand;
        if (context.Register.Of(KindNames.Evidence).Any(e => MayBe(e, slug, subject, context)) || context.Register.MayHave(KindNames.Evidence, slug)) yield break;
        var artefact = ArtefactCatalogue.Embedded.Find(slug);
        foreach (var kind in artefact?.Kinds ?? [])
            if (context.Register.Of(kind).Any(d => Names(d, subject) || MayName(d, context)) || context.Register.MayHave(kind, subject.Id)) yield break;
        var make = artefact is { Kinds: [var first, ..] } ? $"compliance new {first}" : $"compliance new evidence --set type={slug}";
        yield return Fault(at, $"{subject.Name} has no {slug}", $"add one: {make} --set {Link(subject)}={subject.Id}") with { Subject = subject, Related = [new(subject.Anchor, $"{subject.Id} is here")] };
    }

    private static string Link(Document subject) => subject.Is(KindNames.AiSystem) ? "system" : subject.Kind!.Name;

    /// <summary>Whether evidence is what is asked for, or would be but for a fault that is reported where it stands.</summary>
    private static bool MayBe(Document evidence, string slug, Document subject, CheckContext context)
    {
        if (evidence.Get(Kinds.Evidence.Type) is { } type && type.Value != slug) return false;
        return Names(evidence, subject) || (subject.Is(KindNames.AiSystem) && EvidenceBook.IsAbout(evidence, subject)) || MayName(evidence, context)
            || (evidence.Get(Kinds.Evidence.System) is null && evidence.Get(Kinds.Evidence.Model) is null && evidence.All(Kinds.Evidence.Requirements).Count == 0);
    }

    private static bool Names(Document document, Document subject) => document.Facts.References.Exists(r => r.Id == subject.Id);

    private static bool MayName(Document document, CheckContext context) => document.Facts.References.Exists(r =>
        r.Field.Name is "system" or "model" && (!context.Register.Resolves(r) || context.Register.Find(r.Id) is not { } named || !r.Type.Kinds.Contains(named.Kind?.Name ?? "")))
        || document.Facts.Unknown.Count > 0;
}
