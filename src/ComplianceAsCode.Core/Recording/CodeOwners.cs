using ComplianceAsCode.Documents;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Manifests;
using ComplianceAsCode.Rules;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Workspaces;

namespace ComplianceAsCode.Recording;

/// <summary>GitHub's list of who is asked to review what, made from the roles: for what takes approval, the logins of those who hold the roles that the manifest asks for.</summary>
public static class CodeOwners
{
    /// <summary>The line at which the lines of this tool begin.</summary>
    public const string Begin = "# compliance codeowners: begin";

    /// <summary>The line at which they end.</summary>
    public const string End = "# compliance codeowners: end";

    /// <summary>Whose word changes what everybody else's is measured by.</summary>
    private static readonly string[] Keepers = ["compliance-owner"];

    /// <summary>The lines, each a pattern and its owners, the general before the particular: a later line beats an earlier one.</summary>
    /// <param name="context">The workspace.</param>
    /// <param name="prefix">The workspace's folder relative to the repository's, empty or ending with <c>/</c>.</param>
    public static IReadOnlyList<string> Lines(CheckContext context, string prefix)
    {
        var keepers = Logins(Keepers, deputies: true, context);
        var lines = new List<string>();
        foreach (var path in (string[])[Manifest.FileName, AllowedSignersFile.Name, Approval.Kind.Folder + "/", Role.Kind.Folder + "/"]) Add(path, keepers);
        foreach (var document in context.Register.Documents.Where(d => d.Id.Length > 0).OrderBy(d => d.Path, StringComparer.Ordinal))
            if (context.Approvals.PolicyFor(document) is { } policy && !IsRetired(document)) Add(document.Path, Logins(policy.AllOf.Concat(policy.AnyOf), policy.Deputies, context));
        return [.. lines.Distinct()];

        void Add(string path, IReadOnlyList<string> owners)
        {
            if (owners.Count > 0) lines.Add($"{Pattern($"/{prefix}{path}")} {string.Join(' ', owners.Select(o => "@" + o))}");
        }
    }

    /// <summary>A file with these lines in place of those that this tool wrote before; all others stay.</summary>
    /// <param name="text">The file as it is; empty where there is none.</param>
    /// <param name="lines">The lines.</param>
    public static string Merge(string text, IReadOnlyList<string> lines)
    {
        var own = string.Concat((string[])[Begin + "\n", .. lines.Select(l => l + "\n"), End + "\n"]);
        var all = text.ReplaceLineEndings("\n");
        var begin = all.IndexOf(Begin + "\n", StringComparison.Ordinal);
        var end = begin < 0 ? -1 : all.IndexOf(End, begin, StringComparison.Ordinal);
        if (end < 0) return all.Length == 0 ? own : $"{all.TrimEnd('\n')}\n\n{own}";
        return all[..begin] + own + all[(end + End.Length)..].TrimStart('\n');
    }

    private static bool IsRetired(Document document) => document.Kind?.Shape.Find(ControlledText.Status.Name) is not null && document.Get(ControlledText.Status)?.Value == "retired";

    /// <summary>The logins of who holds one of some roles today; a login that GitHub would not take is none.</summary>
    private static IReadOnlyList<string> Logins(IEnumerable<string> roles, bool deputies, CheckContext context) =>
    [
        .. context.Manifest.People.Where(p => p.Login is { Length: > 0 } login && login.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') && roles.Any(r => context.Roles.Holds(p.Id, r, context.AsOf, deputies)))
            .Select(p => p.Login!).Distinct().Order(StringComparer.Ordinal),
    ];

    /// <summary>A path as a pattern that matches only it.</summary>
    private static string Pattern(string path) => string.Concat(path.Select(c => c is ' ' or '#' or '\\' or '*' or '?' or '[' or '!' ? $"\\{c}" : c.ToString()));
}
