namespace ComplianceAsCode.Inventories;

/// <summary>
/// Says where source files are, seen from the workspace. Debug information has paths of the machine that built, or <c>/_/</c> for the
/// repository in a deterministic build; a path that is neither would name another machine, and is left out.
/// </summary>
/// <param name="root">Full path of the workspace.</param>
/// <param name="repository">Full path of its repository.</param>
internal sealed class SourcePaths(string root, string repository)
{
    private const string Mapped = "/_/";

    public string? Relative(string path)
    {
        var full = path.StartsWith(Mapped, StringComparison.Ordinal) ? Path.Join(repository, path[Mapped.Length..]) : path;
        if (path.Contains('\0') || !Path.IsPathFullyQualified(full)) return null;
        full = Path.GetFullPath(full);
        var within = Path.GetRelativePath(repository, full);
        return within.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(within)
            ? null
            : Path.GetRelativePath(root, full).Replace(Path.DirectorySeparatorChar, '/');
    }
}
