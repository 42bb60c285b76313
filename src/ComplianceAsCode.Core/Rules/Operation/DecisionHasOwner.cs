using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Rules.Operation;

/// <summary>CAC3302. A decision that is given to a role that nobody holds is carried out by nobody. That an owner is named at all is a matter of reading.</summary>
internal sealed class DecisionHasOwner() : Rule<DecisionHasOwner.Decision>(new("CAC3302", nameof(DecisionHasOwner), Severity.Warning,
    "somebody owned each decision when it was made, and owns it until it is due", "ISO/IEC 42001 5.3, 9.3.3"))
{
    /// <summary>A decision of a meeting.</summary>
    internal sealed record Decision(Document Meeting, YamlMapping Fields);

    protected override IEnumerable<Decision> Targets(CheckContext context) =>
        context.Register.Of(KindNames.Meeting).SelectMany(m => m.All(Meeting.Decisions).Select(d => new Decision(m, d.Value)));

    protected override IEnumerable<RuleFinding> Check(Decision decision, CheckContext context)
    {
        var (meeting, fields) = decision;
        if (fields.Get(Meeting.DecisionOwner) is not { } owner || context.Register.Find(owner.Value, KindNames.Role) is not { } role || MayBeHeld(role, context.Register)) yield break;
        var fix = "name a person, or the role that carries it out";
        if (meeting.Get(Meeting.Held) is { } held && !RoleBook.HasHolder(role, held.Value))
        {
            yield return Fault(meeting.At(owner), $"{role.Name} owns this decision, and nobody held it on {held.Value:yyyy-MM-dd}", fix) with { Subject = meeting, Related = [new(role.AtField(Role.Holders), $"the holders of {role.Id} are here")] };
            yield break;
        }
        if (fields.Get(Meeting.DecisionDue) is not { Value: var due }) yield break;
        if (IsOpenAndUnowned(context.AsOf))
            yield return Fault(meeting.At(owner), $"{role.Name} owns this decision, which is due on {due:yyyy-MM-dd}, and nobody holds it any more", fix) with { Subject = meeting, Related = [new(role.AtField(Role.Holders), $"the holders of {role.Id} are here")] };
        if (RoleBook.NextChange([.. RoleBook.Turns(role), .. due < DateOnly.MaxValue ? [due.AddDays(1)] : Array.Empty<DateOnly>()], context.AsOf, IsOpenAndUnowned) is { } turn)
            yield return ChangeOn(turn, IsOpenAndUnowned(turn) ? $"nobody owns a decision of {meeting.Name} any more" : $"the owner of a decision of {meeting.Name} changes, or it is due");

        bool IsOpenAndUnowned(DateOnly day) => day <= due && !RoleBook.HasHolder(role, day);
    }

    private static bool MayBeHeld(Document role, Register register) =>
        register.IsUnclear(role, Role.Holders) || register.IsUnclear(role, Role.HolderPerson) || register.IsUnclear(role, Role.HolderFrom) || register.IsUnclear(role, Role.HolderTo);
}
