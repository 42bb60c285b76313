using System.Text;
using ComplianceAsCode.Git;
using ComplianceAsCode.Syntax;
using ComplianceAsCode.Workspaces;

namespace ComplianceAsCode.Revisions;

/// <summary>The files of a commit, read from the repository's objects: nothing is checked out.</summary>
internal sealed class RevisionFiles(RevisionTree tree, string prefix, ObjectReader objects) : FileSource
{
    public override (FileState State, string Full) Resolve(string from, string path)
    {
        if (path.Length == 0 || path[0] is '/' or '\\' || (path.Length > 1 && path[1] == ':')) return (FileState.Outside, "");
        if (path.Length > Limits.PathLength || path.Contains('\0')) return (FileState.Missing, "");
        return RevisionPath.Join(prefix + from, path) is { } plain ? Find(plain) : (FileState.Outside, "");
    }

    internal override IReadOnlyList<FolderEntry> Entries(string folder) =>
        [.. tree.NamesIn((prefix + folder).TrimEnd('/')).Select(e => new FolderEntry(e.Name, e.Entry?.Kind is null or TreeEntryKind.Submodule || LeadsToFolder(e.Entry), e.Entry?.Kind == TreeEntryKind.Link))];

    internal override string PlaceOf(string path) => prefix + path;

    internal override string Normalise(string path) =>
        RevisionPath.Join(prefix, path) is { } plain && plain.StartsWith(prefix, StringComparison.Ordinal) ? plain[prefix.Length..] : path;

    internal override byte[]? Read(string full, int limit) => objects.Read(tree.Find(full)!.Id, limit) is var (bytes, length) && length <= limit ? bytes : null;

    internal override byte[] ReadHead(string full, int length) => objects.Read(tree.Find(full)!.Id, length).Bytes;

    internal override string DigestOf(string full, ContentCache? contents)
    {
        var id = tree.Find(full)!.Id;
        if (contents?.DigestOf(id) is { } known) return known;
        var digest = "";
        objects.Read(id, (stream, length) => digest = LargeFilePointer.DigestOf(stream, length));
        contents?.AddDigest(id, digest);
        return digest;
    }

    internal override string? BlobOf(string full) => tree.Find(full)?.Id;

    private bool LeadsToFolder(TreeEntry entry) => entry.Kind == TreeEntryKind.Link && Find(entry.Path).State == FileState.Folder;

    private (FileState State, string Full) Find(string plain)
    {
        if (tree.Find(plain) is { Kind: TreeEntryKind.File }) return (FileState.Present, plain);
        return RevisionPath.Follow(plain, TargetOf) switch
        {
            (null, true) => (FileState.Outside, ""),
            (null, false) => (FileState.Missing, ""),
            ({ } real, _) => (tree.IsFolder(real) || tree.Find(real)?.Kind == TreeEntryKind.Submodule ? FileState.Folder : tree.Find(real) is null ? FileState.Missing : FileState.Present, real),
        };
    }

    private string? TargetOf(string path) => tree.Find(path) is { Kind: TreeEntryKind.Link } link ? Encoding.UTF8.GetString(objects.Read(link.Id, Limits.PathLength).Bytes) : null;
}
