using ComplianceAsCode.Manifests;
using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Workspaces;

/// <summary>The folder with the manifest, and the Git repository that it lies in: what paths are measured against.</summary>
public sealed class WorkspaceFolder : FileSource
{
    private readonly RealPath _real = new();
    private readonly string? _realRoot;
    private readonly string? _realRepository;

    /// <summary>Opens a folder; it need not hold a manifest.</summary>
    /// <param name="root">The folder's path.</param>
    public WorkspaceFolder(string root)
    {
        Root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));
        _realRoot = _real.Of(Root);
        var repository = Root;
        for (string? folder = Root; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (!Directory.Exists(Path.Join(folder, ".git")) && !File.Exists(Path.Join(folder, ".git"))) continue;
            repository = folder;
            break;
        }
        Repository = repository;
        _realRepository = _real.Of(repository);
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

    /// <summary>The name of the first folder directly below that holds a manifest, in ordinal order; hidden folders and links are not looked into.</summary>
    public static string? FindBelow(string start)
    {
        try
        {
            return new DirectoryInfo(start).EnumerateDirectories("*", new EnumerationOptions { AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint })
                .Select(d => d.Name).Order(StringComparer.Ordinal).FirstOrDefault(name => File.Exists(Path.Join(start, name, Manifest.FileName)));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The full path of a path relative to the workspace.</summary>
    public string FullPath(string relative) => Path.GetFullPath(Path.Join(Root, relative));

    /// <summary>A full path relative to the workspace, with <c>/</c>.</summary>
    public string RelativePath(string full) => Path.GetRelativePath(Root, full).Replace(Path.DirectorySeparatorChar, '/');

    /// <inheritdoc/>
    public override (FileState State, string Full) Resolve(string from, string path)
    {
        if (path.Length == 0 || path[0] is '/' or '\\' || Path.IsPathRooted(path) || (path.Length > 1 && path[1] == ':')) return (FileState.Outside, "");
        if (path.Length > Limits.PathLength || path.Contains('\0')) return (FileState.Missing, "");
        var full = Path.GetFullPath(Path.Join(Root, from, path));
        if (!IsWithin(full, Repository)) return (FileState.Outside, "");
        if (_real.Of(full) is not { } real) return (FileState.Missing, "");
        if (!IsWithin(real, _realRepository) && !IsWithin(real, _realRoot)) return (FileState.Outside, "");
        return (Directory.Exists(real) ? FileState.Folder : File.Exists(real) ? FileState.Present : FileState.Missing, real);
    }

    internal override IReadOnlyList<FolderEntry> Entries(string folder) => DiskFolder.Entries(Path.Join(Root, folder));

    internal override string PlaceOf(string path) => Path.Join(Root, path);

    internal override string Normalise(string path) => RelativePath(FullPath(path));

    internal override byte[]? Read(string full, int limit) => FileBytes.ReadUpTo(full, limit);

    internal override byte[] ReadHead(string full, int length)
    {
        using var stream = FileBytes.Open(full);
        var head = new byte[length];
        return head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
    }

    internal override string DigestOf(string full, ContentCache? contents)
    {
        using var stream = FileBytes.Open(full);
        if (contents is null) return Digest.Of(stream);
        var (digest, blob) = contents.Format.DigestAndBlobId(stream, new FileInfo(full).Length);
        contents.AddDigest(blob, digest);
        return digest;
    }

    private static bool IsWithin(string full, string? folder) =>
        folder is not null && (full == folder || (full.StartsWith(folder, StringComparison.Ordinal) && (folder.EndsWith(Path.DirectorySeparatorChar) || full[folder.Length] == Path.DirectorySeparatorChar)));
}
