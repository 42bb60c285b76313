using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Rules.GapAnalysis;

/// <summary>CAC2011. What waits for itself never begins, and what replaces itself replaces nothing. Each cycle is reported once, at the reference that closes it when one starts at the smallest id.</summary>
internal sealed class DependenciesHaveNoCycle() : Rule<DependenciesHaveNoCycle.Relation>(new("CAC2011", nameof(DependenciesHaveNoCycle), Severity.Warning,
    "actions do not wait for themselves, and texts do not replace themselves, through others", RuleDescriptor.OurRule))
{
    private const int LongestChain = 8;

    private static readonly (string Kind, Field Field, string Verb)[] Relations =
    [
        (KindNames.Action, Kinds.Action.DependsOn, "waits for itself"),
        (KindNames.Policy, Kinds.Policy.Supersedes, "replaces itself"),
        (KindNames.Procedure, Kinds.Procedure.Supersedes, "replaces itself"),
    ];

    /// <summary>References of one field among documents of one kind.</summary>
    internal sealed record Relation(string Verb, IReadOnlyDictionary<Document, BoundReference[]> From);

    protected override IEnumerable<Relation> Targets(CheckContext context) =>
        from relation in Relations
        let documents = context.Register.Of(relation.Kind).ToHashSet()
        select new Relation(relation.Verb, context.Register.References
            .Where(r => r.Reference.Field.Name == relation.Field.Name && documents.Contains(r.From) && context.Register.Find(r.Reference.Id, relation.Kind) is not null)
            .GroupBy(r => r.From).ToDictionary(g => g.Key, g => g.OrderBy(r => r.Reference.Id, StringComparer.Ordinal).ToArray()));

    protected override IEnumerable<RuleFinding> Check(Relation relation, CheckContext context)
    {
        var done = new HashSet<Document>();
        foreach (var start in relation.From.Keys.OrderBy(d => d.Id, StringComparer.Ordinal))
            foreach (var cycle in CyclesFrom(start, relation, done, context.Register))
                yield return Report(cycle, relation.Verb);
    }

    /// <summary>Walks depth first, without recursion: a plan may be long. A reference to what is on the way closes a cycle.</summary>
    private static IEnumerable<IReadOnlyList<BoundReference>> CyclesFrom(Document start, Relation relation, HashSet<Document> done, Register register)
    {
        if (!done.Add(start)) yield break;
        var way = new List<(Document Document, int Next)> { (start, 0) };
        var place = new Dictionary<Document, int> { [start] = 0 };
        while (way.Count > 0)
        {
            var (document, next) = way[^1];
            var references = relation.From.GetValueOrDefault(document) ?? [];
            if (next == references.Length)
            {
                place.Remove(document);
                way.RemoveAt(way.Count - 1);
                continue;
            }
            way[^1] = (document, next + 1);
            var named = register.Find(references[next].Reference.Id)!;
            if (place.TryGetValue(named, out var from))
            {
                yield return [.. way.Skip(from).Select(w => relation.From[w.Document][w.Next - 1])];
            }
            else if (done.Add(named))
            {
                place[named] = way.Count;
                way.Add((named, 0));
            }
        }
    }

    private static RuleFault Report(IReadOnlyList<BoundReference> cycle, string verb)
    {
        var closing = cycle[^1];
        string[] ids = [.. cycle.Select(r => r.From.Id), closing.Reference.Id];
        var chain = string.Join(" → ", ids.Length <= LongestChain ? ids : [.. ids[..(LongestChain - 2)], "…", ids[^1]]);
        return Fault(closing.From.At(closing.Reference.Node), $"{cycle[0].From.Name} {verb}: {chain}", "remove this reference, or another of the cycle") with
        {
            Subject = closing.From,
            Related = [.. cycle.SkipLast(1).Take(LongestChain).Select(r => new RelatedLocation(r.From.At(r.Reference.Node), $"{r.From.Id} names {r.Reference.Id}"))],
        };
    }
}
