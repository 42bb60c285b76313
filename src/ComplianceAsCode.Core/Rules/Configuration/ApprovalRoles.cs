using ComplianceAsCode.Binding;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Manifests;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Rules.Configuration;

/// <summary>Roles in the manifest's <c>approvals</c> that are neither a type nor a role document: nobody could ever approve in them.</summary>
internal static class ApprovalRoles
{
    private static readonly IReadOnlyList<string> RoleTypes = ((ChoiceType)Role.Type.ValueType).Values;

    /// <summary>The roles that do not exist, each once a place.</summary>
    public static IEnumerable<Located<string>> Unknown(Register register) =>
        (register.Manifest.Fields.Get(ManifestShape.Approvals)?.Value ?? [])
            .SelectMany(a => a.Value.Value.All(ManifestShape.AllOf).Concat(a.Value.Value.All(ManifestShape.AnyOf)))
            .Where(r => !Exists(register, r.Value));

    /// <summary>Entries that ask nobody: what they are for would count as approved by the word alone.</summary>
    public static IEnumerable<YamlScalar> AskingNobody(Manifest manifest) =>
        from entry in manifest.Fields.Get(ManifestShape.Approvals)?.Value ?? []
        where entry.Value.Value.All(ManifestShape.AllOf).Count + entry.Value.Value.All(ManifestShape.AnyOf).Count == 0
            && !entry.Value.Value.Entries.Any(e => manifest.Facts.Unknown.Exists(u => ReferenceEquals(u.Key, e.Key)))
        select entry.Key;

    /// <summary>Whether a role exists, or may exist in a file that cannot be read.</summary>
    public static bool Exists(Register register, string role) =>
        RoleTypes.Contains(role) || register.Find(role, KindNames.Role) is not null || register.IsUnread(role) || register.MayHave(KindNames.Role)
        || register.Of(KindNames.Role).Any(r => register.IsUnclear(r, Common.Id));

    /// <summary>A question that offers the nearest role.</summary>
    public static string Offer(Register register, string role) => Nearest.Offer(role, RoleTypes.Concat(register.Of(KindNames.Role).Select(r => r.Id)));
}
