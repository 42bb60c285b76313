using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Manifests;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Rules.Configuration;

/// <summary>CAC9002. Settings that cannot be read would otherwise silently be their defaults.</summary>
internal sealed class ManifestIsValid() : WorkspaceRule(About)
{
    private static readonly RuleDescriptor About = new("CAC9002", nameof(ManifestIsValid), Severity.Error,
        "the manifest can be read and each of its settings is known and valid", RuleDescriptor.OurRule);

    public static Diagnostic Unreadable(TextRange at, string message) =>
        new(About, About.Severity, new(Manifest.FileName, at), $"the manifest cannot be read: {message}", "correct it", [], "");

    protected override IEnumerable<RuleFinding> Check(CheckContext context)
    {
        var manifest = context.Manifest;
        foreach (var missing in manifest.Facts.Missing)
            yield return Fault(missing.At is null ? manifest.Anchor : manifest.At(missing.At), $"'{missing.Field.Name}' is missing", $"add '{missing.Field.Name}: …'; {missing.Field.Summary}");
        foreach (var (key, known) in manifest.Facts.Unknown)
            yield return Fault(manifest.At(key), $"the manifest has no setting '{key.Value}' here", $"remove or rename it{Nearest.Offer(key.Value, known)}");
        foreach (var invalid in manifest.Facts.Invalid)
            yield return Fault(manifest.At(invalid.Node), invalid.Message, "correct the value");
        foreach (var (again, first) in manifest.Facts.Duplicates)
            yield return Fault(manifest.At(again), $"'{again.Value}' stands twice", $"keep one of them (the first is at line {manifest.At(first).Range.Line})");
        foreach (var person in manifest.People.GroupBy(p => p.Id).SelectMany(g => g.Skip(1)))
            yield return Fault(person.At, $"the person '{person.Id}' stands twice", "keep one of them");
        foreach (var fault in UnknownSlugs(context)) yield return fault;
    }

    private static IEnumerable<RuleFinding> UnknownSlugs(CheckContext context)
    {
        var manifest = context.Manifest;
        var catalogue = Frameworks.ArtefactCatalogue.Embedded;
        var freshness = (manifest.Fields.Get(ManifestShape.Freshness)?.Value ?? []).Select(f => (Slug: f.Key.Value, At: (Syntax.YamlNode)f.Key)).Where(f => f.Slug is not ("default" or "notice"));
        var evidence = manifest.Evidence.SelectMany(e => e.Require).Where(r => r.At is not null).Select(r => (r.Slug, At: r.At!));
        foreach (var (slug, at) in freshness.Concat(evidence))
            if (!slug.StartsWith("x-", StringComparison.Ordinal) && catalogue.Find(slug) is null)
                yield return Fault(manifest.At(at), $"no catalogue has an artefact '{slug}'", $"name one of the catalogue, or begin your own with x-{Nearest.Offer(slug, catalogue.Slugs)}");
    }
}
