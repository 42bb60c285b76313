using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Rules.Operation;

/// <summary>CAC3301. A committee that does not meet decides nothing. Each committee that has members meets within the manifest's interval.</summary>
internal sealed class CommitteeMeets() : Rule<Document>(new("CAC3301", nameof(CommitteeMeets), Severity.Warning,
    "a committee meets within the manifest's interval", "ISO/IEC 42001 5.3, A.3.2"))
{
    private const string Interval = "committee";

    protected override IEnumerable<Document> Targets(CheckContext context) => context.Roles.OfType(Interval);

    protected override IEnumerable<RuleFinding> Check(Document committee, CheckContext context)
    {
        if (committee.Id.Length == 0 || context.Manifest.AreIntervalsUnclear || IsUnsure(committee, context.Register)) yield break;
        var interval = context.Manifest.IntervalOf(Interval);
        var last = context.Register.Of(KindNames.Meeting).Where(m => m.Get(Meeting.Body)?.Value == committee.Id && m.Get(Meeting.Held) is not null).MaxBy(m => m.Get(Meeting.Held)!.Value);
        var held = last?.Get(Meeting.Held)!.Value;
        var begins = RoleBook.Turns(committee).ToList();
        if (RoleBook.NextChange([.. begins, .. begins.Append(held ?? context.AsOf).Select(d => interval.After(d)).Where(d => d < DateOnly.MaxValue).Select(d => d.AddDays(1))], context.AsOf, IsLate) is { } turn)
            yield return ChangeOn(turn, IsLate(turn) ? $"{committee.Name} has not met in time" : $"the members of {committee.Id} change");
        if (!IsLate(context.AsOf)) yield break;

        var due = DueAfter(context.AsOf);
        if (last is null) yield return Fault(context.Manifest.IntervalAt(Interval), $"{committee.Name} has never met, and was to meet by {due:yyyy-MM-dd}", $"hold a meeting and record it: compliance new meeting --set body={committee.Id}") with { Related = [new(committee.Anchor, $"{committee.Id} is here")] };
        else yield return Fault(last.AtField(Meeting.Held), $"{committee.Name} met last on this day, and was to meet again by {due:yyyy-MM-dd}", $"hold a meeting and record it: compliance new meeting --set body={committee.Id}") with { Related = [new(committee.Anchor, $"{committee.Id} is here")] };

        // Who begins has the whole interval; while there are no members nobody is late.
        bool IsLate(DateOnly on) => RoleBook.HasHolder(committee, on) && on > DueAfter(on);

        DateOnly DueAfter(DateOnly on) => interval.After(RoleBook.HeldSince(committee, on) is var since && held > since ? held.Value : since);
    }

    /// <summary>Whether a fault of reading hides a meeting, or since when there are members.</summary>
    private static bool IsUnsure(Document committee, Register register) => register.MayHave(KindNames.Meeting)
        || register.IsUnclear(committee, Role.Holders) || register.IsUnclear(committee, Role.HolderFrom) || register.IsUnclear(committee, Role.HolderTo)
        || register.Of(KindNames.Meeting).Any(m => register.IsUnclear(m, Meeting.Body) || register.IsUnclear(m, Meeting.Held));
}
