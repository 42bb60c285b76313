using ComplianceAsCode.Text;
using ComplianceAsCode.Workspaces;

namespace ComplianceAsCode.Cli.Terminal;

/// <summary>Writes new files of a workspace: all of them or none.</summary>
internal static class NewFiles
{
    /// <summary>Writes files that are not there yet.</summary>
    /// <returns>Why none was written, if so.</returns>
    public static string? Create(WorkspaceFolder folder, IReadOnlyList<(string Path, string Text)> files)
    {
        var targets = files.Select(f => (f.Path, f.Text, At: folder.Resolve("", f.Path))).ToList();
        foreach (var (path, _, (state, _)) in targets)
        {
            if (state == FileState.Outside) return $"{path} leads out of the workspace through a symbolic link; nothing was written";
            if (state != FileState.Missing) return $"{path} is there already and is left as it is; nothing was written: give that document another name, or see that 'documents' and 'exclude' of aims.yaml let it be read";
        }
        var written = new List<string>();
        try
        {
            foreach (var (path, text, _) in targets)
            {
                AtomicFile.Create(folder.FullPath(path), text);
                written.Add(folder.FullPath(path));
            }
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            foreach (var path in written) File.Delete(path);
            return $"{targets[written.Count].Path} cannot be written; nothing was written: see that the folder may be written to";
        }
    }
}
