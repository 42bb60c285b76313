using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Manifests;

/// <summary>An entry of <c>evidence</c>, <c>code</c> or <c>logging</c>: what is required when a document's fields have some values.</summary>
/// <param name="For">The kind of document that it is about.</param>
/// <param name="When">Fields and the values of which each must have one.</param>
/// <param name="Require">What is required, each with its place in the manifest; without a place where it is the default.</param>
public sealed record RequirementRule(string For, IReadOnlyList<(string Field, IReadOnlyList<string> Values)> When, IReadOnlyList<(string Slug, YamlNode? At)> Require)
{
    /// <summary>Whether the condition holds for a document's fields.</summary>
    public bool AppliesTo(YamlMapping fields) => When.All(w => fields.Find(w.Field)?.Value switch
    {
        YamlScalar scalar => w.Values.Contains(scalar.Value),
        YamlSequence sequence => sequence.Items.OfType<YamlScalar>().Any(i => w.Values.Contains(i.Value)),
        _ => false,
    });

    /// <summary>Whether the condition holds for a risk level, whatever else it asks of fields that code does not know.</summary>
    public bool AppliesToRisk(string risk) => When.All(w => w.Field != "risk" || w.Values.Contains(risk));

    internal static IReadOnlyList<RequirementRule> ReadAll(YamlMapping manifest, Field<IReadOnlyList<Located<YamlMapping>>> field, Field<IReadOnlyList<Located<string>>> require, IReadOnlyList<RequirementRule> otherwise) =>
        manifest.Get(field) is not { } entries ? otherwise :
        [
            .. entries.Value.Select(e => new RequirementRule(
                e.Value.Get(ManifestShape.For)?.Value ?? KindNames.AiSystem,
                [.. (e.Value.Get(ManifestShape.When)?.Value ?? []).Select(w => (w.Key.Value, (IReadOnlyList<string>)[.. w.Value.Value.Select(v => v.Value)]))],
                [.. e.Value.All(require).Select(r => (r.Value, (YamlNode?)r.Node))])),
        ];

    internal static RequirementRule Of(string? risk, IReadOnlyList<string> require) =>
        new(KindNames.AiSystem, risk is null ? [] : [("risk", [risk])], [.. require.Select(r => (r, (YamlNode?)null))]);
}
