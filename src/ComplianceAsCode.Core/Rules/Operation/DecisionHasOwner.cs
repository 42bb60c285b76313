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
    /// <summary>The rules that report a vacancy: of the sponsor, the compliance owner, the committee.</summary>
    private static readonly string[] RolesThatAreHeld = ["CAC1002", "CAC1003", "CAC1004"];

    /// <summary>A decision of a meeting.</summary>
    internal sealed record Decision(Document Meeting, YamlMapping Fields);

    protected override IEnumerable<Decision> Targets(CheckContext context) =>
        context.Register.Of(KindNames.Meeting).SelectMany(m => m.All(Meeting.Decisions).Select(d => new Decision(m, d.Value)));

    protected override IEnumerable<RuleFinding> Check(Decision decision, CheckContext context)
    {
        var (meeting, fields) = decision;
        if (fields.Get(Meeting.DecisionOwner) is not { } owner || context.Register.Find(owner.Value, KindNames.Role) is not { } role || MayBeHeld(role, context.Register)) yield break;
        if (meeting.Get(Meeting.Held) is { } held && !RoleBook.HasHolder(role, held.Value))
        {
            yield return Unowned($"{role.Name} owns this decision, and nobody held it on {held.Value:yyyy-MM-dd}", held.Value);
            yield break;
        }
        if (fields.Get(Meeting.DecisionDue) is not { Value: var due }) yield break;
        if (IsOpenAndUnowned(context.AsOf))
            yield return Unowned($"{role.Name} owns this decision, which is due on {due:yyyy-MM-dd}, and nobody holds it any more", context.AsOf);
        if (RoleBook.NextChange([.. RoleBook.Turns(role), .. due < DateOnly.MaxValue ? [due.AddDays(1)] : Array.Empty<DateOnly>()], context.AsOf, IsOpenAndUnowned) is { } turn)
            yield return ChangeOn(turn, IsOpenAndUnowned(turn) ? $"nobody owns a decision of {meeting.Name} any more" : $"the owner of a decision of {meeting.Name} changes, or it is due");

        RuleFault Unowned(string message, DateOnly vacant) => Fault(meeting.At(owner), message, "name a person, or the role that carries it out") with
        {
            Subject = meeting,
            CausedBy = [.. VacanciesOf(role, vacant, context)],
            Related = [new(role.AtField(Role.Holders), $"the holders of {role.Id} are here")],
        };

        bool IsOpenAndUnowned(DateOnly day) => day <= due && !RoleBook.HasHolder(role, day);
    }

    /// <summary>Where a rule may report that nobody holds a role of this type, if it has been vacant from a day on until today.</summary>
    private static IEnumerable<FaultCause> VacanciesOf(Document role, DateOnly since, CheckContext context) =>
        RoleBook.Turns(role).Append(context.AsOf).Any(day => day >= since && day <= context.AsOf && RoleBook.HasHolder(role, day)) || role.Get(Role.Type) is not { } type
            ? []
            : from other in context.Roles.OfType(type.Value)
              from rule in RolesThatAreHeld
              select new FaultCause(rule, other.AtField(Role.Holders));

    private static bool MayBeHeld(Document role, Register register) =>
        register.IsUnclear(role, Role.Holders) || register.IsUnclear(role, Role.HolderPerson) || register.IsUnclear(role, Role.HolderFrom) || register.IsUnclear(role, Role.HolderTo);
}
