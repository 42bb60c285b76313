using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Rules.Scope;

/// <summary>A rule that a role of a type exists and has a holder on the day.</summary>
internal abstract class RoleIsHeldRule(RuleDescriptor descriptor, string type, string name) : WorkspaceRule(descriptor)
{
    protected sealed override IEnumerable<RuleFinding> Check(CheckContext context)
    {
        var roles = context.Roles.OfType(type).ToList();
        foreach (var day in roles.Select(r => RoleBook.NextChange(r, context.AsOf)).OfType<DateOnly>())
            yield return ChangeOn(day, $"who is {name} changes");
        if (roles.Count == 0)
        {
            if (!context.Register.MayHave(KindNames.Role, type))
                yield return Fault(context.Manifest.Anchor, $"no role names {name}", $"write one: compliance new role --set type={type}");
        }
        else if (!roles.Exists(r => RoleBook.HasHolder(r, context.AsOf) || IsUnclear(r)))
        {
            yield return Fault(roles[0].AtField(Role.Holders), $"nobody holds {roles[0].Name} on this day", "add a holder whose 'from' has come and whose 'to' has not passed") with { Subject = roles[0] };
        }
    }

    /// <summary>Whether a fault of reading, reported already, hides who holds the role.</summary>
    private static bool IsUnclear(Documents.Document role) => role.Facts.Missing.Count + role.Facts.Invalid.Count + role.Facts.Unknown.Count > 0;
}
