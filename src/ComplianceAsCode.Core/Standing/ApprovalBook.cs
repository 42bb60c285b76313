using ComplianceAsCode.Binding;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Manifests;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Standing;

/// <summary>What is approved, and whether the approval is of the text as it stands.</summary>
public sealed class ApprovalBook
{
    private static readonly Field<string> Status = Policy.Status;
    private static readonly Field<string> Version = Policy.Version;

    private readonly Register _register;
    private readonly RoleBook _roles;
    private readonly ILookup<string, Document> _byDocument;

    /// <summary>Opens the book.</summary>
    public ApprovalBook(Register register, RoleBook roles)
    {
        (_register, _roles) = (register, roles);
        _byDocument = register.Of(KindNames.Approval).Where(a => a.Get(Approval.Document) is not null).ToLookup(a => a.Get(Approval.Document)!.Value, StringComparer.Ordinal);
    }

    /// <summary>Whether a document says that it is approved.</summary>
    public static bool SaysApproved(Document document) => document.Kind?.Shape.Find(Status.Name) is not null && document.Get(Status)?.Value == "approved";

    /// <summary>The version that a document has, if its kind has versions.</summary>
    public static string? VersionOf(Document document) => document.Get(Version)?.Value;

    /// <summary>Approvals of a document, of whatever version, sorted by path.</summary>
    public IEnumerable<Document> Of(Document document) => _byDocument[document.Id];

    /// <summary>Approvals that mean the version as it stands: they name it, or name none, or have the digest of the text as it stands.</summary>
    public IEnumerable<Document> OfCurrentVersion(Document document) => Of(document).Where(a =>
        a.Get(Approval.Version) is not { } version || version.Value == VersionOf(document) || IsOfContent(a, document));

    /// <summary>Whether an approval has the digest of the text as it stands.</summary>
    public static bool IsOfContent(Document approval, Document document) => approval.Get(Approval.Digest)?.Value == document.Source.ContentDigest;

    /// <summary>Whether an approval names the version as it stands, or none.</summary>
    public static bool IsOfVersion(Document approval, Document document) => approval.Get(Approval.Version) is not { } version || version.Value == VersionOf(document);

    /// <summary>The policy that a document's approval must meet.</summary>
    public ApprovalPolicy? PolicyFor(Document document) =>
        _register.Manifest.ApprovalPolicyFor(document.Kind?.Name ?? "", document.Is(KindNames.Policy) ? document.All(Policy.Topics).Select(t => t.Value) : []);

    /// <summary>Whether a document is in force: it says approved, and approvals of exactly its text meet the manifest's policy.</summary>
    public bool IsInForce(Document document) => SaysApproved(document) && Missing(document).Count == 0;

    /// <summary>Whether someone of top management, or the executive sponsor, approved the text as it stands.</summary>
    public bool IsApprovedByTopManagement(Document document) => Signers(document).Any(s => _roles.Same(s.Role, "executive-sponsor") || _roles.Same(s.Role, "top-management"));

    /// <summary>The roles whose approval of the text as it stands is still missing, in words; none where the policy is met.</summary>
    public IReadOnlyList<string> Missing(Document document)
    {
        if (PolicyFor(document) is not { } policy) return [];
        var signers = Signers(document).ToList();
        var missing = new List<string>();
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var role in policy.AllOf)
        {
            var signer = signers.FirstOrDefault(s => _roles.Same(s.Role, role) && (!policy.DistinctPeople || !used.Contains(s.Person)));
            if (signer == default) missing.Add(role);
            else used.Add(signer.Person);
        }
        var found = 0;
        foreach (var signer in signers.Where(s => policy.AnyOf.Any(role => _roles.Same(s.Role, role))))
            if (!policy.DistinctPeople || used.Add(signer.Person)) found++;
        var needed = policy.AnyOf.Count == 0 ? 0 : policy.Minimum;
        if (found < needed) missing.Add($"{needed - found} of {string.Join(", ", policy.AnyOf)}");
        return missing;
    }

    private IEnumerable<(string Person, string Role)> Signers(Document document) =>
        from approval in Of(document)
        where IsOfContent(approval, document) && IsOfVersion(approval, document)
        from each in approval.All(Approval.Approvals)
        let person = each.Value.Get(Approval.ApprovalBy)?.Value
        let role = each.Value.Get(Approval.ApprovalRole)?.Value
        where person is not null && role is not null
        select (person, role);
}
