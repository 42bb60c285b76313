using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Manifests;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;
using ComplianceAsCode.Workspaces;

namespace ComplianceAsCode.Rules.Configuration;

/// <summary>Names in the manifest that nothing bears: a setting for such a name would silently be none.</summary>
internal static class ManifestNames
{
    private static readonly string[] Intervals = ["internal-audit", "management-review", "committee", "kpi"];
    private static readonly string[] Sections = [.. KindSet.All.SelectMany(k => k.Sections).Distinct()];

    /// <summary>The names, each with what is wrong and what to do.</summary>
    public static IEnumerable<(YamlNode At, string Message, string Fix)> Unknown(Manifest manifest)
    {
        var fields = manifest.Fields;
        return Slugs(manifest)
            .Concat(Keys(fields.Get(ManifestShape.Approvals)?.Value, k => KindSet.Find(k.Split('/')[0]) is not null, "there is no kind of document '{0}'", "name a kind, or a kind and a topic as policy/ai-policy", [.. KindSet.All.Select(k => k.Name)]))
            .Concat(Keys(fields.Get(ManifestShape.Intervals)?.Value, Intervals.Contains, "there is no interval '{0}'", $"name one of {string.Join(", ", Intervals)}", Intervals))
            .Concat(Keys(fields.Get(ManifestShape.Headings)?.Value, Sections.Contains, "no kind of document has a section '{0}'", "name a required section in English", Sections))
            .Concat(fields.All(ManifestShape.Evidence).SelectMany(e => Conditions(e.Value, e.Value.Get(ManifestShape.For)?.Value ?? KindNames.AiSystem)))
            .Concat(fields.All(ManifestShape.Code).Concat(fields.All(ManifestShape.Logging)).SelectMany(e => Conditions(e.Value, KindNames.AiSystem)))
            .Concat(Patterns(fields));
    }

    private static IEnumerable<(YamlNode, string, string)> Slugs(Manifest manifest)
    {
        var catalogue = ArtefactCatalogue.Embedded;
        var freshness = (manifest.Fields.Get(ManifestShape.Freshness)?.Value ?? []).Select(f => (Slug: f.Key.Value, At: (YamlNode)f.Key)).Where(f => f.Slug is not ("default" or "notice"));
        var evidence = manifest.Fields.All(ManifestShape.Evidence).SelectMany(e => e.Value.All(ManifestShape.Require)).Select(r => (Slug: r.Value, At: r.Node));
        return from name in freshness.Concat(evidence)
               where !catalogue.Knows(name.Slug)
               select (name.At, $"no catalogue has an artefact '{name.Slug}'", $"name one of the catalogue, or begin your own with x-{Nearest.Offer(name.Slug, catalogue.Slugs)}");
    }

    private static IEnumerable<(YamlNode, string, string)> Keys<T>(IReadOnlyList<(YamlScalar Key, T Value)>? entries, Func<string, bool> isKnown, string message, string fix, string[] known) =>
        from entry in entries ?? []
        where !isKnown(entry.Key.Value)
        select ((YamlNode)entry.Key, message.Replace("{0}", entry.Key.Value, StringComparison.Ordinal), fix + Nearest.Offer(entry.Key.Value, known));

    private static IEnumerable<(YamlNode, string, string)> Conditions(YamlMapping entry, string kind)
    {
        var shape = KindSet.Find(kind)!.Shape;
        foreach (var (key, values) in entry.Get(ManifestShape.When)?.Value ?? [])
        {
            if (shape.Find(key.Value) is not { } field)
                yield return (key, $"{kind} has no field '{key.Value}'", $"name a field of {kind}{Nearest.Offer(key.Value, shape.Fields.Select(f => f.Name))}");
            else if (field.Type is ChoiceType choice)
                foreach (var value in values.Value.Where(v => !choice.Values.Contains(v.Value)))
                    yield return (value.Node, $"'{key.Value}' of {kind} is never '{value.Value}'", $"write {string.Join(", ", choice.Values.SkipLast(1))} or {choice.Values[^1]}{Nearest.Offer(value.Value, choice.Values)}");
        }
    }

    private static IEnumerable<(YamlNode, string, string)> Patterns(YamlMapping fields) =>
        from pattern in fields.All(ManifestShape.Documents).Concat(fields.All(ManifestShape.Exclude))
        where !GlobPattern.IsValid(pattern.Value)
        select (pattern.Node, $"'{pattern.Value}' is no pattern of files below aims.yaml", "write a pattern such as drafts/**, relative to aims.yaml and without '..'");
}
