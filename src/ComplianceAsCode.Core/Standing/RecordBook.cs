using ComplianceAsCode.Binding;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Standing;

/// <summary>
/// The records of a requirement: evidence that names it, documents that by their kind are one of its artefacts, and what its control
/// names. Whether they are fresh and good is another question.
/// </summary>
public sealed class RecordBook(Register register, EvidenceBook evidence)
{
    /// <summary>The records of a requirement, each once.</summary>
    /// <param name="requirement">The requirement.</param>
    /// <param name="control">Its statement, if there is one.</param>
    public IEnumerable<Document> Of(Requirement requirement, Document? control) => evidence.For(requirement)
        .Concat(control is null ? [] : control.All(Control.Records).Select(r => register.Find(r.Value)).OfType<Document>())
        .Concat(requirement.Artefacts.SelectMany(OfArtefact))
        .Where(d => d != control)
        .Distinct();

    /// <summary>Whether a fault of reading, reported where it stands, may hide a record of a requirement.</summary>
    public bool MayHave(Requirement requirement, Document control) => register.IsUnclear(control, Control.Records)
        || register.Of(KindNames.Evidence).Any(e => register.IsUnclear(e, Evidence.Requirements)) || register.MayHave(KindNames.Evidence)
        || requirement.Artefacts.SelectMany(KindsOf).Any(kind => register.MayHave(kind))
        || requirement.Artefacts.Select(ArtefactCatalogue.Embedded.Find).OfType<Artefact>().Any(MayHave);

    /// <summary>Documents that by their kind, topic or type are an artefact.</summary>
    public IEnumerable<Document> OfArtefact(string slug) => ArtefactCatalogue.Embedded.Find(slug) is not { } artefact ? [] :
        artefact.Kinds.SelectMany(register.Of).Where(d => artefact.Narrowings.All(n => n.Holds(d.Fields)));

    /// <summary>The kinds of document that are an artefact by themselves.</summary>
    public IEnumerable<string> KindsOf(string slug) => ArtefactCatalogue.Embedded.Find(slug)?.Kinds ?? [];

    /// <summary>Whether a document of an artefact's kind may be one but for a fault in a field that narrows it.</summary>
    private bool MayHave(Artefact artefact) => artefact.Kinds.SelectMany(register.Of).Any(d =>
        artefact.Narrowings.Any(n => d.Kind!.Shape.Find(n.Field) is { } field && register.IsUnclear(d, field)));
}
