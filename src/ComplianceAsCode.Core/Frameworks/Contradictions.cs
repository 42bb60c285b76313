using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Frameworks;

/// <summary>Facts of the register that an exclusion from the statement of applicability contradicts (<c>policies/frameworks/contradictions.yaml</c>).</summary>
public static class Contradictions
{
    private static readonly Field<string> Fact = Fields.Slug("fact", "Its name.") with { Required = true };
    private static readonly Field<string> KindField = Fields.Text("kind", "The kind of document that is such a fact; none where it is a fact of the code.");
    private static readonly Field<string> CodeField = Fields.Choice("code", "What code is such a fact: any that uses a model API, or one whose model a supplier runs.", ContradictingFact.AnyCode, ContradictingFact.SuppliedCode);
    private static readonly Field<string> Says = Fields.Text("says", "What such a document shows.") with { Required = true };
    private static readonly Field<IReadOnlyList<(YamlScalar Key, Located<IReadOnlyList<Located<string>>> Value)>> When = Lists("when", "field");
    private static readonly Field<IReadOnlyList<Located<string>>> Has = Fields.List("has", Types.Text, "Fields that say something.");
    private static readonly Field<IReadOnlyList<(YamlScalar Key, Located<IReadOnlyList<Located<string>>> Value)>> Contradicts = Lists("contradicts", "framework");
    private static readonly Field<IReadOnlyList<Located<YamlMapping>>> Facts = Fields.Objects("facts", "The facts.", Fact, KindField, CodeField, Says, When, Has, Contradicts);

    /// <summary>The facts that come with the tool, in the order of the file.</summary>
    public static IReadOnlyList<ContradictingFact> Embedded { get; } = Load();

    /// <summary>The facts that contradict leaving out a requirement.</summary>
    public static IEnumerable<ContradictingFact> Of(Requirement requirement) => Embedded.Where(f => f.Contradicts.Contains((requirement.Framework, requirement.Id)));

    private static ContradictingFact[] Load()
    {
        return
        [
            .. EmbeddedFrameworks.Data("contradictions").All(Facts).Select(f => f.Value).Select(f => new ContradictingFact(
                f.Get(Fact)!.Value, f.Get(KindField)?.Value ?? "", f.Get(Says)!.Value,
                [.. Entries(f, When).Select(w => new Narrowing(w.Key, w.Values)), .. f.All(Has).Select(h => new Narrowing(h.Value, []))],
                Entries(f, Contradicts).SelectMany(c => c.Values.Select(id => (c.Key, id))).ToHashSet()) { Code = f.Get(CodeField)?.Value }),
        ];
    }

    private static IEnumerable<(string Key, string[] Values)> Entries(YamlMapping fact, Field<IReadOnlyList<(YamlScalar Key, Located<IReadOnlyList<Located<string>>> Value)>> field) =>
        (fact.Get(field)?.Value ?? []).Select(e => (e.Key.Value, e.Value.Value.Select(v => v.Value).ToArray()));

    private static Field<IReadOnlyList<(YamlScalar Key, Located<IReadOnlyList<Located<string>>> Value)>> Lists(string name, string keys) =>
        new(name, new MapType<IReadOnlyList<Located<string>>>(keys, new ListType<string>(Types.Text)), $"Lists by {keys}.");
}

/// <summary>A fact of the register.</summary>
/// <param name="Slug">Its name.</param>
/// <param name="Kind">The kind of document that is such a fact; empty where it is a fact of the code.</param>
/// <param name="Says">What such a document shows: the end of a sentence that begins with its name.</param>
/// <param name="When">What such a document must be besides.</param>
/// <param name="Contradicts">The requirements, by edition and id, that it contradicts leaving out.</param>
public sealed record ContradictingFact(string Slug, string Kind, string Says, IReadOnlyList<Narrowing> When, IReadOnlySet<(string Framework, string Id)> Contradicts)
{
    /// <summary>Code that uses a model API.</summary>
    public const string AnyCode = "any";

    /// <summary>Code that uses a model that a supplier runs.</summary>
    public const string SuppliedCode = "supplier";

    /// <summary>Which code is such a fact; <see langword="null"/> where a document is.</summary>
    public string? Code { get; init; }
}
