using ComplianceAsCode.Approving;
using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Rules.GapAnalysis;

/// <summary>CAC2008. To live with more risk than the criteria allow is a decision of those who answer for it.</summary>
internal sealed class ResidualRiskIsAccepted() : RiskRule(new("CAC2008", nameof(ResidualRiskIsAccepted), Severity.Error,
    "what is left of a risk above the acceptable was accepted by someone with authority, on a day", "ISO/IEC 42001 6.1.3"))
{
    protected override IEnumerable<RuleFinding> Check(Document risk, CheckContext context)
    {
        if (FaultOf(risk, context) is { } fault) yield return fault with { CausedBy = HighRiskIsTreated.PlacesOf(risk) };
    }

    private static RuleFault? FaultOf(Document risk, CheckContext context)
    {
        var acceptable = context.Manifest.Risk.Acceptable;
        if ((RiskLevel.After(risk) ?? RiskLevel.Before(risk)) is not { } level || level <= acceptable) return null;
        if (context.Manifest.Risk.IsContradictory || context.Register.IsUnclear(risk) || IsApproved(risk, context)) return null;
        var what = $"{risk.Name} is left at {level}, and up to {acceptable} is acceptable";
        if (risk.Get(Risk.AcceptedBy) is not { } person)
            return Fault(risk.AtField(Risk.Residual), $"{what}; nobody has accepted it", $"treat it further, or have it accepted: 'accepted-by' someone with authority ({Words}), with 'accepted-on'");
        if (risk.Get(Risk.AcceptedOn) is not { } day)
            return Fault(risk.At(person), $"{what}; {person.Value} accepted it on no day", "add 'accepted-on'");
        // A day that has not come is reported as that; so are roles that cannot be read.
        if (day.Value > context.AsOf || IsRoleUnclear(context) || RoleBook.Authorities.Any(role => context.Roles.Holds(person.Value, role, day.Value))) return null;
        return Fault(risk.At(person), $"{what}; {person.Value}, who accepted it, held none of the roles {Words} on {day.Value:yyyy-MM-dd}", "have it accepted by someone who does");
    }

    private static string Words => string.Join(", ", RoleBook.Authorities);

    /// <summary>Whether an approval of exactly this text is by someone who held such a role.</summary>
    private static bool IsApproved(Document risk, CheckContext context) => context.Approvals.OfContent(risk).SelectMany(ApprovalEntry.Of)
        .Any(e => RoleBook.Authorities.Any(r => context.Roles.Same(e.Role.Value, r)) && context.Approvals.Counts(e, risk));

    private static bool IsRoleUnclear(CheckContext context) => context.Register.MayHave(KindNames.Role) || context.Register.Of(KindNames.Role).Any(context.Register.IsUnclear);
}
