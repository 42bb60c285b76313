using ComplianceAsCode.Approving;
using ComplianceAsCode.Binding;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Rules;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Recording;

/// <summary>What is approved, by whom, for which text, and what is still needed, from whom.</summary>
/// <param name="Documents">One for each document that takes approval, by path.</param>
/// <param name="WithoutSecondEyes">Where the manifest does without a second pair of eyes.</param>
/// <param name="AsOf">The day.</param>
/// <param name="IsOfChange">Whether only what differs from a base revision is listed.</param>
public sealed record ApprovalOverview(IReadOnlyList<ApprovalState> Documents, IReadOnlyList<string> WithoutSecondEyes, DateOnly AsOf, bool IsOfChange)
{
    /// <summary>The overview of a workspace.</summary>
    /// <param name="context">The workspace and what is known of it.</param>
    /// <param name="before">The base revision; where there is one, only what differs from it in text or approvals is listed.</param>
    public static ApprovalOverview Of(CheckContext context, Register? before) => new(
        [
            .. context.Register.Documents.Where(d => d.Id.Length > 0 && d.Is(KindNames.Approval) == false && IsListed(d, context) && (before is null || Differs(d, context.Register, before)))
                .OrderBy(d => d.Path, StringComparer.Ordinal).ThenBy(d => d.Id, StringComparer.Ordinal).Select(d => ApprovalState.Of(d, context)),
        ],
        context.Manifest.WithoutSecondEyes, context.AsOf, before is not null);

    /// <summary>What takes approval, and is not out of use.</summary>
    private static bool IsListed(Document document, CheckContext context) =>
        context.Approvals.PolicyFor(document) is not null && !(document.Kind?.Shape.Find(ControlledText.Status.Name) is not null && document.Get(ControlledText.Status)?.Value == "retired");

    private static bool Differs(Document document, Register now, Register before) =>
        before.Find(document.Id)?.Source.ContentDigest != document.Source.ContentDigest
        || !DigestsOfApprovals(document.Id, now).SequenceEqual(DigestsOfApprovals(document.Id, before));

    private static IEnumerable<string> DigestsOfApprovals(string id, Register register) =>
        register.Of(KindNames.Approval).Where(a => a.Get(Approval.Document)?.Value == id).Select(a => a.Source.ContentDigest).Order(StringComparer.Ordinal);
}

/// <summary>Where a document stands on the way to approval.</summary>
/// <param name="Document">The document.</param>
/// <param name="Version">Its version, where it has one.</param>
/// <param name="Status">In one or two words: in force, needs approval, draft, in-review.</param>
/// <param name="Given">Approvals of the text as it stands.</param>
/// <param name="Needed">What is still needed, with the people who could give it; nothing where it is in force.</param>
/// <param name="Policy">What the manifest asks for, in words.</param>
public sealed record ApprovalState(Document Document, string? Version, string Status, IReadOnlyList<GivenApproval> Given, IReadOnlyList<NeededApproval> Needed, string Policy)
{
    /// <summary>The status of what is approved as the manifest asks.</summary>
    public const string InForce = "in force";

    /// <summary>The status of what says that it is approved, and is not.</summary>
    public const string NeedsApproval = "needs approval";

    internal static ApprovalState Of(Document document, CheckContext context)
    {
        var (book, policy) = (context.Approvals, context.Approvals.PolicyFor(document)!);
        var given = book.OfContent(document).SelectMany(ApprovalEntry.Of).Select(e => new GivenApproval(e, context.ApprovalJudge.Objection(e, document, policy))).ToList();
        var status = book.IsInForce(document) ? InForce : book.NeedsApproval(document) ? NeedsApproval : document.Get(ControlledText.Status)?.Value ?? "draft";
        var signers = given.Where(g => g.WhyNot is null).Select(g => g.Entry.By.Value).ToHashSet(StringComparer.Ordinal);
        return new(document, ApprovalBook.VersionOf(document), status, given, [.. book.Missing(document).Select(words => new NeededApproval(words, [.. Candidates(words)]))], policy.ToString());

        IEnumerable<string> Candidates(string words) =>
            from person in context.Manifest.People
            where policy.AllOf.Concat(policy.AnyOf).Any(role => words.Split(' ', ',').Contains(role) && context.Roles.Holds(person.Id, role, context.AsOf, policy.Deputies))
                && !(policy.DistinctPeople && signers.Contains(person.Id) && context.Manifest.SoleMaintainer?.Person.Value != person.Id)
                && context.ApprovalJudge.AuthorProblem(person.Id, document, policy) is null
            orderby person.Id
            select person.Id;
    }
}

/// <summary>An approval of the text as it stands.</summary>
/// <param name="Entry">Who, in which role, when.</param>
/// <param name="WhyNot">Why it does not count; <see langword="null"/> where it does.</param>
public sealed record GivenApproval(ApprovalEntry Entry, string? WhyNot);

/// <summary>An approval that is still needed.</summary>
/// <param name="Role">The role, or several of which one or more are asked, in words.</param>
/// <param name="From">The people who hold it today and may give it.</param>
public sealed record NeededApproval(string Role, IReadOnlyList<string> From);
