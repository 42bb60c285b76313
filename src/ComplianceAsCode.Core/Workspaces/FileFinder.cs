using System.IO.Enumeration;
using ComplianceAsCode.Baselines;
using ComplianceAsCode.Documents;
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
        var matches = MatchesOf(manifest.Documents, folder, manifest, found);
        matches.ExceptWith(FrameworkFiles.PathsOf(folder, manifest));
        return ([.. found.Where(f => matches.Contains(f.Path)).OrderBy(f => f.Path, StringComparer.Ordinal)], skipped);
    }

    /// <summary>All files of the folders that are entered, whatever the manifest says of them.</summary>
    public static IReadOnlyList<FoundFile> All(WorkspaceFolder folder)
    {
        var found = new List<FoundFile>();
        Walk(folder.Root, "", found, new());
        return found;
    }

    /// <summary>Of some files those that the manifest lets in: Markdown that may be a document, and others that are not excluded.</summary>
    public static IEnumerable<FoundFile> Matching(WorkspaceFolder folder, Manifest manifest, IReadOnlyList<FoundFile> files)
    {
        var documents = MatchesOf(manifest.Documents, folder, manifest, files);
        var others = MatchesOf(["**/*"], folder, manifest, files);
        return files.Where(f => (DocumentParser.IsMarkdown(f.Path) ? documents : others).Contains(f.Path));
    }

    private static HashSet<string> MatchesOf(IEnumerable<string> patterns, WorkspaceFolder folder, Manifest manifest, IReadOnlyList<FoundFile> files)
    {
        var matcher = new Matcher(StringComparison.OrdinalIgnoreCase);
        matcher.AddIncludePatterns(patterns.Where(GlobPattern.IsValid));
        matcher.AddExcludePatterns(manifest.Exclude.Where(GlobPattern.IsValid));
        return matcher.Match(folder.Root, files.Select(f => f.Path)).Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
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
