using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Manifests;
using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Workspaces;

/// <summary>Reads the frameworks that a manifest names: those that come with the tool, and an organisation's own files.</summary>
internal static class FrameworkFiles
{
    /// <summary>The frameworks that could be read, and what is wrong with the others.</summary>
    public static (List<Framework> Frameworks, List<(Location At, string Message, string Fix)> Problems) Read(FileSource files, Manifest manifest)
    {
        var frameworks = new List<Framework>();
        var problems = new List<(Location, string, string)>();
        foreach (var (name, node) in manifest.Frameworks)
        {
            var at = node is null ? manifest.Anchor : manifest.At(node);
            var (framework, problem) = IsFile(name) ? ReadOwn(files, name, at) : ReadEmbedded(name, at);
            if (problem is { } found) problems.Add(found);
            else if (frameworks.Exists(f => f.Id == framework!.Id)) problems.Add((at, $"the framework '{framework!.Id}' is named twice", "keep one of them"));
            else frameworks.Add(framework!);
        }
        return (frameworks, problems);
    }

    /// <summary>The paths of an organisation's own framework files, relative to the workspace.</summary>
    public static IEnumerable<string> PathsOf(FileSource files, Manifest manifest) =>
        manifest.Frameworks.Where(f => IsFile(f.Name) && !f.Name.Contains('\0')).Select(f => files.Normalise(f.Name));

    private static bool IsFile(string name) => name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    private static (Framework?, (Location, string, string)?) ReadEmbedded(string name, Location at) => EmbeddedFrameworks.Resolve(name) is { } edition
        ? (EmbeddedFrameworks.Load(edition), null)
        : (null, (at, $"no framework '{name}' comes with this tool", $"name one of {string.Join(", ", EmbeddedFrameworks.Ids)}, or a YAML file of your own{Nearest.Offer(name, EmbeddedFrameworks.Ids)}"));

    private static (Framework?, (Location, string, string)?) ReadOwn(FileSource files, string path, Location at)
    {
        var (state, full) = files.Resolve("", path);
        try
        {
            if (state == FileState.Outside) return Problem("leaves the workspace", "name a file inside the repository, relative to aims.yaml");
            if (state != FileState.Present) return Problem("does not exist", "correct the path; it is relative to aims.yaml");
            if (files.Read(full, Limits.FileSize) is not { } bytes) return Problem($"is larger than {Limits.FileSize / 1024 / 1024} MiB", "split the framework");
            if (SourceFile.Decode(path, bytes) is not { } source) return Problem("is not UTF-8 text", "save it as UTF-8");
            var framework = FrameworkReader.Read(source, out var fault);
            return fault is { } reason ? (null, (new Location(path, reason.At), reason.Message, reason.Fix)) : (framework, null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Problem("cannot be opened", "see that it may be read");
        }

        (Framework?, (Location, string, string)?) Problem(string what, string fix) => (null, (at, $"the framework file '{path}' {what}", fix));
    }
}
