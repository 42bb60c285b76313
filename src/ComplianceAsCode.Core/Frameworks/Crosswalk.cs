using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Frameworks;

/// <summary>Which requirements of different frameworks have to do with each other (<c>policies/frameworks/crosswalk.yaml</c>).</summary>
public sealed class Crosswalk
{
    private const string From = "iso-42001";

    private static readonly Field<string> FromId = Fields.Text("from", "A requirement of ISO/IEC 42001.") with { Required = true };
    private static readonly Field<string> To = Fields.Text("to", "A family, a colon, and an id in it.") with { Required = true };
    private static readonly Field<string> Relation = Fields.Choice("relation", "How they relate.", "equivalent", "partial", "related") with { Required = true };
    private static readonly Field<string> Corroboration = Fields.Choice("corroboration", "How many outside sources pair them.", "multiple", "single", "none") with { Required = true };
    private static readonly Field<IReadOnlyList<Located<YamlMapping>>> Mappings = Fields.Objects("mappings", "The pairs.", FromId, To, Relation, Corroboration);

    private readonly ILookup<(string Family, string Id), CrosswalkLink> _links;

    private Crosswalk(IEnumerable<(string From, string Family, string Id, string Relation, string Corroboration)> pairs) => _links = pairs
        .SelectMany(p => new[]
        {
            (Of: (From, p.From), Link: new CrosswalkLink(p.Family, p.Id, p.Relation, p.Corroboration)),
            (Of: (p.Family, p.Id), Link: new CrosswalkLink(From, p.From, p.Relation, p.Corroboration)),
        })
        .ToLookup(p => p.Of, p => p.Link);

    /// <summary>The crosswalk that comes with the tool.</summary>
    public static Crosswalk Embedded { get; } = Load();

    /// <summary>What a requirement has to do with, in either direction, in the order of the file. Links lead one step: what is related to a relative is not related.</summary>
    /// <param name="family">The family of the requirement's framework.</param>
    /// <param name="id">Its id.</param>
    public IEnumerable<CrosswalkLink> Of(string family, string id) => _links[(family, id)];

    private static Crosswalk Load() =>
        new(EmbeddedFrameworks.Data("crosswalk").All(Mappings).Select(m =>
        {
            var to = m.Value.Get(To)!.Value.Split(':', 2);
            return (m.Value.Get(FromId)!.Value, to[0], to[1], m.Value.Get(Relation)!.Value, m.Value.Get(Corroboration)!.Value);
        }));
}

/// <summary>A requirement that another has to do with.</summary>
/// <param name="Family">The family of its framework.</param>
/// <param name="Id">Its id.</param>
/// <param name="Relation"><c>equivalent</c>, <c>partial</c> or <c>related</c>.</param>
/// <param name="Corroboration">How many outside sources pair the two: <c>multiple</c>, <c>single</c> or <c>none</c>.</param>
public sealed record CrosswalkLink(string Family, string Id, string Relation, string Corroboration);
