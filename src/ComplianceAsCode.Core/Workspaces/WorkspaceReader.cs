using ComplianceAsCode.Documents;
using ComplianceAsCode.Manifests;
using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Workspaces;

/// <summary>Reads a workspace from disk, once.</summary>
public static class WorkspaceReader
{
    /// <summary>Reads the manifest of a folder.</summary>
    /// <returns>The manifest; or its fault; or neither where there is no manifest.</returns>
    public static (Manifest? Manifest, (TextRange At, string Message, string Fix)? Fault) ReadManifest(WorkspaceFolder folder)
    {
        var (state, full) = folder.Resolve("", Manifest.FileName);
        try
        {
            if (state == FileState.Outside) return Unreadable("it is a symbolic link that leaves the repository", "replace the link by the file");
            if (state != FileState.Present) return (null, null);
            if (new FileInfo(full).Length > Limits.FileSize) return Unreadable($"it is larger than {Limits.FileSize / 1024 / 1024} MiB", "shorten it");
            return SourceFile.Decode(Manifest.FileName, FileBytes.Read(full)) is { } source ? ManifestReader.Read(source) : Unreadable("it is not UTF-8 text", "save it as UTF-8");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Unreadable("it cannot be opened", "see that it may be read");
        }

        static (Manifest?, (TextRange, string, string)?) Unreadable(string reason, string fix) => (null, (TextRange.Start, $"the manifest cannot be read: {reason}", fix));
    }

    /// <summary>Reads all that a manifest covers.</summary>
    public static Workspace Read(WorkspaceFolder folder, Manifest manifest, CancellationToken cancellation)
    {
        var (frameworks, problems) = FrameworkFiles.Read(folder, manifest);
        var (found, skipped) = FileFinder.Find(folder, manifest);
        var results = new (ParsedFile Parsed, FileNature Nature)[found.Count];
        Parallel.For(0, found.Count, new ParallelOptions { CancellationToken = cancellation }, i => results[i] = ReadFile(folder, found[i]));

        Document[] documents = [.. results.SelectMany(r => r.Parsed.Documents)];
        UnreadDocument[] unread = [.. results.Select(r => r.Parsed.Unread).OfType<UnreadDocument>()];
        var population = new Population(
            [.. documents.GroupBy(d => d.Kind?.Name ?? "(unknown kind)").Select(g => (g.Key, g.Count())).OrderBy(g => g.Key, StringComparer.Ordinal)],
            unread.Length, Count(FileNature.MarkdownWithoutFrontMatter), Count(FileNature.OtherYaml), Count(FileNature.NotText), Count(FileNature.Link) + skipped.Linked, skipped.Nested);
        return new(manifest, new(frameworks), problems, documents, unread, new(folder, documents), population) { Baseline = BaselineFile.Read(folder) };

        int Count(FileNature nature) => results.Count(r => r.Nature == nature);
    }

    private static (ParsedFile Parsed, FileNature Nature) ReadFile(WorkspaceFolder folder, FoundFile file)
    {
        try
        {
            return FileReader.Read(folder, file);
        }
        catch (Exception e)
        {
            throw new ReadingDefectException(file.Path, e);
        }
    }
}
