using ComplianceAsCode.Frameworks;

namespace ComplianceAsCode.Standing;

/// <summary>Whether the facts of a system meet conditions. A fact that no document keeps leaves a condition open.</summary>
internal static class FactJudge
{
    /// <summary>Whether a system meets one of some conditions.</summary>
    public static Verdict Of(IReadOnlyList<FactCondition> ways, SystemFacts facts) => Verdict.Any([.. ways.Select(w => Of(w, facts))]);

    /// <summary>Whether a system meets a condition.</summary>
    public static Verdict Of(FactCondition condition, SystemFacts facts) => Verdict.All(
        OfClass(condition, facts),
        condition.Exception is { } exception && facts.IsException != exception ? Verdict.No(exception ? "the exception of Art. 6(3) is not used" : "the exception of Art. 6(3) is used") : Verdict.Yes,
        OfFlag(condition.Profiling, facts.IsProfiling, "profiling", "it does not profile people", "it profiles people"),
        OfFlag(condition.PublicAuthority, facts.IsForPublicAuthority, "public-authority", "no public authority uses it", "a public authority uses it"),
        OfPoints(condition, facts),
        condition.Unknown is { } unknown ? Verdict.Open($"no document says {unknown}") : Verdict.Yes);

    /// <summary>Whether a requirement binds one of the roles that the organisation has for a system.</summary>
    public static Verdict OfRoles(Conditions conditions, SystemFacts facts)
    {
        if (conditions.Roles.Count == 0) return Verdict.Yes;
        var held = facts.Roles.Concat(conditions.RoleNotes.Where(n => n.CountsAs is not null && facts.Roles.Contains(n.Role) && n.Classes.Contains(facts.Class ?? "")).Select(n => n.CountsAs!)).ToList();
        if (conditions.Roles.Any(held.Contains)) return Verdict.Yes;
        if (conditions.RoleNotes.FirstOrDefault(n => n.Unknown is not null && conditions.Roles.Contains(n.Role)) is { } note) return Verdict.Open($"no document says {note.Unknown}");
        return held.Count == 0
            ? Verdict.Open("its eu-ai-act does not give 'roles'")
            : Verdict.No($"it binds the {string.Join(", ", conditions.Roles)}, and the organisation is {string.Join(", ", held)}");
    }

    private static Verdict OfClass(FactCondition condition, SystemFacts facts)
    {
        if (condition.Classes.Count == 0) return Verdict.Yes;
        if (facts.Class is not { } found) return Verdict.Open("its eu-ai-act does not give a 'class'");
        return condition.Classes.Contains(found) ? Verdict.Yes : Verdict.No($"its class is {found}");
    }

    private static Verdict OfFlag(bool? asked, bool? said, string field, string whenFalse, string whenTrue) =>
        asked is null || asked == said ? Verdict.Yes
        : said is null ? Verdict.Open($"its eu-ai-act does not give '{field}'")
        : Verdict.No(said.Value ? whenTrue : whenFalse);

    /// <summary>A point of one annex says nothing of another annex or article, so only points of the same one rule it out.</summary>
    private static Verdict OfPoints(FactCondition condition, SystemFacts facts)
    {
        if (condition.Points.Count == 0 || condition.Points.Any(p => facts.Points.Any(said => IsWithin(said, p)))) return Verdict.Yes;
        var families = condition.Points.Select(FamilyOf).ToHashSet(StringComparer.Ordinal);
        string[] related = [.. facts.Points.Where(said => families.Contains(FamilyOf(said)))];
        // Who names only the article or annex leaves open which part of it.
        return related.Length == 0 || related.Any(said => condition.Points.Any(p => IsWithin(p, said)))
            ? Verdict.Open($"its eu-ai-act does not give a 'point' of {string.Join(", ", families.Order(StringComparer.Ordinal))}")
            : Verdict.No($"its point is {string.Join(", ", related)}");
    }

    private static bool IsWithin(string point, string whole) => point == whole || point.StartsWith(whole + "(", StringComparison.Ordinal);

    private static string FamilyOf(string point) => point.IndexOf('(') is > 0 and var bracket ? point[..bracket] : point;
}
