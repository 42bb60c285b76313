using ComplianceAsCode.Text;

namespace ComplianceAsCode.Frameworks;

/// <summary>The frameworks of a workspace: those that the manifest names, in its order, and those that come with the tool, read when something cites them.</summary>
public sealed class FrameworkSet(IReadOnlyList<Framework> named)
{
    private readonly Dictionary<string, Framework> _others = new(StringComparer.Ordinal);

    /// <summary>The frameworks that the manifest names; the first is the default of references.</summary>
    public IReadOnlyList<Framework> Named => named;

    /// <summary>The requirement that a citation names.</summary>
    /// <param name="citation">An id of the default framework, or a framework's id, a colon, and an id.</param>
    /// <returns>The requirement, or the reason why there is none.</returns>
    public (Requirement? Requirement, string? Problem) Resolve(string citation)
    {
        var (framework, id, problem) = Split(citation);
        if (framework is null) return (null, problem);
        return framework.Find(id) is { } requirement
            ? (requirement, null)
            : (null, $"{framework.Title} has no requirement '{id}'{Nearest.Offer(id, framework.Requirements.Select(r => r.Id))}");
    }

    /// <summary>The assessable requirements that criteria name: one requirement, all below an area (<c>A.6</c>, <c>A.6.*</c>), or a range of clauses (<c>4-10</c>).</summary>
    public (IReadOnlyList<Requirement> Requirements, string? Problem) ResolveCriteria(string citation)
    {
        var (framework, id, problem) = Split(citation);
        if (framework is null) return ([], problem);
        var prefix = id.EndsWith(".*", StringComparison.Ordinal) ? id[..^2] : id;
        var dash = id.IndexOf('-');
        Func<Requirement, bool> matches = dash > 0 && int.TryParse(id.AsSpan(0, dash), out var from) && int.TryParse(id.AsSpan(dash + 1), out var to)
            ? r => int.TryParse(r.Area, out var area) && area >= from && area <= to
            : r => r.Id == prefix || r.Id.StartsWith(prefix + ".", StringComparison.Ordinal) || r.Id.StartsWith(prefix + "(", StringComparison.Ordinal);
        Requirement[] found = [.. framework.Requirements.Where(r => r.IsAssessable && matches(r))];
        return found.Length > 0 ? (found, null) : ([], $"{framework.Title} has no requirement within '{id}'{Nearest.Offer(id, framework.Requirements.Select(r => r.Id))}");
    }

    private (Framework? Framework, string Id, string? Problem) Split(string citation)
    {
        var colon = citation.IndexOf(':');
        if (colon < 0) return named.Count > 0 ? (named[0], citation, null) : (null, citation, "the manifest names no framework that could be read");
        var (name, id) = (citation[..colon], citation[(colon + 1)..].Trim());
        return Find(name) is { } framework
            ? (framework, id, null)
            : (null, id, $"no framework '{name}' is known{Nearest.Offer(name, named.Select(f => f.Id).Concat(EmbeddedFrameworks.Ids))}");
    }

    private Framework? Find(string name)
    {
        foreach (var framework in named)
            if (framework.Id == name || framework.Family == name) return framework;
        if (EmbeddedFrameworks.Resolve(name) is not { } edition) return null;
        if (!_others.TryGetValue(edition, out var other)) _others[edition] = other = EmbeddedFrameworks.Load(edition);
        return other;
    }
}
