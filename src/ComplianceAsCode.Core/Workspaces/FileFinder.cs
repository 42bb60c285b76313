using ComplianceAsCode.Baselines;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Manifests;
using Microsoft.Extensions.FileSystemGlobbing;

namespace ComplianceAsCode.Workspaces;

/// <summary>A file that may be a document.</summary>
/// <param name="Path">Relative to the workspace, with <c>/</c>.</param>
/// <param name="IsLink">Whether it is a symbolic link.</param>
internal sealed record FoundFile(string Path, bool IsLink);

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
    /// <summary>The matcher wants a root, and looks at none.</summary>
    private static readonly string AnyRoot = Path.GetFullPath("/");

    private static readonly string[] SkippedFiles = [Manifest.FileName, Baseline.FileName];

    /// <summary>Files that match the manifest's patterns, sorted by path, and the folders that were not entered.</summary>
    public static (IReadOnlyList<FoundFile> Files, SkippedFolderCount Skipped) Find(FileSource source, Manifest manifest)
    {
        var found = new List<FoundFile>();
        var skipped = new SkippedFolderCount();
        Walk(source, "", found, skipped);
        var matches = MatchesOf(manifest.Documents, manifest, found);
        matches.ExceptWith(FrameworkFiles.PathsOf(source, manifest));
        return ([.. found.Where(f => matches.Contains(f.Path)).OrderBy(f => f.Path, StringComparer.Ordinal)], skipped);
    }

    /// <summary>All files of the folders that are entered, whatever the manifest says of them.</summary>
    public static IReadOnlyList<FoundFile> All(FileSource source)
    {
        var found = new List<FoundFile>();
        Walk(source, "", found, new());
        return found;
    }

    /// <summary>Of some files those that the manifest lets in: Markdown that may be a document, and others that are not excluded.</summary>
    public static IEnumerable<FoundFile> Matching(Manifest manifest, IReadOnlyList<FoundFile> files)
    {
        var documents = MatchesOf(manifest.Documents, manifest, files);
        var others = MatchesOf(["**/*"], manifest, files);
        return files.Where(f => (DocumentParser.IsMarkdown(f.Path) ? documents : others).Contains(f.Path));
    }

    private static HashSet<string> MatchesOf(IEnumerable<string> patterns, Manifest manifest, IReadOnlyList<FoundFile> files)
    {
        var matcher = new Matcher(StringComparison.OrdinalIgnoreCase);
        matcher.AddIncludePatterns(patterns.Where(GlobPattern.IsValid));
        matcher.AddExcludePatterns(manifest.Exclude.Where(GlobPattern.IsValid));
        return matcher.Match(AnyRoot, files.Select(f => f.Path)).Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
    }

    private static void Walk(FileSource source, string relative, List<FoundFile> found, SkippedFolderCount skipped)
    {
        var entries = source.Entries(relative);
        if (relative.Length > 0 && entries.Any(e => e.Name == Manifest.FileName && !e.IsFolder))
        {
            skipped.Nested++;
            return;
        }
        foreach (var (name, isFolder, isLink) in entries)
        {
            var path = relative.Length == 0 ? name : $"{relative}/{name}";
            if (!isFolder)
            {
                if (!SkippedFiles.Contains(name)) found.Add(new(path, isLink));
            }
            else if (name[0] != '.' && !SkippedFolders.Contains(name))
            {
                if (isLink) skipped.Linked++;
                else Walk(source, path, found, skipped);
            }
        }
    }
}
