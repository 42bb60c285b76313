using ComplianceAsCode.Approving;
using ComplianceAsCode.Binding;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Standing;

/// <summary>A decision of a body in one of its meetings, as an approval cites it.</summary>
/// <param name="Voters">The members of that day who were there.</param>
/// <param name="Problem">Why it is no decision of that body; <see langword="null"/> where it is one.</param>
public sealed record Resolution(IReadOnlyList<string> Voters, string? Problem)
{
    /// <summary>The resolution that an approval cites.</summary>
    /// <param name="entry">The approval.</param>
    /// <param name="register">The register.</param>
    /// <param name="roles">Who holds which role.</param>
    /// <param name="countsNot">Members whose presence does not count: who wrote what is decided on.</param>
    /// <returns><see langword="null"/> where it cites no meeting, or one that cannot be read.</returns>
    public static Resolution? Of(ApprovalEntry entry, Register register, RoleBook roles, Predicate<string> countsNot)
    {
        if (entry.Meeting is not { } cited || register.Find(cited.Value, KindNames.Meeting) is not { } meeting || register.IsUnclear(meeting)) return null;
        if (meeting.Get(Meeting.Body) is not { } named || register.Find(named.Value, KindNames.Role) is not { } body || meeting.Get(Meeting.Held) is not { Value: var held }) return null;
        var members = RoleBook.HoldersOn(body, held).Distinct().Order(StringComparer.Ordinal).ToList();
        var present = members.Where(m => meeting.Fields.Has(Meeting.Attendees, m)).ToList();
        var voters = present.Where(m => !countsNot(m)).ToList();
        return new(voters, WhyNone(entry, meeting, body, held, members, present, voters, roles));
    }

    private static string? WhyNone(ApprovalEntry entry, Document meeting, Document body, DateOnly held, List<string> members, List<string> present, List<string> voters, RoleBook roles)
    {
        if (!roles.Same(body.Id, entry.Role.Value)) return $"{meeting.Id} was a meeting of {body.Id}, and not of {entry.Role.Value}";
        if (held > entry.Day) return $"{meeting.Id} was held on {held:yyyy-MM-dd}, after the approval of {entry.Day:yyyy-MM-dd}";
        // Where the body has set itself no quorum, a decision takes more than half of it.
        var needed = body.Get(Role.Quorum)?.Value ?? (members.Count / 2) + 1;
        if (voters.Count >= needed) return null;
        var counted = voters.Count == present.Count ? "" : ", not counting who wrote what was decided on";
        return $"{voters.Count} of the {members.Count} members of {body.Id} took part in {meeting.Id}{counted}, and its quorum is {needed}";
    }
}
