using System.Collections.Frozen;

namespace ComplianceAsCode.Frameworks;

/// <summary>When a requirement applies to a system.</summary>
/// <param name="Roles">The roles that it binds; whichever, where there is none.</param>
/// <param name="Scope">Which systems it is about.</param>
/// <param name="When">What must hold besides: one of these ways; nothing where there is none.</param>
/// <param name="Dates">From which day, by the words of <c>applies-from</c>.</param>
/// <param name="Transitions">Until when what is on the market is spared.</param>
/// <param name="IsCertain">Whether the date is certain.</param>
/// <param name="DateBasis">What the date rests on.</param>
/// <param name="RoleNotes">Roles that count as others, and roles that documents do not keep.</param>
public sealed record Conditions(
    IReadOnlyList<string> Roles, ConditionScope? Scope, IReadOnlyList<FactCondition> When, FrozenDictionary<string, DateOnly> Dates,
    IReadOnlyList<Transition> Transitions, bool IsCertain, string? DateBasis, IReadOnlyList<RoleNote> RoleNotes)
{
    /// <summary>The day from which it binds systems of a class: the class's own, else the day on which the duties that it supports begin, else the day for all.</summary>
    /// <param name="class">The class, such as <c>high-annex-iii</c>.</param>
    public DateOnly? DateFor(string @class)
    {
        var annex = @class.StartsWith("high-", StringComparison.Ordinal) ? @class["high-".Length..] : @class;
        foreach (var word in (string[])[annex, $"practical-{annex}", "all"])
            if (Dates.TryGetValue(word, out var day)) return day;
        return null;
    }

    /// <summary>The day from which it binds on paper, where that comes before the day that is taken.</summary>
    public DateOnly? FormalDate => Dates.TryGetValue("formal", out var day) ? day : null;
}

/// <summary>Which systems a group of requirements is about.</summary>
/// <param name="Name">Its name.</param>
/// <param name="When">The ways to be in it.</param>
/// <param name="Forbids">Whether who is in it breaks the requirement.</param>
/// <param name="Transitions">Until when what is on the market is spared.</param>
public sealed record ConditionScope(string Name, IReadOnlyList<FactCondition> When, bool Forbids, IReadOnlyList<Transition> Transitions);

/// <summary>Facts of a system that must all hold; what is absent is not asked for.</summary>
/// <param name="Classes">Classes of which it has one.</param>
/// <param name="Points">Points of the annexes or articles of which it names one, or a part of one.</param>
/// <param name="Exception">Whether the exception is used.</param>
/// <param name="Profiling">Whether it profiles people.</param>
/// <param name="PublicAuthority">Whether a public authority uses it.</param>
/// <param name="Unknown">A fact that no document keeps, as a clause that begins with <c>whether</c>.</param>
public sealed record FactCondition(IReadOnlyList<string> Classes, IReadOnlyList<string> Points, bool? Exception, bool? Profiling, bool? PublicAuthority, string? Unknown);

/// <summary>A later day for what was on the market before.</summary>
/// <param name="PlacedBefore">Before which day; <see langword="null"/> for the day from which the requirement applies.</param>
/// <param name="When">What must hold besides.</param>
/// <param name="AppliesFrom">The later day; where there is none, it hangs on what <see cref="FactCondition.Unknown"/> of <paramref name="When"/> names.</param>
/// <param name="Basis">The provision.</param>
public sealed record Transition(DateOnly? PlacedBefore, FactCondition When, DateOnly? AppliesFrom, string Basis);

/// <summary>A role that counts as another in some classes, or that documents do not keep.</summary>
/// <param name="Role">The role.</param>
/// <param name="CountsAs">The other role.</param>
/// <param name="Classes">In which classes.</param>
/// <param name="Unknown">The fact on which it hangs, as a clause that begins with <c>whether</c>.</param>
public sealed record RoleNote(string Role, string? CountsAs, IReadOnlyList<string> Classes, string? Unknown);
