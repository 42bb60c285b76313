using ComplianceAsCode.Binding;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Standing;

/// <summary>Who holds which role when.</summary>
public sealed class RoleBook(Register register)
{
    /// <summary>Role types whose holders may grant what breaks a rule: waivers.</summary>
    public static IReadOnlyList<string> Authorities { get; } = ["executive-sponsor", "top-management", "compliance-owner", "committee"];

    /// <summary>Roles of a type.</summary>
    public IEnumerable<Document> OfType(string type) => register.Of(KindNames.Role).Where(r => r.Get(Role.Type)?.Value == type);

    /// <summary>Whether a role has a holder on a day.</summary>
    public static bool HasHolder(Document role, DateOnly day) => role.All(Role.Holders).Any(h => Holds(h.Value, day));

    /// <summary>Since when a role has had a holder without a day between, as of a day on which it has one.</summary>
    public static DateOnly HeldSince(Document role, DateOnly day) => Turns(role).Where(d => d <= day && HasHolder(role, d) && (d == DateOnly.MinValue || !HasHolder(role, d.AddDays(-1)))).Max();

    /// <summary>Who holds a role on a day.</summary>
    public static IEnumerable<string> HoldersOn(Document role, DateOnly day) =>
        role.All(Role.Holders).Where(h => Holds(h.Value, day)).Select(h => h.Value.Get(Role.HolderPerson)?.Value).OfType<string>();

    /// <summary>Whether a person holds a role on a day; a role is named by its id or its type.</summary>
    public bool Holds(string person, string role, DateOnly day) => Holds(person, role, day, deputies: true);

    /// <summary>Whether a person holds a role on a day, or is a deputy where that is enough; a role is named by its id or its type.</summary>
    public bool Holds(string person, string role, DateOnly day, bool deputies) =>
        TermsOf(person, role).Any(h => Holds(h, day) && (deputies || h.Get(Role.HolderAs)?.Value != "deputy"));

    /// <summary>Whether a fault of reading leaves open who holds a role, or whether there is such a role at all.</summary>
    public bool IsUnclear(string role) =>
        !Exists(role) || register.MayHave(KindNames.Role) || register.IsUnread(role) || register.Of(KindNames.Role).Any(r => (Names(r, role) && register.IsUnclear(r)) || register.IsUnclear(r, Role.Type) || register.IsUnclear(r, Common.Id));

    private bool Exists(string role) => register.Find(role, KindNames.Role) is not null || ((ChoiceType)Role.Type.ValueType).Values.Contains(role);

    /// <summary>In words, when a person held a role or will, nearest to a day on which they do not; <see langword="null"/> where they never do.</summary>
    public string? TermNearest(string person, string role, DateOnly day)
    {
        var terms = TermsOf(person, role).Select(h => (From: h.Get(Role.HolderFrom)?.Value, To: h.Get(Role.HolderTo)?.Value)).Where(t => t.From is not null).ToList();
        if (terms.Where(t => t.To < day).Select(t => t.To).Max() is { } over) return $"until {over:yyyy-MM-dd}";
        return terms.Where(t => t.From > day).Select(t => t.From).Min() is { } later ? $"only from {later:yyyy-MM-dd}" : null;
    }

    /// <summary>Whether two names mean the same role: equal, or an id and its type.</summary>
    public bool Same(string a, string b) => a == b || (register.Find(a, KindNames.Role) is { } role && Names(role, b)) || (register.Find(b, KindNames.Role) is { } other && Names(other, a));

    /// <summary>The first day after another on which something that follows from who holds some roles is no longer as it was, if there is one.</summary>
    /// <param name="roles">The roles.</param>
    /// <param name="after">The other day.</param>
    /// <param name="holds">What follows.</param>
    public static DateOnly? NextChange(IEnumerable<Document> roles, DateOnly after, Predicate<DateOnly> holds) => NextChange(roles.SelectMany(Turns), after, holds);

    /// <summary>The first of some days after another on which something is no longer as it was, if there is one.</summary>
    /// <param name="days">Days on which it may turn.</param>
    /// <param name="after">The other day.</param>
    /// <param name="holds">What may turn.</param>
    public static DateOnly? NextChange(IEnumerable<DateOnly> days, DateOnly after, Predicate<DateOnly> holds)
    {
        var now = holds(after);
        foreach (var day in days.Where(d => d > after).Distinct().Order())
            if (holds(day) != now) return day;
        return null;
    }

    /// <summary>The days on which a term of a role begins, and those on which one is over.</summary>
    public static IEnumerable<DateOnly> Turns(Document role) => role.All(Role.Holders).SelectMany(h => Turns(h.Value));

    private static IEnumerable<DateOnly> Turns(Syntax.YamlMapping holder)
    {
        if (holder.Get(Role.HolderFrom) is { } from) yield return from.Value;
        if (holder.Get(Role.HolderTo) is { } to && to.Value < DateOnly.MaxValue) yield return to.Value.AddDays(1);
    }

    private IEnumerable<Syntax.YamlMapping> TermsOf(string person, string role) => register.Of(KindNames.Role)
        .Where(r => Names(r, role))
        .SelectMany(r => r.All(Role.Holders))
        .Select(h => h.Value)
        .Where(h => h.Get(Role.HolderPerson)?.Value == person);

    private static bool Names(Document role, string name) => role.Id == name || role.Get(Role.Type)?.Value == name;

    private static bool Holds(Syntax.YamlMapping holder, DateOnly day) =>
        holder.Get(Role.HolderFrom)?.Value <= day && (holder.Get(Role.HolderTo) is not { } to || day <= to.Value);
}
