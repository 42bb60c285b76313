using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.Certification;

/// <summary>CAC5007. The first thing that a certification body asks for is what the standard itself wants in writing.</summary>
internal sealed class MandatoryDocumentsExist() : Rule<Document>(new("CAC5007", nameof(MandatoryDocumentsExist), Severity.Warning,
    "what a requirement itself wants documented is there", "ISO/IEC 42001 7.5.1"))
{
    protected override IEnumerable<Document> Targets(CheckContext context) => Demands(context).Select(d => d.Control).Distinct();

    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        var missing = Demands(context).Where(d => d.IsMissing).GroupBy(d => d.Artefacts, StringComparer.Ordinal).Select(g => g.First()).Where(d => d.Control == document).ToList();
        if (missing.Count == 0 || context.Records.MayHave(missing[0].Requirement, document)) yield break;
        yield return Fault(document.AtField(Control.Requirement), $"{missing[0].Requirement.Id} wants {string.Join(" and ", missing.Select(m => m.Title))} documented, and there is nothing of the kind",
            $"write it: {Command(missing[0])}, or name the documents in 'records'");
    }

    /// <summary>What each stated requirement wants in writing: the documents that its clause names; where it names none, one of its artefacts.</summary>
    private static IEnumerable<Demand> Demands(CheckContext context)
    {
        var documents = AuditPractice.Embedded.MandatoryDocuments;
        foreach (var requirement in context.Register.Frameworks.Named.SelectMany(f => f.Requirements).Where(r => r.CallsForDocuments && r.Artefacts.Count > 0))
        {
            // What is not stated, or excluded, other rules judge.
            if (context.Controls.Of(requirement).FirstOrDefault(c => c.Get(Control.Applicable)?.Value == true) is not { } control) continue;
            var needed = context.Requirements.Of(requirement, control).Needed;
            if (IsReportedAsUnproven(requirement, control, context)) continue;
            var named = requirement.Artefacts.Where(documents.ContainsKey).ToList();
            foreach (var slug in named.Where(slug => !IsReportedAsClaimedTooMuch(slug, control, context) && (documents[slug] is not { Length: > 0 } rule || context.Manifest.TurnsOff(rule))))
                yield return new(requirement, control, slug, TitleOf(slug), needed.FirstOrDefault(n => n.Artefact == slug) is { Records.Count: 0 });
            if (named.Count == 0 && needed.Count > 0)
                yield return new(requirement, control, string.Join(' ', requirement.Artefacts), string.Join(" or ", requirement.Artefacts.Select(TitleOf)), needed.All(n => n.Records.Count == 0) && !needed.Any(n => IsReportedAsClaimedTooMuch(n.Artefact, control, context)));
        }
    }

    /// <summary>That a claim has no record at all, CAC2003 says.</summary>
    private static bool IsReportedAsUnproven(Requirement requirement, Document control, CheckContext context) =>
        control.Get(Control.Claim)?.Value == "compliant" && !context.Manifest.TurnsOff("CAC2003") && !context.Records.Of(requirement, control).Any();

    /// <summary>That a claim of compliant lacks what is no document by itself, CAC2018 says.</summary>
    private static bool IsReportedAsClaimedTooMuch(string slug, Document control, CheckContext context) =>
        control.Get(Control.Claim)?.Value == "compliant" && !context.Manifest.TurnsOff("CAC2018") && !context.Records.KindsOf(slug).Any();

    private static string TitleOf(string slug) => ArtefactCatalogue.Embedded.Find(slug)?.Title is { Length: > 1 } title ? $"'{title}' ({slug})" : slug;

    private static string Command(Demand demand)
    {
        var slug = demand.Artefacts.Split(' ')[0];
        return ArtefactCatalogue.Embedded.Find(slug) is { Kinds: [var kind, ..] } ? $"compliance new {kind}" : $"compliance new evidence --set type={slug} --set requirements={demand.Requirement.Id}";
    }

    /// <summary>Something that a requirement wants in writing.</summary>
    private sealed record Demand(Requirement Requirement, Document Control, string Artefacts, string Title, bool IsMissing);
}
