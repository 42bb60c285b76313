using ComplianceAsCode.Approving;
using ComplianceAsCode.Binding;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Manifests;

namespace ComplianceAsCode.Standing;

/// <summary>
/// Judges each approval by itself: whether who gave it held the role on that day, is not the author, and so on. What a fault of reading
/// leaves open speaks for the approval: that fault is reported where it stands, and cannot be waived.
/// </summary>
public sealed class ApprovalJudge(Register register, RoleBook roles, AuthorBook authors, ApprovalFacts facts, DateOnly asOf)
{
    /// <summary>Whether it is dated after the day as of which things are judged.</summary>
    public bool IsAhead(ApprovalEntry entry) => entry.Day > asOf;

    /// <summary>Why who gave it could not give it in that role on that day; <see langword="null"/> where they could.</summary>
    /// <param name="entry">The approval.</param>
    /// <param name="policy">The policy of what is approved, if it has one.</param>
    public string? RoleProblem(ApprovalEntry entry, ApprovalPolicy? policy) => RoleProblem(entry.By.Value, entry.Role.Value, entry.Day, policy);

    /// <summary>Why a person could not approve in a role on a day; <see langword="null"/> where they could.</summary>
    public string? RoleProblem(string person, string role, DateOnly day, ApprovalPolicy? policy)
    {
        if (register.FindPerson(person) is null || roles.IsUnclear(role) || roles.Holds(person, role, day, policy?.Deputies ?? true)) return null;
        if (roles.Holds(person, role, day)) return $"{person} was a deputy for {role} on {day:yyyy-MM-dd}, and the manifest lets no deputy approve this";
        var other = roles.TermNearest(person, role, day);
        return $"{person} did not hold the role {role} on {day:yyyy-MM-dd}{(other is null ? "" : $", but {other}")}";
    }

    /// <summary>Why the meeting that it cites did not decide it; <see langword="null"/> where it did, or none is cited.</summary>
    public string? MeetingProblem(ApprovalEntry entry, Document? document, ApprovalPolicy? policy) => ResolutionOf(entry, document, policy)?.Problem;

    /// <summary>How the person who gave it is known to have written what is approved; <see langword="null"/> where they may approve it.</summary>
    public string? AuthorProblem(ApprovalEntry entry, Document document, ApprovalPolicy? policy) =>
        // A body decides as one: its author's presence is not counted, and who declares the decision makes none.
        entry.Meeting is not null || !IsOfContent(entry, document) ? null : AuthorProblem(entry.By.Value, document, policy);

    /// <summary>How a person is known to have written a document as it stands; <see langword="null"/> where they may approve it.</summary>
    public string? AuthorProblem(string person, Document document, ApprovalPolicy? policy) =>
        policy is null || !Excludes(person, document, policy) ? null : authors.HowKnown(person, document);

    /// <summary>The commit that made the text after the time at which it is said to have been approved; <see langword="null"/> where history tells of none.</summary>
    public TextOrigin? WrittenLater(ApprovalEntry entry, Document document) =>
        IsOfContent(entry, document) && facts.Origins.TryGetValue(document.Path, out var origin) && origin.IsNew && entry.At.Value < origin.AuthoredAt ? origin : null;

    /// <summary>Whether its signature holds; or, where it has none, the manifest asks for none.</summary>
    private bool IsSignedAsAsked(ApprovalEntry entry, ApprovalPolicy? policy) =>
        entry.Signature is null ? policy?.Signed != true : facts.Signatures?.ProblemOf(entry) is null;

    /// <summary>Why an approval does not count, in words; <see langword="null"/> where it does.</summary>
    public string? Objection(ApprovalEntry entry, Document document, ApprovalPolicy? policy)
    {
        if (IsAhead(entry)) return $"it is dated {entry.Day:yyyy-MM-dd}, which has not come";
        if (WrittenLater(entry, document) is not null) return "it is older than the text";
        if (RoleProblem(entry, policy) is { } role) return role;
        if (MeetingProblem(entry, document, policy) is { } meeting) return meeting;
        if (AuthorProblem(entry, document, policy) is { } author) return $"{entry.By.Value} wrote it: {author}";
        return IsSignedAsAsked(entry, policy) ? null : entry.Signature is null ? "it is not signed" : "its signature does not hold";
    }

    /// <summary>Who approved in which role by this entry: the person; or, where a meeting decided, the members who were there. Nobody where it does not count.</summary>
    public IEnumerable<(string Person, string Role)> Signers(ApprovalEntry entry, Document document, ApprovalPolicy? policy)
    {
        if (Objection(entry, document, policy) is not null) return [];
        var people = ResolutionOf(entry, document, policy)?.Voters ?? [entry.By.Value];
        return people.Select(p => (p, entry.Role.Value));
    }

    private Resolution? ResolutionOf(ApprovalEntry entry, Document? document, ApprovalPolicy? policy) =>
        Resolution.Of(entry, register, roles, member => document is not null && policy is not null && IsOfContent(entry, document) && Excludes(member, document, policy));

    /// <summary>Whether somebody may not approve a document because they wrote it.</summary>
    private bool Excludes(string person, Document document, ApprovalPolicy policy) =>
        policy.SeparateAuthor && register.Manifest.SoleMaintainer?.Person.Value != person && authors.HowKnown(person, document) is not null;

    /// <summary>An author is of one text: who wrote an earlier one, the document no longer says.</summary>
    private static bool IsOfContent(ApprovalEntry entry, Document document) => entry.Approval.Get(Approval.Digest)?.Value == document.Source.ContentDigest;
}
