using System.Runtime.ExceptionServices;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Git;
using ComplianceAsCode.Manifests;
using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Workspaces;

/// <summary>Reads a workspace, once.</summary>
public static class WorkspaceReader
{
    /// <summary>Reads the manifest.</summary>
    /// <returns>The manifest; or its fault; or neither where there is no manifest.</returns>
    public static (Manifest? Manifest, (TextRange At, string Message, string Fix)? Fault) ReadManifest(FileSource files)
    {
        var (state, full) = files.Resolve("", Manifest.FileName);
        try
        {
            if (state == FileState.Outside) return Unreadable("it is a symbolic link that leaves the repository", "replace the link by the file");
            if (state != FileState.Present) return (null, null);
            if (files.Read(full, Limits.FileSize) is not { } bytes) return Unreadable($"it is larger than {Limits.FileSize / 1024 / 1024} MiB", "shorten it");
            return SourceFile.Decode(Manifest.FileName, bytes) is { } source ? ManifestReader.Read(source) : Unreadable("it is not UTF-8 text", "save it as UTF-8");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Unreadable("it cannot be opened", "see that it may be read");
        }

        static (Manifest?, (TextRange, string, string)?) Unreadable(string reason, string fix) => (null, (TextRange.Start, $"the manifest cannot be read: {reason}", fix));
    }

    /// <summary>Reads all that a manifest covers.</summary>
    /// <param name="files">Where the files come from.</param>
    /// <param name="manifest">The manifest.</param>
    /// <param name="cancellation">Cancels the reading.</param>
    /// <param name="contents">What is known of contents already, and what is learned of them, where another revision is read too.</param>
    /// <exception cref="GitException">The files come from Git, and it failed.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Workspace Read(FileSource files, Manifest manifest, CancellationToken cancellation, ContentCache? contents = null)
    {
        var (frameworks, problems) = FrameworkFiles.Read(files, manifest);
        var (found, skipped) = FileFinder.Find(files, manifest);
        var results = new (ParsedFile Parsed, FileNature Nature)[found.Count];
        try
        {
            Parallel.For(0, found.Count, new ParallelOptions { CancellationToken = cancellation }, i => results[i] = ReadFile(files, found[i], contents));
        }
        catch (AggregateException many) when (many.Flatten().InnerExceptions.FirstOrDefault(e => e is GitException or OperationCanceledException) is { } one)
        {
            ExceptionDispatchInfo.Throw(one);
        }

        Document[] documents = [.. results.SelectMany(r => r.Parsed.Documents)];
        UnreadDocument[] unread = [.. results.Select(r => r.Parsed.Unread).OfType<UnreadDocument>()];
        var population = new Population(
            [.. documents.GroupBy(d => d.Kind?.Name ?? "(unknown kind)").Select(g => (g.Key, g.Count())).OrderBy(g => g.Key, StringComparer.Ordinal)],
            unread.Length, Count(FileNature.MarkdownWithoutFrontMatter), Count(FileNature.OtherYaml), Count(FileNature.NotText), Count(FileNature.Link) + skipped.Linked, skipped.Nested);
        return new(manifest, new(frameworks), problems, documents, unread, new(files, documents, contents), population) { Baseline = BaselineFile.Read(files), AllowedSigners = AllowedSignersFile.Read(files) };

        int Count(FileNature nature) => results.Count(r => r.Nature == nature);
    }

    private static (ParsedFile Parsed, FileNature Nature) ReadFile(FileSource files, FoundFile file, ContentCache? contents)
    {
        try
        {
            return FileReader.Read(files, file, contents);
        }
        catch (Exception e) when (e is not (GitException or OperationCanceledException))
        {
            throw new ReadingDefectException(file.Path, e);
        }
    }
}
