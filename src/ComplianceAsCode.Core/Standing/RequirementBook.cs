using ComplianceAsCode.Binding;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Standing;

/// <summary>
/// What each requirement needs and what is offered for it. An artefact is offered by evidence of its type that names the requirement and by
/// documents that are one by their kind. What a control names in <c>records</c>, and evidence of an own type (<c>x-…</c>), stands for artefacts that have neither; but
/// what is measured is measured: nothing stands for a bias test, a security test least of all.
/// </summary>
public sealed class RequirementBook(Register register, EvidenceBook evidence, RecordBook records, RecordJudge judge)
{
    private static readonly string[] LeftByEvents = [KindNames.Incident, KindNames.Concern, KindNames.Finding, KindNames.Change];

    /// <summary>A requirement's records, judged, with those that a control names, if one is given.</summary>
    public RequirementRecords Of(Requirement requirement, Document? control = null)
    {
        Document[] named = control is null ? [] : [.. control.All(Control.Records).Select(r => register.Find(r.Value)).OfType<Document>()];
        Document[] ofRequirement = [.. evidence.For(requirement), .. named];
        var offers = requirement.Artefacts.Select(slug => (Slug: slug, Documents: records.OfArtefact(slug).Concat(ofRequirement.Where(d => IsEvidenceOf(d, slug))).ToArray())).ToArray();
        Document[] others = [.. ofRequirement.Except(offers.SelectMany(o => o.Documents)).Where(d => named.Contains(d) || !IsEvidenceOfCatalogue(d))];
        NeededRecord[] needed =
        [
            .. offers.Where(o => o.Documents.Length > 0 || !IsLeftByEvents(o.Slug))
                .Select(o => new NeededRecord(o.Slug, Judge(o.Documents.Length > 0 ? o.Documents : others.Where(d => MayStandFor(d, o.Slug))))),
        ];
        return new(needed, Judge(records.Of(requirement, control)));
    }

    private static bool MayStandFor(Document document, string slug) =>
        ArtefactCatalogue.Embedded.Find(slug) is not { } artefact || (artefact.Kinds.Count == 0 && !(artefact.IsTechnical && IsEvidenceOfCatalogue(document)));

    /// <summary>Where nothing happened, nothing was recorded: without incidents a register of them is empty, and no gap.</summary>
    private static bool IsLeftByEvents(string slug) => ArtefactCatalogue.Embedded.Find(slug) is { Kinds.Count: > 0 } artefact && artefact.Kinds.All(LeftByEvents.Contains);

    private RecordWorth[] Judge(IEnumerable<Document> documents) =>
    [
        .. Current(documents.Distinct().Where(d => !judge.IsHistory(d)))
            .OrderBy(d => d.Path, StringComparer.Ordinal).ThenBy(d => d.Id, StringComparer.Ordinal).Select(judge.Of),
    ];

    /// <summary>Of what is held again and again, the last one counts: internal audits, management reviews, the impact assessments of a system.</summary>
    private static IEnumerable<Document> Current(IEnumerable<Document> documents) => documents
        .GroupBy(d => d.Kind?.Name switch
        {
            KindNames.Audit => "audit",
            KindNames.ManagementReview => "review",
            KindNames.ImpactAssessment => $"impact {d.Get(ImpactAssessment.System)?.Value}",
            _ => $"{d.Path}\n{d.Id}",
        })
        .Select(g => g.OrderByDescending(d => d.Get(Audit.Performed)?.Value ?? d.Get(ManagementReview.Held)?.Value ?? d.Get(ImpactAssessment.Assessed)?.Value ?? DateOnly.MinValue).First());

    private static bool IsEvidenceOf(Document document, string slug) => document.Is(KindNames.Evidence) && document.Get(Evidence.Type)?.Value == slug;

    private static bool IsEvidenceOfCatalogue(Document document) =>
        document.Is(KindNames.Evidence) && document.Get(Evidence.Type) is { } type && ArtefactCatalogue.Embedded.Find(type.Value) is not null;
}
