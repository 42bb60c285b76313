using ComplianceAsCode.Binding;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Manifests;
using ComplianceAsCode.Rules;

namespace ComplianceAsCode.Recording;

/// <summary>What a review comes to.</summary>
/// <param name="Outcomes">What is to be written, and what is refused.</param>
/// <param name="Nothing">Why nothing is to be recorded, if so.</param>
public sealed record ReviewOutcome(IReadOnlyList<RecordingOutcome> Outcomes, string? Nothing);

/// <summary>Turns a review into approvals of the documents that the pull request changes, in the roles that the reviewer holds by the base revision; and takes them back when it is dismissed.</summary>
/// <param name="context">The pull request's workspace.</param>
/// <param name="before">The workspace at the base revision: what the pull request grants counts for nothing here.</param>
public sealed class ReviewRecorder(CheckContext context, Register before)
{
    private readonly ApprovalRecorder _recorder = new(context, before);

    /// <summary>Says what is to be written.</summary>
    /// <param name="review">The review.</param>
    /// <param name="isChangedSince">Whether a file was changed after the commit that was reviewed.</param>
    public ReviewOutcome Of(ReviewEvent review, Func<string, bool> isChangedSince)
    {
        var person = PersonOf(before, review.Login);
        if (review is { Action: "dismissed" } or { Action: "submitted" or "edited", State: "dismissed" or "changes_requested" }) return Withdrawn(review, person);
        if (review is not { Action: "submitted", State: "approved" }) return new([], $"the review is '{review.State}' ({review.Action}), and no approval");
        if (person is null) return new([], $"no person of aims.yaml has the login '{review.Login}' at the base revision");
        if (PersonOf(context.Register, review.Login)?.Id != person.Id) return new([], $"this change gives the login '{review.Login}' to another person");
        ApprovalRequest[] requests = [.. Changed().SelectMany(d => RolesFor(d, person.Id, review.At).Select(role => new ApprovalRequest(d, person.Id, role, review.At) { Via = review.Url }))];
        if (requests.Length == 0) return new([], $"nothing that this change leaves to be approved takes the approval of {person.Id}");
        return new([.. requests.Select(r => isChangedSince(r.Document.Path)
            ? new RecordingOutcome(null, $"{r.Document.Name} was changed after the commit {review.Commit[..12]} that {person.Id} reviewed; ask for another review")
            : _recorder.Record(r))], null);
    }

    private ReviewOutcome Withdrawn(ReviewEvent review, Person? person)
    {
        var outcomes = _recorder.Withdraw(e => e.Via == review.Url
            || (review.State == "changes_requested" && e.By.Value == person?.Id && e.Via?.StartsWith(review.PullRequestUrl + "#", StringComparison.Ordinal) == true));
        return new(outcomes, outcomes.Count == 0 ? "no approval that this change brings was given by that review" : null);
    }

    /// <summary>The documents that need approval and are not as the base revision has them.</summary>
    private IEnumerable<Document> Changed() => context.Register.Documents.Where(d => d.Id.Length > 0 && context.Approvals.NeedsApproval(d) && before.Find(d.Id)?.Source.ContentDigest != d.Source.ContentDigest);

    /// <summary>The roles that the manifest asks for and the person holds.</summary>
    private IEnumerable<string> RolesFor(Document document, string person, DateTimeOffset at)
    {
        if (context.Approvals.PolicyFor(document) is not { } policy) return [];
        var day = DateOnly.FromDateTime(at.UtcDateTime);
        return policy.AllOf.Concat(policy.AnyOf).Distinct().Where(role => context.Roles.Holds(person, role, day, policy.Deputies));
    }

    private static Person? PersonOf(Register register, string login) => register.Manifest.People.FirstOrDefault(p => string.Equals(p.Login, login, StringComparison.OrdinalIgnoreCase));
}
