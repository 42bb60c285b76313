using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Rules.Certification;

/// <summary>CAC5007. The first thing that a certification body asks for is what the standard itself wants in writing.</summary>
internal sealed class MandatoryDocumentsExist() : Rule<MandatoryDocumentsExist.Demand>(new("CAC5007", nameof(MandatoryDocumentsExist), Severity.Warning,
    "what a requirement itself wants documented is there", "ISO/IEC 42001 7.5.1"))
{
    /// <summary>Something that a requirement wants in writing: one artefact, or one of several.</summary>
    internal sealed record Demand(Requirement Requirement, Document Control, IReadOnlyList<string> Artefacts);

    protected override IEnumerable<Demand> Targets(CheckContext context) => context.Register.Frameworks.Named.SelectMany(f => f.Requirements)
        .Where(r => r.CallsForDocuments && r.Artefacts.Count > 0).SelectMany(r => DemandsOf(r, context))
        .DistinctBy(d => string.Join(' ', d.Artefacts), StringComparer.Ordinal);

    protected override IEnumerable<RuleFinding> Check(Demand target, CheckContext context)
    {
        var (requirement, control, artefacts) = target;
        var needed = context.Requirements.Of(requirement, control).Needed.Where(n => artefacts.Contains(n.Artefact)).ToList();
        if (needed.Count == 0 || needed.Exists(n => n.Records.Count > 0) || context.Records.MayHave(requirement, control)) yield break;
        yield return Fault(control.AtField(Control.Requirement), $"{requirement.Id} wants {string.Join(" or ", artefacts.Select(TitleOf))} documented, and there is nothing of the kind",
            $"write it: {Command(target)}, or name the documents in 'records'") with { Subject = control, CausedBy = [.. Causes(target, context)] };
    }

    /// <summary>Each document that clauses name themselves; where a requirement names none, one of its artefacts. What is not stated, or excluded, other rules judge.</summary>
    private static IEnumerable<Demand> DemandsOf(Requirement requirement, CheckContext context)
    {
        if (context.Controls.Of(requirement).FirstOrDefault(c => c.Get(Control.Applicable)?.Value == true) is not { } control) return [];
        var named = requirement.Artefacts.Where(AuditPractice.Embedded.MandatoryDocuments.ContainsKey).ToList();
        return named.Count == 0 ? [new(requirement, control, requirement.Artefacts)] : named.Select(slug => new Demand(requirement, control, [slug]));
    }

    /// <summary>Where the rules speak that may say already that the document is missing: at the claim that it was to prove, in the manifest, at a system.</summary>
    private static IEnumerable<FaultCause> Causes(Demand demand, CheckContext context)
    {
        var claim = demand.Control.AtField(Control.Claim);
        yield return new("CAC2003", claim);
        yield return new("CAC2018", claim);
        if (AuditPractice.Embedded.MandatoryDocuments.GetValueOrDefault(demand.Artefacts[0]) is not { Length: > 0 } rule) yield break;
        foreach (var place in PlacesOf(context)) yield return new(rule, place);
    }

    private static IEnumerable<Location> PlacesOf(CheckContext context) =>
    [
        context.Manifest.Anchor, context.Manifest.TopicAt("ai-policy"), context.Manifest.IntervalAt("internal-audit"), context.Manifest.IntervalAt("management-review"),
        .. context.Register.Frameworks.Named.Select(context.Manifest.FrameworkAt),
        .. context.Register.Of(KindNames.AiSystem).SelectMany(s => new[] { s.Anchor, s.AtField(Common.Id) }),
    ];

    private static string TitleOf(string slug) => ArtefactCatalogue.Embedded.Find(slug) is { } artefact ? $"'{artefact.Title}' ({slug})" : slug;

    private static string Command(Demand demand) => ArtefactCatalogue.Embedded.Find(demand.Artefacts[0]) is { Kinds: [var kind, ..] }
        ? $"compliance new {kind}"
        : $"compliance new evidence --set type={demand.Artefacts[0]} --set requirements={demand.Requirement.Id}";
}
