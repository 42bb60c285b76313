using ComplianceAsCode.Approving;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Rules.Policies;

/// <summary>CAC3005. An approval binds one text; a changed comma voids it.</summary>
internal sealed class ApprovalMatchesContent() : DocumentRule(new("CAC3005", nameof(ApprovalMatchesContent), Severity.Error,
    "an approval's digest and version are those of the text as it stands", "ISO/IEC 42001 7.5.3, 5.2"),
    KindNames.Approval)
{
    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        if (document.Get(Approval.Document) is not { } named || context.Register.Find(named.Value) is not { } approved || context.Register.IsRepeated(approved.Id) || document.Get(Approval.Digest) is not { } digest) yield break;
        RelatedLocation[] related = [new(approved.Anchor, $"{approved.Id} is here")];
        foreach (var entry in ApprovalEntry.Of(document))
            if (context.ApprovalJudge.WrittenLater(entry, approved) is { } origin)
                yield return Fault(document.At(entry.At), $"the approval is dated {ApprovalStatement.TimeOf(entry.At.Value)}, and {approved.Name} was written as it stands at {ApprovalStatement.TimeOf(origin.AuthoredAt)}, in commit {origin.Commit[..Math.Min(12, origin.Commit.Length)]}", "have the text approved as it stands, and record when that was") with { Related = related };
        var isOfVersion = ApprovalBook.IsOfVersion(document, approved);
        if (digest.Value == approved.Source.ContentDigest)
        {
            if (!isOfVersion)
                yield return Fault(document.AtField(Approval.Version), $"the approval is of exactly this text of {approved.Name}, which has version {ApprovalBook.VersionOf(approved)}", $"write 'version: {ApprovalBook.VersionOf(approved)}'") with { Related = related };
        }
        else if (context.Approvals.DocumentOf(digest.Value) is { } meant)
        {
            yield return Fault(document.At(named), $"{document.Name} names {approved.Id} and has the digest of {meant.Name}", $"write 'document: {meant.Id}', or the digest of what was approved") with { Related = [new(meant.Anchor, $"{meant.Id} is here")] };
        }
        else if (isOfVersion && IsInUse(approved) && !IsHistory(document, approved, context))
        {
            yield return Fault(document.At(digest), $"{approved.Name} was changed after its approval: it has now the digest {approved.Source.ContentDigest}",
                "undo the change, or raise its version and have the new text approved") with
            {
                Related = related,
                CausedBy = [new("CAC3008", approved.AtField(ControlledText.Version))],
            };
        }
    }

    /// <summary>A draft is changed until it is approved; a record without status is what was approved from the start.</summary>
    private static bool IsInUse(Document approved) => approved.Kind is { } kind && (ApprovalBook.SaysApproved(approved) || kind.Shape.Find(ControlledText.Status.Name) is null);

    /// <summary>An approval that names no version, beside others that suffice for the text as it stands, is of an earlier text.</summary>
    private static bool IsHistory(Document approval, Document approved, CheckContext context) => approval.Get(Approval.Version) is null && context.Approvals.IsInForce(approved);
}
