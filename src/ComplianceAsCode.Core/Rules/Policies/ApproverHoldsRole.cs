using ComplianceAsCode.Approving;
using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Rules.Policies;

/// <summary>CAC3006. An approval is worth what its giver was entitled to on that day.</summary>
internal sealed class ApproverHoldsRole() : DocumentRule(new("CAC3006", nameof(ApproverHoldsRole), Severity.Error,
    "who approved held the role on the day of approval, and a meeting that decided was one of that body with its quorum", "ISO/IEC 42001 5.3, 5.2"),
    KindNames.Approval)
{
    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        var approved = document.Get(Approval.Document) is { } named ? context.Register.Find(named.Value) : null;
        var policy = approved is null ? null : context.Approvals.PolicyFor(approved);
        // One that is dated ahead is reported as that.
        foreach (var entry in ApprovalEntry.Of(document).Where(e => !context.ApprovalJudge.IsAhead(e)))
        {
            if (context.ApprovalJudge.RoleProblem(entry, policy) is { } problem)
                yield return Fault(document.At(entry.By), problem, "have it approved by someone who holds the role; if they did hold it, the role's 'holders' say from when to when") with { Related = RolesOf(entry, context), CausedBy = NoSuchRole(entry, context) };
            else if (IsGrantedHere(entry, context))
                yield return Fault(document.At(entry.By), $"{entry.By.Value} holds the role {entry.Role.Value} on {entry.Day:yyyy-MM-dd} only through the change that uses it", "grant the role in a change of its own, which those who may grant it review, and approve after it is merged") with { Related = RolesOf(entry, context) };
            if (entry.Meeting is { } meeting && context.ApprovalJudge.MeetingProblem(entry, approved, policy) is { } undecided)
                yield return Fault(document.At(meeting), $"the meeting did not decide this: {undecided}", "have the body decide it with its quorum, and name that meeting") with
                {
                    Related = context.Register.Find(meeting.Value) is { } held ? [new(held.Anchor, $"{held.Id} is here")] : [],
                };
        }
    }

    /// <summary>Whether an approval is new against the base revision, and its giver did not hold the role by what that revision says.</summary>
    private static bool IsGrantedHere(ApprovalEntry entry, CheckContext context) =>
        context.Base is { } before && !before.MayHave(KindNames.Role) && !IsIn(before, entry) && !new RoleBook(before).Holds(entry.By.Value, entry.Role.Value, entry.Day);

    /// <summary>Whether a revision had an approval already.</summary>
    internal static bool IsIn(Register before, ApprovalEntry entry) => before.Find(entry.Approval.Id, KindNames.Approval) is { } approval
        && ApprovalEntry.Of(approval).Any(e => e.By.Value == entry.By.Value && e.Role.Value == entry.Role.Value && e.At.Value == entry.At.Value);

    /// <summary>Where no document names such a role at all, the rules on roles say so.</summary>
    private static FaultCause[] NoSuchRole(ApprovalEntry entry, CheckContext context) =>
        RolesOf(entry, context).Length == 0 ? [new("CAC1002", context.Manifest.Anchor), new("CAC1003", context.Manifest.Anchor)] : [];

    private static RelatedLocation[] RolesOf(ApprovalEntry entry, CheckContext context) =>
        [.. context.Register.Of(KindNames.Role).Where(r => context.Roles.Same(r.Id, entry.Role.Value)).Select(r => new RelatedLocation(r.AtField(Role.Holders), $"{r.Id} says who holds it"))];
}
