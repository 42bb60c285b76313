namespace ComplianceAsCode.Workspaces;

/// <summary>What stands in a folder.</summary>
/// <param name="Name">Its name there.</param>
/// <param name="IsFolder">Whether it is a folder, or a link to one.</param>
/// <param name="IsLink">Whether it is a symbolic link.</param>
internal readonly record struct FolderEntry(string Name, bool IsFolder, bool IsLink);

/// <summary>Where the files of a workspace come from: a folder on disk, or a revision of a Git repository. Only this is asked for names and bytes.</summary>
public abstract class FileSource
{
    /// <summary>
    /// What a document's path means, also through symbolic links: it must stay inside the repository. A path is relative to the folder
    /// <paramref name="from"/>, which is relative to the workspace; an absolute path leaves.
    /// </summary>
    /// <returns>Whether something is there, and if so its place with every link followed.</returns>
    public abstract (FileState State, string Full) Resolve(string from, string path);

    /// <summary>What stands in a folder of the workspace; nothing where it cannot be entered.</summary>
    /// <param name="folder">Relative to the workspace; empty for the workspace itself.</param>
    internal abstract IReadOnlyList<FolderEntry> Entries(string folder);

    /// <summary>The place of a file that was found in a folder.</summary>
    internal abstract string PlaceOf(string path);

    /// <summary>A path relative to the workspace, without <c>.</c> and, where that can be, without <c>..</c>.</summary>
    internal abstract string Normalise(string path);

    /// <summary>The bytes at a place; <see langword="null"/> where there are more than a limit.</summary>
    /// <exception cref="IOException">They cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">They may not be read.</exception>
    internal abstract byte[]? Read(string full, int limit);

    /// <summary>The first bytes at a place.</summary>
    /// <exception cref="IOException">They cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">They may not be read.</exception>
    internal abstract byte[] ReadHead(string full, int length);

    /// <summary>The digest of the bytes at a place.</summary>
    /// <param name="full">The place.</param>
    /// <param name="contents">Where digests that are known already are kept.</param>
    /// <exception cref="IOException">They cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">They may not be read.</exception>
    internal abstract string DigestOf(string full, ContentCache? contents);

    /// <summary>The id of the Git object at a place, where it is known without reading.</summary>
    internal virtual string? BlobOf(string full) => null;
}
