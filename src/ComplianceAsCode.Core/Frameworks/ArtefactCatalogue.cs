using System.Collections.Frozen;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Frameworks;

/// <summary>The artefacts that requirements ask for, by slug, and the kinds of document that are one by themselves (<c>policies/frameworks/artefacts.yaml</c>).</summary>
public sealed class ArtefactCatalogue
{
    private static readonly Field<string> Slug = Fields.Slug("slug", "Its slug.") with { Required = true };
    private static readonly Field<string> Title = Fields.Text("title", "Its name.") with { Required = true };
    private static readonly Field<IReadOnlyList<Located<string>>> KindField = Fields.List("kind", Types.Text, "Kinds of document that are such an artefact.");
    private static readonly Field<string> Topic = Fields.Slug("topic", "The topic that a policy must have to be it.");
    private static readonly Field<string> Type = Fields.Slug("type", "The type that a procedure, audit or role must have to be it.");
    private static readonly Field<IReadOnlyList<Located<YamlMapping>>> Artefacts = Fields.Objects("artefacts", "The artefacts.", Slug, Title, KindField, Topic, Type);

    private readonly FrozenDictionary<string, Artefact> _bySlug;

    private ArtefactCatalogue(IEnumerable<Artefact> artefacts) => _bySlug = artefacts.DistinctBy(a => a.Slug).ToFrozenDictionary(a => a.Slug, StringComparer.Ordinal);

    /// <summary>The catalogue that comes with the tool.</summary>
    public static ArtefactCatalogue Embedded { get; } = Load();

    /// <summary>All slugs.</summary>
    public IEnumerable<string> Slugs => _bySlug.Keys;

    /// <summary>The artefact of a slug.</summary>
    public Artefact? Find(string slug) => _bySlug.GetValueOrDefault(slug);

    private static ArtefactCatalogue Load()
    {
        var source = EmbeddedFrameworks.Source("artefacts");
        var root = (YamlMapping)YamlTreeReader.Read(source.Text, new(0, source.Text.Length)).Roots[0];
        return new(root.All(Artefacts).Select(a => new Artefact(
            a.Value.Get(Slug)!.Value, a.Value.Get(Title)!.Value, [.. a.Value.All(KindField).Select(k => k.Value)], a.Value.Get(Topic)?.Value, a.Value.Get(Type)?.Value)));
    }
}

/// <summary>An artefact.</summary>
/// <param name="Slug">Its slug.</param>
/// <param name="Title">Its name.</param>
/// <param name="Kinds">The kinds of document that are one by themselves; none where only evidence proves it.</param>
/// <param name="Topic">The topic that a policy must have to be it.</param>
/// <param name="Type">The type that the document must have to be it.</param>
public sealed record Artefact(string Slug, string Title, IReadOnlyList<string> Kinds, string? Topic, string? Type);
