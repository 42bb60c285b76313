using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Rules;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Deltas;

/// <summary>What became of approvals.</summary>
/// <param name="Voided">Documents that were in force, and are no longer: changed, or their approvals taken away.</param>
/// <param name="Needed">Documents that this change brings or leaves in need of approval, and by whom.</param>
/// <param name="Given">Documents that are in force now and were not.</param>
public sealed record ApprovalDelta(IReadOnlyList<DocumentNote> Voided, IReadOnlyList<DocumentNote> Needed, IReadOnlyList<DocumentNote> Given)
{
    internal static ApprovalDelta Between(CheckContext before, CheckContext now)
    {
        var pairs = now.Register.Documents.Where(d => d.Id.Length > 0).Select(d => (Now: d, Before: before.Register.Find(d.Id))).ToList();
        return new(
            [
                .. before.Register.Documents.Where(before.Approvals.IsInForce).Where(d => now.Register.Find(d.Id) is null && !now.Register.IsUnread(d.Id)).Select(d => new DocumentNote(d, "was in force and is gone")),
                .. pairs.Where(p => WasInForce(p.Before) && !IsInForce(p.Now)).Select(p => new DocumentNote(p.Now, WhyVoided(p.Now, p.Before!, now))),
            ],
            [
                .. pairs.Where(p => now.Approvals.NeedsApproval(p.Now) && !IsInForce(p.Now) && (IsTouched(p) || WasInForce(p.Before))).Select(p => new DocumentNote(p.Now, $"{Version(p.Now)}needs the approval of {string.Join(" and of ", now.Approvals.Missing(p.Now))}")),
                .. pairs.Where(p => IsInReview(p.Now) && IsTouched(p)).Select(p => new DocumentNote(p.Now, $"{Version(p.Now)}is in review and not in force")),
            ],
            [.. pairs.Where(p => IsInForce(p.Now) && !WasInForce(p.Before)).Select(p => new DocumentNote(p.Now, $"{Version(p.Now)}is in force"))]);

        bool IsInForce(Document document) => now.Approvals.PolicyFor(document) is not null && now.Approvals.IsInForce(document);

        bool WasInForce(Document? document) => document is not null && before.Approvals.PolicyFor(document) is not null && before.Approvals.IsInForce(document);
    }

    private static bool IsTouched((Document Now, Document? Before) pair) => pair.Before?.Source.ContentDigest != pair.Now.Source.ContentDigest;

    private static bool IsInReview(Document document) => document.Kind?.Shape.Find(ControlledText.Status.Name) is not null && document.Get(ControlledText.Status)?.Value == "in-review";

    private static string Version(Document document) => ApprovalBook.VersionOf(document) is { } version ? $"version {version} " : "";

    private static string WhyVoided(Document document, Document before, CheckContext now)
    {
        if (!now.Approvals.NeedsApproval(document)) return $"was in force and says now '{document.Get(ControlledText.Status)?.Value ?? "nothing of its status"}'";
        return before.Source.ContentDigest != document.Source.ContentDigest
            ? "was in force and its text has changed: what was approved is another text"
            : $"was in force and lacks now the approval of {string.Join(" and of ", now.Approvals.Missing(document))}";
    }
}
