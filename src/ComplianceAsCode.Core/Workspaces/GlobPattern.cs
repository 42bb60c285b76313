namespace ComplianceAsCode.Workspaces;

/// <summary>A pattern of <c>documents</c> or <c>exclude</c>: <c>**</c> for any folders, <c>*</c> for any part of a name, relative to the manifest.</summary>
internal static class GlobPattern
{
    /// <summary>Whether a pattern says anything: it is not empty and never goes upward.</summary>
    public static bool IsValid(string pattern) => pattern.Trim().Length > 0 && !pattern.Split('/', '\\').Contains("..");
}
