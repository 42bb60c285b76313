using ComplianceAsCode.Text;

namespace ComplianceAsCode.Cli.Starting;

/// <summary>Writes files that are not there yet, and the folders that they need: all or none.</summary>
internal sealed class NewTree
{
    private readonly Stack<string> _files = [];
    private readonly Stack<string> _folders = [];

    private NewTree()
    {
    }

    /// <summary>Writes files in their order; when one cannot be written, those before it go again, and so do folders made for them.</summary>
    /// <exception cref="IOException">A file is there already or cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file or folder may not be written.</exception>
    public static void Write(IEnumerable<(string Path, string Text)> files)
    {
        var written = new NewTree();
        try
        {
            foreach (var (path, text) in files) written.Create(path, text);
        }
        catch
        {
            written.Undo();
            throw;
        }
    }

    private void Create(string path, string text)
    {
        var missing = new Stack<string>();
        for (var folder = Path.GetDirectoryName(path); folder is not null && !Directory.Exists(folder); folder = Path.GetDirectoryName(folder)) missing.Push(folder);
        foreach (var folder in missing)
        {
            Directory.CreateDirectory(folder);
            _folders.Push(folder);
        }
        AtomicFile.Create(path, text);
        _files.Push(path);
    }

    private void Undo()
    {
        foreach (var file in _files) File.Delete(file);
        // What somebody else has put into one of them meanwhile stays.
        foreach (var folder in _folders.Where(f => !Directory.EnumerateFileSystemEntries(f).Any())) Directory.Delete(folder);
    }
}
