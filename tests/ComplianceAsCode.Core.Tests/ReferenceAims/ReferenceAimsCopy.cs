using ComplianceAsCode.Tests.Documentation;

namespace ComplianceAsCode.Tests.ReferenceAims;

/// <summary>A copy of the reference AIMS that tests change, one after the other, each from the state in which it was laid down.</summary>
public sealed class ReferenceAimsCopy : IDisposable
{
    private static readonly string Source = Path.Join(GeneratedText.RepositoryRoot(), "policies");

    private readonly TemporaryWorkspace _workspace = new();
    private readonly Dictionary<string, byte[]> _originals = Directory.EnumerateFiles(Source, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Source, file))
        .Where(path => path.Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj" or "frameworks"))
        .ToDictionary(path => path, path => File.ReadAllBytes(Path.Join(Source, path)), StringComparer.Ordinal);

    /// <summary>The copy as it was laid down.</summary>
    internal TemporaryWorkspace Fresh()
    {
        foreach (var file in Directory.EnumerateFiles(_workspace.Root, "*", SearchOption.AllDirectories))
            if (!_originals.ContainsKey(Path.GetRelativePath(_workspace.Root, file))) File.Delete(file);
        foreach (var (path, bytes) in _originals)
            if (!File.Exists(_workspace.Full(path)) || !File.ReadAllBytes(_workspace.Full(path)).AsSpan().SequenceEqual(bytes)) _workspace.Write(path, bytes);
        return _workspace;
    }

    public void Dispose() => _workspace.Dispose();
}
