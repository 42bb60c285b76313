using ComplianceAsCode.Documents;
using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Rules;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Readiness;

/// <summary>The actions that are open or in progress, in an order in which they can be done.</summary>
public static class Roadmap
{
    /// <summary>Who depends on another comes after it; else the earlier due, the more urgent, the smaller id is first. Where actions wait for each other in a circle, that order alone holds among them.</summary>
    public static IReadOnlyList<PlannedAction> Of(CheckContext context, IReadOnlyList<FrameworkReadiness> frameworks)
    {
        var open = context.Register.Of(KindNames.Action).Where(a => a.Get(Kinds.Action.Status)?.Value is "open" or "in-progress").ToDictionary(a => a.Id, StringComparer.Ordinal);
        var byControl = frameworks.SelectMany(f => f.Requirements).SelectMany(r => r.Standing.Controls.Select(c => (c.Id, Requirement: r))).ToLookup(p => p.Id, p => p.Requirement, StringComparer.Ordinal);
        var byCitation = frameworks.SelectMany(f => f.Requirements).ToLookup(r => r.Citation, StringComparer.Ordinal);
        return InOrder([.. open.Values.Select(Plan)]);

        PlannedAction Plan(Document action)
        {
            RequirementReadiness[] closed = [.. action.All(Kinds.Action.Controls).SelectMany(c => byControl[c.Value]).Concat(ActionsOfGap.NamedBy(action) is { } citation ? byCitation[citation] : []).Distinct()];
            var weights = closed.Select(r => r.Priority).OrderByDescending(p => p.Score).FirstOrDefault()?.Weights ?? PriorityWeights.Middle;
            var due = action.Get(Kinds.Action.Due)?.Value;
            return new(action, context.Register.FindPerson(action.Get(Common.Owner)?.Value ?? "")?.Login, due < context.AsOf,
                [.. action.All(Kinds.Action.DependsOn).Select(d => d.Value).Where(d => d != action.Id && open.ContainsKey(d)).Distinct().Order(StringComparer.Ordinal)],
                GapPriority.Of(action, action.Get(Kinds.Action.Priority)?.Value, weights), [.. closed.Select(r => r.Citation)]);
        }
    }

    private static List<PlannedAction> InOrder(List<PlannedAction> actions)
    {
        var waiting = actions.OrderBy(a => a.Due ?? DateOnly.MaxValue).ThenByDescending(a => a.Priority.Score).ThenBy(a => a.Id, StringComparer.Ordinal).ToList();
        var rank = waiting.Select((a, i) => (a.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        var left = waiting.ToDictionary(a => a.Id, a => a.DependsOn.Count, StringComparer.Ordinal);
        var dependents = waiting.SelectMany(a => a.DependsOn.Select(d => (On: d, Action: a))).ToLookup(p => p.On, p => p.Action, StringComparer.Ordinal);
        var ready = new PriorityQueue<PlannedAction, int>(waiting.Where(a => a.DependsOn.Count == 0).Select(a => (a, rank[a.Id])));
        var done = new HashSet<string>(StringComparer.Ordinal);
        var ordered = new List<PlannedAction>(waiting.Count);
        var first = 0;
        while (ordered.Count < waiting.Count)
        {
            if (!ready.TryDequeue(out var next, out _))
            {
                while (done.Contains(waiting[first].Id)) first++;
                next = InCircle(waiting[first]);
            }
            if (!done.Add(next.Id)) continue;
            ordered.Add(next);
            foreach (var dependent in dependents[next.Id])
                if (--left[dependent.Id] == 0) ready.Enqueue(dependent, rank[dependent.Id]);
        }
        return ordered;

        // What only waits for a circle stays behind it: the walk along what is not done ends in the circle itself.
        PlannedAction InCircle(PlannedAction start)
        {
            var way = new List<PlannedAction> { start };
            var place = new Dictionary<string, int>(StringComparer.Ordinal) { [start.Id] = 0 };
            while (true)
            {
                var before = way[^1].DependsOn.First(d => !done.Contains(d));
                if (place.TryGetValue(before, out var begin)) return way.Skip(begin).MinBy(a => rank[a.Id])!;
                place[before] = way.Count;
                way.Add(waiting[rank[before]]);
            }
        }
    }
}
