using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
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
        if (context.Register.MayHave(KindNames.Role, type) || context.Register.Of(KindNames.Role).Any(r => MayBeHeld(r, context))) yield break;
        if (roles.Count == 0)
        {
            yield return Fault(context.Manifest.Anchor, $"no role names {name}", $"write one: compliance new role --set type={type}");
            yield break;
        }
        if (!IsHeld(context.AsOf))
            yield return Fault(roles[0].AtField(Role.Holders), $"nobody holds {roles[0].Name} on this day", "add a holder whose 'from' has come and whose 'to' has not passed") with { Subject = roles[0] };
        if (RoleBook.NextChange(roles, context.AsOf, IsHeld) is { } day)
            yield return ChangeOn(day, IsHeld(context.AsOf) ? $"there is no longer {name}" : $"there is {name} again");
        foreach (var finding in IsHeld(context.AsOf) ? CheckHeld(roles, context) : []) yield return finding;

        bool IsHeld(DateOnly on) => roles.Exists(r => RoleBook.HasHolder(r, on));
    }

    /// <summary>What else must hold of the roles once somebody holds one of them.</summary>
    protected virtual IEnumerable<RuleFinding> CheckHeld(IReadOnlyList<Document> roles, CheckContext context) => [];

    /// <summary>Whether a fault of reading hides that this is the role, or who holds it.</summary>
    private bool MayBeHeld(Document role, CheckContext context) => role.Get(Role.Type) is { } named
        ? named.Value == type && context.Register.IsUnclear(role)
        : context.Register.IsUnclear(role, Role.Type);
}
