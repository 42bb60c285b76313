using ComplianceAsCode.Text;

namespace ComplianceAsCode.Workspaces;

/// <summary>A file that somebody names on a command line, for a document that is to name it.</summary>
public static class NamedFile
{
    /// <summary>The file's path as a document names it: relative to the workspace, with <c>/</c>.</summary>
    /// <param name="folder">The workspace.</param>
    /// <param name="full">The file's full path.</param>
    /// <returns>The path, and its full path with every link followed; or what is wrong with it, in a clause that follows the name.</returns>
    public static (string Path, string Full, string? Problem) Find(WorkspaceFolder folder, string full)
    {
        var path = folder.RelativePath(full);
        var (state, real) = folder.Resolve("", path);
        return (path, real, state switch
        {
            FileState.Present => null,
            FileState.Folder => "is a folder; name a file in it",
            FileState.Outside => "lies outside the repository, where no document can name it; copy it into the repository first",
            _ => "does not exist",
        });
    }

    /// <summary>The digest of a file that was found.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static string DigestOf(string full)
    {
        using var stream = FileBytes.Open(full);
        return Digest.Of(stream);
    }

    /// <summary>The bytes of a file that was found; <see langword="null"/> where there are more than a limit.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static byte[]? ReadUpTo(string full, int limit) => FileBytes.ReadUpTo(full, limit);
}
