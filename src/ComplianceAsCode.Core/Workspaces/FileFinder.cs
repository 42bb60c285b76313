using System.IO.Enumeration;
using ComplianceAsCode.Baselines;
using ComplianceAsCode.Manifests;
using Microsoft.Extensions.FileSystemGlobbing;

namespace ComplianceAsCode.Workspaces;

/// <summary>A file that may be a document.</summary>
/// <param name="Path">Relative to the workspace, with <c>/</c>.</param>
/// <param name="Size">In bytes.</param>
/// <param name="IsLink">Whether it is a symbolic link.</param>
internal sealed record FoundFile(string Path, long Size, bool IsLink);

/// <summary>How many folders were not entered, and why.</summary>
internal sealed class SkippedFolderCount
{
    /// <summary>Folders that are links.</summary>
    public int Linked { get; set; }

    /// <summary>Folders with a manifest of their own.</summary>
    public int Nested { get; set; }
}

/// <summary>Finds the files that may be documents. Links are never followed.</summary>
internal static class FileFinder
{
    private static readonly string[] SkippedFolders = ["bin", "obj", "node_modules", "artifacts"];
    private static readonly string[] SkippedFiles = [Manifest.FileName, Baseline.FileName];

    /// <summary>Files that match the manifest's patterns, sorted by path, and the folders that were not entered.</summary>
    public static (IReadOnlyList<FoundFile> Files, SkippedFolderCount Skipped) Find(WorkspaceFolder folder, Manifest manifest)
    {
        var found = new List<FoundFile>();
        var skipped = new SkippedFolderCount();
        Walk(folder.Root, "", found, skipped);
        var matcher = new Matcher(StringComparison.OrdinalIgnoreCase);
        matcher.AddIncludePatterns(manifest.Documents.Where(GlobPattern.IsValid));
        matcher.AddExcludePatterns(manifest.Exclude.Where(GlobPattern.IsValid));
        var matches = matcher.Match(folder.Root, found.Select(f => f.Path)).Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        matches.ExceptWith(FrameworkFiles.PathsOf(folder, manifest));
        return ([.. found.Where(f => matches.Contains(f.Path)).OrderBy(f => f.Path, StringComparer.Ordinal)], skipped);
    }

    private static void Walk(string full, string relative, List<FoundFile> found, SkippedFolderCount skipped)
    {
        IEnumerable<(string Name, long Size, bool IsFolder, bool IsLink)> entries;
        try
        {
            entries = new FileSystemEnumerable<(string, long, bool, bool)>(full,
                (ref FileSystemEntry e) => (e.FileName.ToString(), e.IsDirectory ? 0 : e.Length, e.IsDirectory, IsLink(ref e)),
                new EnumerationOptions { AttributesToSkip = 0, IgnoreInaccessible = true }).ToArray();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return;
        }
        if (relative.Length > 0 && entries.Any(e => e.Name == Manifest.FileName && !e.IsFolder))
        {
            skipped.Nested++;
            return;
        }
        foreach (var (name, size, isFolder, isLink) in entries)
        {
            var path = relative.Length == 0 ? name : $"{relative}/{name}";
            if (!isFolder)
            {
                if (!SkippedFiles.Contains(name)) found.Add(new(path, size, isLink));
            }
            else if (name[0] != '.' && !SkippedFolders.Contains(name))
            {
                if (isLink) skipped.Linked++;
                else Walk(Path.Join(full, name), path, found, skipped);
            }
        }
    }

    /// <summary>A reparse point may also be a file that a cloud drive has not fetched yet; that is a file as any other.</summary>
    private static bool IsLink(ref FileSystemEntry entry) =>
        entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.ToFileSystemInfo().LinkTarget is not null;
}
