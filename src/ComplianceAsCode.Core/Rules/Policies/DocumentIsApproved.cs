using ComplianceAsCode.Approving;
using ComplianceAsCode.Binding;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Rules.Configuration;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Rules.Policies;

/// <summary>CAC3004. The word approved is not an approval, and what has no place for the word needs one where the manifest says so.</summary>
internal sealed class DocumentIsApproved() : Rule<Document>(new("CAC3004", nameof(DocumentIsApproved), Severity.Error,
    "documents have the approvals that the manifest asks for", "ISO/IEC 42001 5.2, 7.5.2"))
{
    protected override IEnumerable<Document> Targets(CheckContext context) => context.Register.Documents.Where(context.Approvals.NeedsApproval);

    protected override IEnumerable<RuleFinding> Check(Document document, CheckContext context)
    {
        if (context.Approvals.PolicyFor(document) is not { } policy || document.Id.Length == 0 || context.Register.IsRepeated(document.Id)) yield break;
        // Nobody can approve in a role that does not exist; the manifest is told.
        if (policy.AllOf.Concat(policy.AnyOf).Any(role => !ApprovalRoles.Exists(context.Register, role))) yield break;
        var missing = context.Approvals.Missing(document);
        var current = context.Approvals.OfCurrentVersion(document).ToList();
        if (missing.Count == 0 || IsUnsure(document, current, context)) yield break;
        var version = ApprovalBook.VersionOf(document) is { } v ? $" at version {v}" : "";
        var what = current.Count == 0 ? "no approval" : $"no approval by {string.Join(" and ", missing)}";
        var claim = ApprovalBook.SaysApproved(document) ? $"says that it is approved{version}" : "takes approval";
        yield return Fault(document.AtField(ControlledText.Status), $"{document.Name} {claim}, and there is {what}; the manifest asks for {policy}",
            $"have exactly this text approved and record it: {Command(document)}") with
        {
            Related = [.. context.Approvals.Of(document).Select(a => new RelatedLocation(a.Anchor, $"{a.Id} approves it{(a.Get(Approval.Version) is { } of ? " at version " + of.Value : "")}"))],
            // An approval of another text or version, or one that names another document, says so itself.
            CausedBy =
            [
                .. context.Approvals.Misdirected(document).Concat(current.Where(a => !ApprovalBook.IsOfContent(a, document) || !ApprovalBook.IsOfVersion(a, document))).SelectMany(CausesAt),
                .. context.Approvals.WouldSuffice(document) ? current.SelectMany(ApprovalEntry.Of).SelectMany(CausesAt) : [],
            ],
        };
    }

    private static string Command(Document document) =>
        $"compliance new approval --set document={document.Id} --set digest={document.Source.ContentDigest}" + (ApprovalBook.VersionOf(document) is { } version ? $" --set version={version}" : "");

    /// <summary>Whether a fault of reading hides an approval, or what one is of.</summary>
    private static bool IsUnsure(Document document, List<Document> current, CheckContext context) =>
        current.Exists(a => context.Register.IsUnclear(a)) || context.Register.MayHave(KindNames.Approval, document.Id)
        || context.Approvals.Misdirected(document).Any(a => context.Register.IsUnclear(a, Approval.Document));

    /// <summary>The places at which it is reported that an approval does not count.</summary>
    private static IEnumerable<FaultCause> CausesAt(ApprovalEntry entry)
    {
        var approval = entry.Approval;
        yield return new("CAC0018", approval.At(entry.At));
        yield return new("CAC3005", approval.At(entry.At));
        yield return new("CAC3006", approval.At(entry.By));
        yield return new("CAC3007", approval.At(entry.By));
        yield return new("CAC3009", entry.Signature is { } signature ? approval.At(signature) : approval.At(entry.By));
        if (entry.Meeting is { } meeting) yield return new("CAC3006", approval.At(meeting));
    }

    /// <summary>The places at which an approval can disagree with what it approves.</summary>
    private static IEnumerable<FaultCause> CausesAt(Document approval) =>
        new Field[] { Approval.Document, Approval.Digest, Approval.Version }.Select(field => new FaultCause("CAC3005", approval.AtField(field)));
}
