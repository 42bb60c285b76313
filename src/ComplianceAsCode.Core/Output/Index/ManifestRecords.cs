using ComplianceAsCode.Manifests;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Output.Index;

/// <summary>Records of what the manifest says to code: people, what a model's code must carry at each risk level, further model APIs.</summary>
internal static class ManifestRecords
{
    public static IEnumerable<IndexRecord> Of(Manifest manifest)
    {
        Location code = manifest.Fields.Find(ManifestShape.Code.Name) is { } entry ? manifest.At(entry.Key) : manifest.Anchor;
        return
        [
            .. manifest.People.DistinctBy(p => p.Id).Select(p => new IndexRecord("person", p.Id, p.At)),
            .. RiskLevels.All.Select(risk => new IndexRecord("code-policy", risk, code).With("require", RequiredAt(risk, manifest))),
            .. manifest.Fields.All(ManifestShape.ModelApis).DistinctBy(a => a.Value).Select(a => new IndexRecord("api", a.Value, manifest.At(a.Node))),
        ];
    }

    private static IEnumerable<string> RequiredAt(string risk, Manifest manifest) =>
        manifest.Code.Where(rule => rule.AppliesToRisk(risk)).SelectMany(rule => rule.Require).Select(r => r.Slug);
}
