using System.Collections.Frozen;
using System.Globalization;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Frameworks;

/// <summary>Reads from a framework file when its requirements apply.</summary>
internal sealed class ConditionReader
{
    private const string GeneralDate = "applies-from";

    private static readonly Field<IReadOnlyList<Located<string>>> Classes = Fields.List("classes", Types.Slug, "Classes of which the system has one.");
    private static readonly Field<IReadOnlyList<Located<string>>> Points = Fields.List("points", Types.Text, "Points of which the system names one.");
    private static readonly Field<bool> Exception = Fields.Boolean("exception", "Whether the exception is used.");
    private static readonly Field<bool> Profiling = Fields.Boolean("profiling", "Whether the system profiles people.");
    private static readonly Field<bool> PublicAuthority = Fields.Boolean("public-authority", "Whether a public authority uses it.");
    private static readonly Field<string> Unknown = Fields.Text("unknown", "A fact that no document keeps: whether …");
    private static readonly Field<IReadOnlyList<Located<YamlMapping>>> When = Fields.Objects("when", "Ways in which it applies.", Classes, Points, Exception, Profiling, PublicAuthority, Unknown);
    private static readonly Field<string> PlacedBefore = Fields.Text("placed-before", "A day, or applies-from.") with { Required = true };
    private static readonly Field<DateOnly> Later = Fields.Date("applies-from", "The later day.");
    private static readonly Field<string> Basis = Fields.Text("basis", "The provision.");
    private static readonly Field<IReadOnlyList<Located<YamlMapping>>> Transitions =
        Fields.Objects("transitions", "Until when what is on the market is spared.", PlacedBefore, Later, PublicAuthority, Profiling, Unknown, Basis);
    private static readonly Field<string> Scope = Fields.Text("scope", "Which systems it is about, by a scope's name.");
    private static readonly Field<bool> Forbids = Fields.Boolean("forbids", "Whether who is in scope breaks it.");
    private static readonly Field<string> Role = Fields.Slug("role", "The role.") with { Required = true };
    private static readonly Field<string> CountsAs = Fields.Slug("counts-as", "The role that it counts as.");
    private static readonly Field<IReadOnlyList<Located<string>>> Roles = Fields.List("roles", Types.Slug, "Roles that it binds.");
    private static readonly Field<IReadOnlyList<(YamlScalar Key, Located<DateOnly> Value)>> AppliesFrom = new("applies-from", new MapType<DateOnly>("class", Types.Date), "From which day.");
    private static readonly Field<string> Confidence = Fields.Choice("date-confidence", "How sure the date is.", "high", "medium", "uncertain");
    private static readonly Field<string> DateBasis = Fields.Text("date-basis", "What the date rests on.");

    private readonly FrozenDictionary<string, ConditionScope> _scopes;
    private readonly RoleNote[] _roleNotes;

    /// <summary>Reads what a framework says once for all its requirements.</summary>
    public ConditionReader(YamlMapping root)
    {
        _scopes = root.All(Scopes).Where(s => s.Value.Get(Scope) is not null).Select(s => new ConditionScope(s.Value.Get(Scope)!.Value, WaysOf(s.Value), s.Value.Get(Forbids)?.Value ?? false, TransitionsOf(s.Value)))
            .DistinctBy(s => s.Name).ToFrozenDictionary(s => s.Name, StringComparer.Ordinal);
        _roleNotes = [.. root.All(RoleNotes).Select(n => n.Value).Where(n => n.Get(Role) is not null)
            .Select(n => new RoleNote(n.Get(Role)!.Value, n.Get(CountsAs)?.Value, TextsOf(n, Classes), n.Get(Unknown)?.Value))];
    }

    /// <summary>The scopes of a framework.</summary>
    public static Field<IReadOnlyList<Located<YamlMapping>>> Scopes { get; } =
        Fields.Objects("scopes", "Which systems scopes mean.", Scope with { Required = true }, When, Forbids, Transitions, WeightReader.Priority);

    /// <summary>What is to be known of roles.</summary>
    public static Field<IReadOnlyList<Located<YamlMapping>>> RoleNotes { get; } = Fields.Objects("role-notes", "Roles that count as others, and roles that documents do not keep.", Role, CountsAs, Classes, Unknown, Basis);

    /// <summary>The fields of a requirement that say when it applies.</summary>
    public static IReadOnlyList<Field> OfRequirement { get; } = [Scope, Roles, When, AppliesFrom, Transitions, Confidence, DateBasis];

    /// <summary>The conditions of a requirement; none where it says nothing of them.</summary>
    public Conditions? Read(YamlMapping requirement)
    {
        var dates = requirement.Get(AppliesFrom)?.Value ?? [];
        var scope = requirement.Get(Scope) is { } named ? _scopes.GetValueOrDefault(named.Value) : null;
        if (dates.Count == 0 && scope is null && requirement.All(When).Count == 0) return null;
        var own = TransitionsOf(requirement);
        return new(
            TextsOf(requirement, Roles), scope, WaysOf(requirement), dates.DistinctBy(d => d.Key.Value).ToFrozenDictionary(d => d.Key.Value, d => d.Value.Value, StringComparer.Ordinal),
            own.Count > 0 ? own : scope?.Transitions ?? [], requirement.Get(Confidence)?.Value is null or "high", requirement.Get(DateBasis)?.Value, _roleNotes);
    }

    private static IReadOnlyList<FactCondition> WaysOf(YamlMapping fields) => [.. fields.All(When).Select(w => FactsOf(w.Value))];

    private static FactCondition FactsOf(YamlMapping fields) => new(
        TextsOf(fields, Classes), TextsOf(fields, Points), fields.Get(Exception)?.Value, fields.Get(Profiling)?.Value, fields.Get(PublicAuthority)?.Value, fields.Get(Unknown)?.Value);

    private static IReadOnlyList<Transition> TransitionsOf(YamlMapping fields) =>
    [
        .. from each in fields.All(Transitions)
           let before = each.Value.Get(PlacedBefore)?.Value
           where before is not null
           let day = DateOnly.TryParseExact(before, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read) ? read : (DateOnly?)null
           where day is not null || before == GeneralDate
           select new Transition(day, FactsOf(each.Value), each.Value.Get(Later)?.Value, each.Value.Get(Basis)?.Value ?? ""),
    ];

    private static IReadOnlyList<string> TextsOf(YamlMapping fields, Field<IReadOnlyList<Located<string>>> field) => [.. fields.All(field).Select(v => v.Value)];
}
