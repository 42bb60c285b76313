using System.Collections.Frozen;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Frameworks;

/// <summary>The artefacts that requirements ask for, by slug, and the kinds of document that are one by themselves (<c>policies/frameworks/artefacts.yaml</c>).</summary>
public sealed class ArtefactCatalogue
{
    private static readonly Field<string> Slug = Fields.Slug("slug", "Its slug.") with { Required = true };
    private static readonly Field<string> Title = Fields.Text("title", "Its name.") with { Required = true };
    private static readonly Field<string> Type = Fields.Text("type", "Whether it says what shall be (document), what was done (record) or what was measured (technical).") with { Required = true };
    private static readonly Field<IReadOnlyList<Located<string>>> KindField = Fields.List("kind", Types.Text, "Kinds of document that are such an artefact.");

    /// <summary>Keys that narrow an artefact to documents of which a field has one of some values, with the field's name.</summary>
    private static readonly (Field<IReadOnlyList<Located<string>>> Key, string Field)[] NarrowingKeys =
    [
        .. new (string Key, string Field)[] { ("of-type", "type"), ("topic", "topics"), ("category", "category"), ("depth", "depth"), ("class", "class"), ("status", "status") }
            .Select(n => (Fields.List(n.Key, Types.Text, "Values that narrow it."), n.Field)),
    ];

    private static readonly Field<IReadOnlyList<Located<YamlMapping>>> Artefacts = Fields.Objects("artefacts", "The artefacts.", Slug, Title, Type, KindField);

    private readonly FrozenDictionary<string, Artefact> _bySlug;

    private ArtefactCatalogue(IEnumerable<Artefact> artefacts) => _bySlug = artefacts.DistinctBy(a => a.Slug).ToFrozenDictionary(a => a.Slug, StringComparer.Ordinal);

    /// <summary>The catalogue that comes with the tool.</summary>
    public static ArtefactCatalogue Embedded { get; } = Load();

    /// <summary>All slugs.</summary>
    public IEnumerable<string> Slugs => _bySlug.Keys;

    /// <summary>The artefact of a slug.</summary>
    public Artefact? Find(string slug) => _bySlug.GetValueOrDefault(slug);

    /// <summary>Whether a slug is an artefact's, or an organisation's own.</summary>
    public bool Knows(string slug) => slug.StartsWith("x-", StringComparison.Ordinal) || _bySlug.ContainsKey(slug);

    private static ArtefactCatalogue Load()
    {
        return new(EmbeddedFrameworks.Data("artefacts").All(Artefacts).Select(a => new Artefact(
            a.Value.Get(Slug)!.Value, a.Value.Get(Title)!.Value, a.Value.Get(Type)!.Value == "technical", [.. a.Value.All(KindField).Select(k => k.Value)],
            [.. NarrowingKeys.Select(n => (n.Field, Values: a.Value.All(n.Key).Select(v => v.Value).ToArray())).Where(n => n.Values.Length > 0).Select(n => new Narrowing(n.Field, n.Values))])));
    }
}

/// <summary>An artefact.</summary>
/// <param name="Slug">Its slug.</param>
/// <param name="Title">Its name.</param>
/// <param name="IsTechnical">Whether it is measured, such as a test: nothing else stands for it.</param>
/// <param name="Kinds">The kinds of document that are one by themselves; none where only evidence proves it.</param>
/// <param name="Narrowings">What such a document must be besides.</param>
public sealed record Artefact(string Slug, string Title, bool IsTechnical, IReadOnlyList<string> Kinds, IReadOnlyList<Narrowing> Narrowings);
