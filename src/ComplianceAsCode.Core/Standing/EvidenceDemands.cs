using ComplianceAsCode.Binding;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Standing;

/// <summary>One artefact that the manifest requires of one document.</summary>
/// <param name="Subject">The system, model or data set.</param>
/// <param name="Slug">The artefact.</param>
/// <param name="At">The manifest's word that asks for it.</param>
public sealed record EvidenceDemand(Document Subject, string Slug, Location At);

/// <summary>Which evidence the manifest requires, and whether it is there at all: whether it is fresh and good is another question.</summary>
public sealed class EvidenceDemands
{
    private readonly Register _register;
    private readonly EvidenceBook _evidence;
    private readonly RecordBook _records;
    private readonly ScopeBook _scopes;
    private readonly ILookup<string, Document> _byType;
    private readonly List<Document> _unclear;

    /// <summary>Opens the book.</summary>
    public EvidenceDemands(Register register, EvidenceBook evidence, RecordBook records, ScopeBook scopes)
    {
        (_register, _evidence, _records, _scopes) = (register, evidence, records, scopes);
        _byType = register.Of(KindNames.Evidence).ToLookup(e => e.Get(Evidence.Type)?.Value ?? "", StringComparer.Ordinal);
        _unclear = [.. register.Of(KindNames.Evidence).Where(e => register.IsUnclear(e, Evidence.Type) || IsSubjectUnclear(e))];
        All =
        [
            .. from entry in register.Manifest.Evidence
               from subject in register.Of(entry.For)
               where entry.AppliesTo(subject.Fields) && !scopes.IsOutside(subject)
               from required in entry.Require
               group required.At by (subject, required.Slug) into demand
               let at = demand.First()
               select new EvidenceDemand(demand.Key.subject, demand.Key.Slug, at is null ? register.Manifest.Anchor : register.Manifest.At(at)),
        ];
        Unmet = All.Where(d => !IsMet(d)).ToHashSet();
    }

    /// <summary>All demands, in the manifest's order.</summary>
    public IReadOnlyList<EvidenceDemand> All { get; }

    /// <summary>Demands that nothing meets, nor would meet but for a fault of reading.</summary>
    public IReadOnlySet<EvidenceDemand> Unmet { get; }

    /// <summary>Evidence of what is demanded, about the subject, that is a test without verdict and so meets no demand.</summary>
    public IEnumerable<Document> WithoutVerdict(EvidenceDemand demand) => _byType[demand.Slug].Where(e => IsWithoutVerdict(e) && _evidence.IsAbout(e, demand.Subject));

    /// <summary>Evidence of a type that names neither requirement nor system nor model.</summary>
    public IEnumerable<Document> Nameless(string type) => _byType[type].Where(NamesNothing);

    /// <summary>Whether evidence says nothing of what it proves, and no fault of reading hides it.</summary>
    public bool NamesNothing(Document evidence) =>
        evidence.Get(Evidence.System) is null && evidence.Get(Evidence.Model) is null && evidence.All(Evidence.Requirements).Count == 0
        && !IsSubjectUnclear(evidence) && !_register.IsUnclear(evidence, Evidence.Requirements);

    private bool IsMet(EvidenceDemand demand)
    {
        var (subject, slug, _) = demand;
        return subject.Id.Length == 0 || _scopes.MayExclude(subject)
            || _byType[slug].Any(e => (_evidence.IsAbout(e, subject) && !_evidence.IsOfOutside(e) && !IsWithoutVerdict(e)) || IsSubjectUnclear(e))
            || _unclear.Exists(e => _register.IsUnclear(e, Evidence.Type) && (_evidence.IsAbout(e, subject) || IsSubjectUnclear(e)))
            || _records.OfArtefact(slug).Any(d => Names(d, subject) || _register.IsUnclear(d, Evidence.System))
            || _register.MayHave(KindNames.Evidence, slug)
            || _records.KindsOf(slug).Any(kind => _register.MayHave(kind, subject.Id));
    }

    private static bool IsWithoutVerdict(Document evidence) => EvidenceBook.Informs(evidence) && EvidenceBook.IsMeasured(evidence);

    private bool IsSubjectUnclear(Document evidence) => _register.IsUnclear(evidence, Evidence.System) || _register.IsUnclear(evidence, Evidence.Model);

    private static bool Names(Document document, Document subject) => document.Facts.References.Exists(r => r.Id == subject.Id);
}
