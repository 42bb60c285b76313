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
        if (document.Get(Approval.Document) is not { } named || context.Register.Find(named.Value) is not { } approved || context.Register.IsRepeated(approved.Id)) yield break;
        if (!ApprovalBook.SaysApproved(approved) && approved.Kind?.Shape.Find(Policy.Status.Name) is not null) yield break;
        RelatedLocation[] related = [new(approved.Anchor, $"{approved.Id} is here")];
        var isOfVersion = ApprovalBook.IsOfVersion(document, approved);
        if (document.Get(Approval.Digest) is { } digest && digest.Value != approved.Source.ContentDigest)
        {
            // An approval of another version is history.
            if (isOfVersion)
                yield return Fault(document.At(digest), $"{approved.Name} was changed after its approval: it has now the digest {approved.Source.ContentDigest}",
                    "undo the change, or raise its version and have the new text approved") with { Related = related };
        }
        else if (!isOfVersion && ApprovalBook.VersionOf(approved) is { } version && document.Get(Approval.Digest) is not null)
        {
            yield return Fault(document.AtField(Approval.Version), $"the approval is of exactly this text of {approved.Name}, which has version {version}", $"write 'version: {version}'") with { Related = related };
        }
    }
}
