using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Rules.Configuration;

/// <summary>CAC9006. Leave to break a rule is given by someone, for a time.</summary>
internal sealed class WaiverIsCurrent() : DocumentRule(new("CAC9006", nameof(WaiverIsCurrent), Severity.Error,
    "a waiver has not expired, and someone with authority approved it", "ISO/IEC 42001 5.3"),
    KindNames.Waiver)
{
    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        if (document.Get(Waiver.Expires) is { } expires)
        {
            if (context.AsOf >= expires.Value) yield return Fault(document.At(expires), $"{document.Name} expired on {expires.Value:yyyy-MM-dd}", "mend what it waives and remove it, or have it approved anew");
            else yield return ChangeOn(expires.Value, $"{document.Name} expires");
        }
        if (document.Get(Waiver.ApprovedBy) is not { } approver || context.Register.FindPerson(approver.Value) is null) yield break;
        if (!HasAuthority(context.AsOf))
            yield return Fault(document.At(approver), $"{approver.Value}, who approved {document.Name}, holds none of the roles {string.Join(", ", RoleBook.Authorities)}", "have it approved by someone who does");
        if (RoleBook.NextChange(context.Register.Of(KindNames.Role), context.AsOf, HasAuthority) is { } day)
            yield return ChangeOn(day, $"the authority of {approver.Value}, who approved {document.Name}, changes");

        bool HasAuthority(DateOnly on) => RoleBook.Authorities.Any(role => context.Roles.Holds(approver.Value, role, on));
    }
}
