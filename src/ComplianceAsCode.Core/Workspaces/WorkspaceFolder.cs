using ComplianceAsCode.Manifests;

namespace ComplianceAsCode.Workspaces;

/// <summary>The folder with the manifest, and the Git repository that it lies in: what paths are measured against.</summary>
public sealed class WorkspaceFolder
{
    private readonly Dictionary<string, string> _realFolders = new(StringComparer.Ordinal);
    private readonly string _realRoot;
    private readonly string _realRepository;

    /// <summary>Opens a folder; it need not hold a manifest.</summary>
    /// <param name="root">The folder's path.</param>
    public WorkspaceFolder(string root)
    {
        Root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        _realRoot = RealFolder(Root, depth: 0);
        var repository = Root;
        for (string? folder = Root; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (!Directory.Exists(Path.Join(folder, ".git")) && !File.Exists(Path.Join(folder, ".git"))) continue;
            repository = folder;
            break;
        }
        Repository = repository;
        _realRepository = RealFolder(repository, depth: 0);
    }

    /// <summary>Full path, without a separator at its end.</summary>
    public string Root { get; }

    /// <summary>The repository's folder, or the workspace's own outside a repository.</summary>
    public string Repository { get; }

    /// <summary>The nearest folder upward that holds a manifest.</summary>
    public static string? Find(string start)
    {
        for (string? folder = Path.GetFullPath(start); folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Join(folder, Manifest.FileName))) return folder;
        return null;
    }

    /// <summary>The full path of a path relative to the workspace.</summary>
    public string FullPath(string relative) => Path.GetFullPath(Path.Join(Root, relative));

    /// <summary>A full path relative to the workspace, with <c>/</c>.</summary>
    public string RelativePath(string full) => Path.GetRelativePath(Root, full).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>
    /// The full path that a document's path means, if it stays inside the repository, also through symbolic links. A path is relative
    /// to the folder <paramref name="from"/>, which is relative to the workspace; an absolute path leaves.
    /// </summary>
    public string? Resolve(string from, string path)
    {
        if (path.Length == 0 || path[0] is '/' or '\\' || Path.IsPathRooted(path) || (path.Length > 1 && path[1] == ':')) return null;
        string full;
        try
        {
            full = Path.GetFullPath(Path.Join(Root, from, path));
        }
        catch (Exception e) when (e is ArgumentException or PathTooLongException)
        {
            return null;
        }
        if (!IsWithin(full, Repository)) return null;
        var real = Real(full, depth: 0);
        return real is not null && (IsWithin(real, _realRepository) || IsWithin(real, _realRoot)) ? full : null;
    }

    private static bool IsWithin(string full, string folder) =>
        full == folder || (full.StartsWith(folder, StringComparison.Ordinal) && (folder.EndsWith(Path.DirectorySeparatorChar) || full[folder.Length] == Path.DirectorySeparatorChar));

    /// <summary>Where a path leads once every link on it is followed, or nothing where links go round in circles.</summary>
    private string? Real(string full, int depth)
    {
        if (depth > 40) return null;
        var parent = Path.GetDirectoryName(full);
        if (parent is null) return full;
        var here = Path.Join(RealFolder(parent, depth), Path.GetFileName(full));
        return LinkTarget(here) is { } target ? Real(Path.GetFullPath(target, Path.GetDirectoryName(here)!), depth + 1) : here;
    }

    private string RealFolder(string folder, int depth)
    {
        if (_realFolders.TryGetValue(folder, out var known)) return known;
        var real = Real(folder, depth + 1) ?? folder;
        lock (_realFolders) _realFolders[folder] = real;
        return real;
    }

    private static string? LinkTarget(string path)
    {
        try
        {
            var target = new FileInfo(path).LinkTarget;
            return target;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
