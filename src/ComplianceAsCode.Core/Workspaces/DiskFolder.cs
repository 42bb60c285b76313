using System.IO.Enumeration;

namespace ComplianceAsCode.Workspaces;

/// <summary>Lists a folder on disk.</summary>
internal static class DiskFolder
{
    public static IReadOnlyList<FolderEntry> Entries(string full)
    {
        try
        {
            return new FileSystemEnumerable<FolderEntry>(full,
                (ref FileSystemEntry e) => new(e.FileName.ToString(), e.IsDirectory, IsLink(ref e)),
                new EnumerationOptions { AttributesToSkip = 0, IgnoreInaccessible = true }).ToArray();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    /// <summary>A reparse point may also be a file that a cloud drive has not fetched yet; that is a file as any other.</summary>
    private static bool IsLink(ref FileSystemEntry entry) =>
        entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.ToFileSystemInfo().LinkTarget is not null;
}
