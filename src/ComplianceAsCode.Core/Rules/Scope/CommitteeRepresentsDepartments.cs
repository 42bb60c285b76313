using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Rules.Scope;

/// <summary>CAC1004. A department that nobody speaks for learns of decisions afterwards.</summary>
internal sealed class CommitteeRepresentsDepartments() : RoleIsHeldRule(new("CAC1004", nameof(CommitteeRepresentsDepartments), Severity.Warning,
    "a governance committee has authorities, and every department in scope is represented on it", "ISO/IEC 42001 5.3, A.3.2"),
    "committee", "a governance committee")
{
    protected override IEnumerable<RuleFinding> CheckHeld(IReadOnlyList<Document> roles, CheckContext context)
    {
        if (!roles.Any(c => c.All(Role.Authorities).Count > 0))
            yield return Fault(roles[0].AtField(Role.Authorities), $"{roles[0].Name} has no authorities", "add 'authorities:' with what it may decide, refuse or stop") with { Subject = roles[0] };
        if (context.Scopes.Statement is not { } scope || IsUnclear(scope, context)) yield break;
        foreach (var department in scope.All(Kinds.Scope.Departments))
        {
            if (!IsRepresented(context.AsOf))
                yield return Fault(scope.At(department), $"nobody on {roles[0].Name} represents the department '{department.Value}'", "add it to the 'represents' of the committee, or of another role that one of its members holds") with
                {
                    Subject = scope,
                    Related = [.. roles.Select(c => new RelatedLocation(c.Anchor, $"{c.Id} is here"))],
                };
            if (RoleBook.NextChange(context.Register.Of(KindNames.Role), context.AsOf, IsRepresented) is { } day)
                yield return ChangeOn(day, $"the department '{department.Value}' is {(IsRepresented(context.AsOf) ? "no longer" : "again")} represented");

            bool IsRepresented(DateOnly on) => roles.Any(c => RoleBook.HasHolder(c, on) && (SpeaksFor(c) || HasMemberFor(c, on)));

            bool HasMemberFor(Document committee, DateOnly on) => context.Register.Of(KindNames.Role).Where(SpeaksFor)
                .Any(role => RoleBook.HoldersOn(role, on).Intersect(RoleBook.HoldersOn(committee, on)).Any());

            bool SpeaksFor(Document role) => role.All(Role.Represents).Any(d => d.Value.Equals(department.Value, StringComparison.OrdinalIgnoreCase));
        }
    }

    private static bool IsUnclear(Document scope, CheckContext context) => context.Register.IsUnclear(scope, Kinds.Scope.Departments)
        || context.Register.MayHave(KindNames.Role) || context.Register.Of(KindNames.Role).Any(r => context.Register.IsUnclear(r));
}
