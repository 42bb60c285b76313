using ComplianceAsCode.Binding;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;

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
        .Concat(control is null ? [] : control.All(Control.Records).Concat(control.All(Control.Policies)).Select(r => register.Find(r.Value)).OfType<Document>())
        .Concat(requirement.Artefacts.SelectMany(OfArtefact))
        .Distinct();

    /// <summary>Documents that by their kind, topic or type are an artefact.</summary>
    public IEnumerable<Document> OfArtefact(string slug) => ArtefactCatalogue.Embedded.Find(slug) is not { } artefact ? [] :
        artefact.Kinds.SelectMany(register.Of).Where(d => artefact.Narrowings.All(n => HasOneOf(d, n)));

    private static bool HasOneOf(Document document, Narrowing narrowing) => document.Fields.Find(narrowing.Field)?.Value switch
    {
        YamlScalar scalar => narrowing.Values.Contains(scalar.Value),
        YamlSequence sequence => sequence.Items.OfType<YamlScalar>().Any(i => narrowing.Values.Contains(i.Value)),
        _ => false,
    };
}
