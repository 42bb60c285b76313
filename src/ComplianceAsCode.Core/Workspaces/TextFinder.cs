using ComplianceAsCode.Manifests;

namespace ComplianceAsCode.Workspaces;

/// <summary>Finds the files that a user names to have them brought in, by themselves or by their folder. Links are never followed.</summary>
public static class TextFinder
{
    /// <summary>A folder's front page speaks about the folder; it is taken only where it is named itself.</summary>
    private const string FrontPage = "README.md";

    /// <summary>The files that paths name.</summary>
    /// <param name="folder">The workspace.</param>
    /// <param name="manifest">Its manifest, whose patterns say which files may be documents.</param>
    /// <param name="named">Full paths of files and folders.</param>
    /// <param name="isText">Whether a file is of a kind that can be brought in.</param>
    /// <returns>Paths relative to the workspace, sorted; and paths that name nothing of use, each with what is wrong with it.</returns>
    public static (IReadOnlyList<string> Files, IReadOnlyList<(string Path, string Problem)> Problems) Find(WorkspaceFolder folder, Manifest manifest, IEnumerable<string> named, Func<string, bool> isText)
    {
        var all = FileFinder.All(folder).Where(f => isText(f.Path)).ToList();
        var matching = FileFinder.Matching(manifest, all).Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        var files = new SortedSet<string>(StringComparer.Ordinal);
        var problems = new List<(string, string)>();
        foreach (var full in named)
        {
            var path = folder.RelativePath(full);
            var isWhole = path == ".";
            var below = all.Where(f => isWhole || f.Path.StartsWith(path + "/", StringComparison.Ordinal)).ToList();
            if (path.StartsWith("../", StringComparison.Ordinal) || path == ".." || Path.IsPathRooted(path)) problems.Add((path, $"is not below the folder with {Manifest.FileName}; move it there"));
            else if (all.Find(f => f.Path == path) is { } file) AddOne(file);
            else if (below.Count > 0) AddAll(below);
            else problems.Add((path, WhyNothing(folder, path)));
        }
        return ([.. files], problems);

        void AddOne(FoundFile file)
        {
            if (file.IsLink) problems.Add((file.Path, LinkProblem(folder, file.Path)));
            else if (!matching.Contains(file.Path)) problems.Add((file.Path, $"is none of the files that may be documents; change 'documents' or 'exclude' in {Manifest.FileName}"));
            else files.Add(file.Path);
        }

        void AddAll(List<FoundFile> found)
        {
            foreach (var file in found.Where(f => matching.Contains(f.Path) && !Path.GetFileName(f.Path).Equals(FrontPage, StringComparison.OrdinalIgnoreCase)))
            {
                if (!file.IsLink) files.Add(file.Path);
                else if (folder.Resolve("", file.Path).State == FileState.Outside) problems.Add((file.Path, LinkProblem(folder, file.Path)));
            }
        }
    }

    private static string LinkProblem(WorkspaceFolder folder, string path) => folder.Resolve("", path).State == FileState.Outside
        ? "leads out of the workspace through a symbolic link; put the file in its place"
        : "is a symbolic link; name the file that it leads to";

    private static string WhyNothing(WorkspaceFolder folder, string path) => folder.Resolve("", path).State switch
    {
        FileState.Outside => LinkProblem(folder, path),
        FileState.Missing => "does not exist",
        FileState.Folder => "holds no Markdown, Word or PDF file that is read; links, folders whose name begins with a point, and workspaces of their own are passed over",
        _ => "is no Markdown, Word or PDF file, or lies in a folder that is not read",
    };
}
