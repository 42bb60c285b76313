using ComplianceAsCode.Approving;
using ComplianceAsCode.Binding;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Manifests;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Standing;

/// <summary>What is approved, and whether the approval is of the text as it stands.</summary>
public sealed class ApprovalBook
{
    private static readonly Field<string> Status = ControlledText.Status;
    private static readonly Field<string> Version = ControlledText.Version;

    private readonly Register _register;
    private readonly RoleBook _roles;
    private readonly ApprovalJudge _judge;
    private readonly ApprovalQuorum _quorum;
    private readonly ILookup<string, Document> _byDocument;
    private readonly ILookup<string, Document> _byDigest;
    private readonly ILookup<string, Document> _approvable;

    /// <summary>Opens the book.</summary>
    /// <param name="register">The register.</param>
    /// <param name="roles">Who holds which role.</param>
    /// <param name="judge">What each approval is worth by itself.</param>
    public ApprovalBook(Register register, RoleBook roles, ApprovalJudge judge)
    {
        (_register, _roles, _judge) = (register, roles, judge);
        _quorum = new(roles.Same);
        _byDocument = register.Of(KindNames.Approval).Where(a => a.Get(Approval.Document) is not null).ToLookup(a => a.Get(Approval.Document)!.Value, StringComparer.Ordinal);
        _byDigest = register.Of(KindNames.Approval).Where(a => a.Get(Approval.Digest) is not null).ToLookup(a => a.Get(Approval.Digest)!.Value, StringComparer.Ordinal);
        _approvable = register.Documents.Where(SaysApproved).ToLookup(d => d.Source.ContentDigest, StringComparer.Ordinal);
    }

    /// <summary>Whether a document says that it is approved.</summary>
    public static bool SaysApproved(Document document) => document.Kind?.Shape.Find(Status.Name) is not null && document.Get(Status)?.Value == "approved";

    /// <summary>Whether a document needs approvals: it says approved; or its kind has no status to say so, and the manifest asks for approval of that kind: risks, impact assessments.</summary>
    public bool NeedsApproval(Document document) => NeedsApproval(document, _register.Manifest);

    /// <summary>The same, by a manifest.</summary>
    public static bool NeedsApproval(Document document, Manifest manifest) => SaysApproved(document) || (document.Kind is { } kind && kind.Shape.Find(Status.Name) is null && PolicyFor(document, manifest) is not null);

    /// <summary>The version that a document has, if its kind has versions.</summary>
    public static string? VersionOf(Document document) => document.Get(Version)?.Value;

    /// <summary>Approvals of a document, of whatever version, sorted by path.</summary>
    public IEnumerable<Document> Of(Document document) => _byDocument[document.Id];

    /// <summary>Approvals that mean the version as it stands: they name it, or name none, or have the digest of the text as it stands.</summary>
    public IEnumerable<Document> OfCurrentVersion(Document document) => Of(document).Where(a =>
        IsOfVersion(a, document) || IsOfContent(a, document));

    /// <summary>Whether an approval has the digest of the text as it stands.</summary>
    public static bool IsOfContent(Document approval, Document document) => approval.Get(Approval.Digest)?.Value == document.Source.ContentDigest;

    /// <summary>Whether an approval names the version as it stands, or one of the two has none.</summary>
    public static bool IsOfVersion(Document approval, Document document) => approval.Get(Approval.Version) is not { } named || VersionOf(document) is not { } version || named.Value == version;

    /// <summary>Approvals that have the digest of a document's text and name one with another text, or none that exists.</summary>
    public IEnumerable<Document> Misdirected(Document document) => _byDigest[document.Source.ContentDigest].Where(a =>
        a.Get(Approval.Document) is not { } named || _register.Find(named.Value)?.Source.ContentDigest != document.Source.ContentDigest);

    /// <summary>The document that says approved and has a digest.</summary>
    public Document? DocumentOf(string digest) => _approvable[digest].FirstOrDefault();

    /// <summary>The policy that a document's approval must meet.</summary>
    public ApprovalPolicy? PolicyFor(Document document) => PolicyFor(document, _register.Manifest);

    private static ApprovalPolicy? PolicyFor(Document document, Manifest manifest) =>
        manifest.ApprovalPolicyFor(document.Kind?.Name ?? "", document.Is(KindNames.Policy) ? document.All(Policy.Topics).Select(t => t.Value) : []);

    /// <summary>Whether a document is in force: it needs approvals, and those of exactly its text meet the manifest's policy.</summary>
    public bool IsInForce(Document document) => NeedsApproval(document) && Missing(document).Count == 0;

    /// <summary>The day of the last approval of the text as it stands, as far as approvals say; one that only reaffirms it changes nothing.</summary>
    public DateOnly? ApprovedOn(Document document) => OfContent(document)
        .Where(a => a.Get(Approval.Outcome)?.Value != "reaffirmed")
        .SelectMany(ApprovalEntry.Of).Where(e => Counts(e, document)).Max(e => (DateOnly?)e.Day);

    /// <summary>Whether someone of top management, or the executive sponsor, approved the text as it stands.</summary>
    public bool IsApprovedByTopManagement(Document document) => OfContent(document).SelectMany(a => Signers(a, document)).Any(s => _roles.Same(s.Role, "executive-sponsor") || _roles.Same(s.Role, "top-management"));

    /// <summary>What is still missing for the manifest's policy, in words; nothing where it is met.</summary>
    public IReadOnlyList<string> Missing(Document document) => Missing(document, OfContent(document));

    /// <summary>Whether the approvals of the text as it stands would meet the manifest's policy if each counted: what keeps one from counting is then all that is wrong.</summary>
    public bool WouldSuffice(Document document) => PolicyFor(document) is { } policy
        && _quorum.Missing(policy, [.. OfContent(document).SelectMany(ApprovalEntry.Of).Select(e => (e.By.Value, e.Role.Value)).Distinct().Select(AsPlaces)]).Count == 0;

    /// <summary>Whether one approval by itself meets the manifest's policy for a document.</summary>
    public bool IsEnough(Document approval, Document document) => Missing(document, OfContent(document).Where(a => a == approval)).Count == 0;

    private IReadOnlyList<string> Missing(Document document, IEnumerable<Document> approvals) =>
        PolicyFor(document) is { } policy ? _quorum.Missing(policy, [.. approvals.SelectMany(a => Signers(a, document)).Distinct().Select(AsPlaces)]) : [];

    /// <summary>Whether an approval of the text as it stands counts.</summary>
    public bool Counts(ApprovalEntry entry, Document document) => _judge.Signers(entry, document, PolicyFor(document)).Any();

    /// <summary>Who is alone fills a place for each role that they hold.</summary>
    private (string Person, string Role) AsPlaces((string Person, string Role) signer) =>
        _register.Manifest.SoleMaintainer?.Person.Value == signer.Person ? ($"{signer.Person} as {signer.Role}", signer.Role) : signer;

    /// <summary>Approvals of exactly the text and version as it stands.</summary>
    public IEnumerable<Document> OfContent(Document document) => Of(document).Where(a => IsOfContent(a, document) && IsOfVersion(a, document));

    private IEnumerable<(string Person, string Role)> Signers(Document approval, Document document)
    {
        var policy = PolicyFor(document);
        return ApprovalEntry.Of(approval).SelectMany(e => _judge.Signers(e, document, policy));
    }
}
