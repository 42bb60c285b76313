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

    /// <summary>Whether a person holds a role on a day; a role is named by its id or its type.</summary>
    public bool Holds(string person, string role, DateOnly day) => register.Of(KindNames.Role)
        .Where(r => Names(r, role))
        .SelectMany(r => r.All(Role.Holders))
        .Any(h => h.Value.Get(Role.HolderPerson)?.Value == person && Holds(h.Value, day));

    /// <summary>Whether two names mean the same role: equal, or an id and its type.</summary>
    public bool Same(string a, string b) => a == b || (register.Find(a, KindNames.Role) is { } role && Names(role, b)) || (register.Find(b, KindNames.Role) is { } other && Names(other, a));

    /// <summary>The first day after another on which who holds a role changes, if one is known.</summary>
    public static DateOnly? NextChange(Document role, DateOnly after) => role.All(Role.Holders)
        .SelectMany(h => new[] { h.Value.Get(Role.HolderFrom)?.Value, h.Value.Get(Role.HolderTo)?.Value.AddDays(1) })
        .Where(d => d > after).Min();

    private static bool Names(Document role, string name) => role.Id == name || role.Get(Role.Type)?.Value == name;

    private static bool Holds(Syntax.YamlMapping holder, DateOnly day) =>
        holder.Get(Role.HolderFrom)?.Value <= day && (holder.Get(Role.HolderTo) is not { } to || day <= to.Value);
}
