using ComplianceAsCode.Documents;
using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Manifests;
using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Workspaces;

/// <summary>Reads a workspace from disk, once.</summary>
public static class WorkspaceReader
{
    /// <summary>Reads the manifest of a folder.</summary>
    /// <returns>The manifest; or its fault; or neither where there is no manifest.</returns>
    public static (Manifest? Manifest, (TextRange At, string Message)? Fault) ReadManifest(WorkspaceFolder folder)
    {
        var full = Path.Join(folder.Root, Manifest.FileName);
        try
        {
            if (!File.Exists(full)) return (null, null);
            if (new FileInfo(full).Length > Limits.FileSize) return (null, (TextRange.Start, "the manifest is larger than 4 MiB"));
            return SourceFile.Decode(Manifest.FileName, File.ReadAllBytes(full)) is { } source
                ? ManifestReader.Read(source)
                : (null, (TextRange.Start, "the manifest is not UTF-8 text"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return (null, (TextRange.Start, "the manifest cannot be read"));
        }
    }

    /// <summary>Reads all that a manifest covers.</summary>
    public static Workspace Read(WorkspaceFolder folder, Manifest manifest, CancellationToken cancellation)
    {
        var (frameworks, problems) = ReadFrameworks(folder, manifest);
        var found = FileFinder.Find(folder, manifest);
        var results = new (ParsedFile Parsed, FileNature Nature)[found.Count];
        Parallel.For(0, found.Count, new ParallelOptions { CancellationToken = cancellation }, i => results[i] = ReadFile(folder, found[i]));

        Document[] documents = [.. results.SelectMany(r => r.Parsed.Documents)];
        UnreadDocument[] unread = [.. results.Select(r => r.Parsed.Unread).OfType<UnreadDocument>()];
        var population = new Population(
            [.. documents.GroupBy(d => d.Kind?.Name ?? "(unknown kind)").Select(g => (g.Key, g.Count())).OrderBy(g => g.Key, StringComparer.Ordinal)],
            unread.Length, Count(FileNature.MarkdownWithoutFrontMatter), Count(FileNature.OtherYaml), Count(FileNature.NotText), Count(FileNature.Link));
        return new(manifest, new(frameworks), problems, documents, unread, new(folder, documents), population);

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

    private static (List<Framework> Frameworks, List<(Location At, string Message)> Problems) ReadFrameworks(WorkspaceFolder folder, Manifest manifest)
    {
        var frameworks = new List<Framework>();
        var problems = new List<(Location, string)>();
        foreach (var (name, node) in manifest.Frameworks)
        {
            var at = node is null ? manifest.Anchor : manifest.At(node);
            if (!name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) && !name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase))
            {
                if (EmbeddedFrameworks.Resolve(name) is { } edition) frameworks.Add(EmbeddedFrameworks.Load(edition));
                else problems.Add((at, $"no framework '{name}' comes with this tool{Nearest.Offer(name, EmbeddedFrameworks.Ids)}"));
            }
            else if (ReadOwn(folder, name, out var problem) is { } own)
            {
                frameworks.Add(own);
            }
            else
            {
                problems.Add((problem.Range is { } range ? new(name, range) : at, problem.Message));
            }
        }
        return (frameworks, problems);
    }

    private static Framework? ReadOwn(WorkspaceFolder folder, string path, out (TextRange? Range, string Message) problem)
    {
        problem = default;
        if (folder.Resolve("", path) is not { } full)
        {
            problem = (null, $"the framework file '{path}' is outside the workspace");
            return null;
        }
        try
        {
            if (!File.Exists(full) || new FileInfo(full).Length > Limits.FileSize || SourceFile.Decode(path, File.ReadAllBytes(full)) is not { } source)
            {
                problem = (null, $"the framework file '{path}' is not there, is larger than 4 MiB or is not UTF-8 text");
                return null;
            }
            var framework = FrameworkReader.Read(source, out var fault);
            if (fault is { } reason) problem = (reason.At, reason.Message);
            return framework;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            problem = (null, $"the framework file '{path}' cannot be read");
            return null;
        }
    }
}
