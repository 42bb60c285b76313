using ComplianceAsCode.Git;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Revisions;

/// <summary>The files of a commit by path and by folder.</summary>
internal sealed class RevisionTree
{
    private readonly Dictionary<string, TreeEntry> _entries;
    private readonly Dictionary<string, List<(string Name, TreeEntry? Entry)>> _folders = new(StringComparer.Ordinal) { [""] = [] };

    public RevisionTree(IReadOnlyList<TreeEntry> entries)
    {
        // A tree that somebody made by hand may hold what no working tree can: longer paths, and two files of one name.
        _entries = entries.Where(e => e.Path.Length <= Limits.PathLength).DistinctBy(e => e.Path).ToDictionary(e => e.Path, StringComparer.Ordinal);
        foreach (var entry in _entries.Values)
        {
            var (folder, name) = Split(entry.Path);
            FolderOf(folder).Add((name, entry));
        }
    }

    /// <summary>The file, link or submodule of a path.</summary>
    public TreeEntry? Find(string path) => _entries.GetValueOrDefault(path);

    /// <summary>Whether a path is that of a folder.</summary>
    public bool IsFolder(string path) => _folders.ContainsKey(path);

    /// <summary>What stands in a folder; a folder has no entry of its own.</summary>
    public IReadOnlyList<(string Name, TreeEntry? Entry)> NamesIn(string folder) => _folders.GetValueOrDefault(folder) ?? [];

    private List<(string Name, TreeEntry? Entry)> FolderOf(string folder)
    {
        if (_folders.TryGetValue(folder, out var known)) return known;
        var (parent, name) = Split(folder);
        FolderOf(parent).Add((name, null));
        return _folders[folder] = [];
    }

    private static (string Folder, string Name) Split(string path) => path.LastIndexOf('/') is >= 0 and var slash ? (path[..slash], path[(slash + 1)..]) : ("", path);
}
