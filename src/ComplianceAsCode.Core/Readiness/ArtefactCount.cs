using ComplianceAsCode.Kinds;
using ComplianceAsCode.Rules;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Readiness;

/// <summary>How many artefacts are in force: offered for a requirement that a control has to state, and holding. It is shown, and nothing is judged by it.</summary>
/// <param name="Artefacts">The number of artefacts of the catalogue, such as a risk register or a bias test, of which there is at least one document.</param>
/// <param name="Documents">The number of documents, whether or not they are such an artefact.</param>
public sealed record ArtefactCount(int Artefacts, int Documents)
{
    internal static ArtefactCount Of(CheckContext context, IEnumerable<FrameworkReadiness> frameworks)
    {
        var stated = frameworks.SelectMany(f => f.Requirements).Select(r => r.Standing).Where(s => s.Applies && s.Requirement.NeedsStatement).ToList();
        var inForce = stated.SelectMany(s => s.Records).Where(r => r.IsGood).Select(r => r.Document).ToHashSet();
        var types = inForce.Where(d => d.Is(KindNames.Evidence)).Select(d => d.Get(Evidence.Type)?.Value).ToHashSet();
        var artefacts = stated.SelectMany(s => s.Requirement.Artefacts).Distinct().Count(slug => types.Contains(slug) || context.Records.OfArtefact(slug).Any(inForce.Contains));
        return new(artefacts, inForce.Count);
    }
}
