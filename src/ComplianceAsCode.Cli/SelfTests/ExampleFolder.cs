using ComplianceAsCode.RulePages;

namespace ComplianceAsCode.Cli.SelfTests;

/// <summary>A workspace in a temporary folder: the base, with an example laid over it. It goes with its last use.</summary>
internal sealed class ExampleFolder : IDisposable
{
    public ExampleFolder(IEnumerable<(string Path, byte[] Bytes)> workspace, IEnumerable<ExampleFile> example)
    {
        Root = Directory.CreateTempSubdirectory("compliance-selftest-").FullName;
        // A repository of its own: where the temporary folder lies in another one, paths could leave the workspace and stay inside that.
        Directory.CreateDirectory(Path.Join(Root, ".git"));
        foreach (var (path, bytes) in workspace) Write(path, bytes);
        foreach (var file in example)
        {
            if (file.ToBytes() is { } bytes) Write(file.Path, bytes);
            else if (File.Exists(Path.Join(Root, file.Path))) File.Delete(Path.Join(Root, file.Path));
        }
    }

    /// <summary>Full path.</summary>
    public string Root { get; }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private void Write(string path, byte[] bytes)
    {
        var full = Path.Join(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
    }
}
