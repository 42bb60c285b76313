namespace ComplianceAsCode.Evidence;

/// <summary>The folder with <c>aims.yaml</c>, which the paths in documents are relative to.</summary>
internal sealed class Workspace
{
    private const string Manifest = "aims.yaml";

    private static readonly StringComparison PathComparison =
        Path.DirectorySeparatorChar == '\\' ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    private readonly string _root;

    private Workspace(string root) => _root = root;

    /// <exception cref="DirectoryNotFoundException">No folder from <paramref name="folder"/> upward has a manifest.</exception>
    internal static Workspace Containing(string folder)
    {
        for (var candidate = new DirectoryInfo(folder); candidate is not null; candidate = candidate.Parent)
            if (File.Exists(Path.Combine(candidate.FullName, Manifest)))
                return new Workspace(candidate.FullName.TrimEnd(Path.DirectorySeparatorChar));

        throw new DirectoryNotFoundException(
            $"The evidence folder '{folder}' is in no workspace: neither it nor a folder above it has an {Manifest}. Point {EvidenceEnvironment.FolderVariable} at a folder inside the workspace.");
    }

    /// <exception cref="IOException">The file would lie outside the workspace, or is reached through a symbolic link.</exception>
    internal string FullPath(string path)
    {
        var full = Path.GetFullPath(Path.Combine(_root, path));
        if (!full.StartsWith(_root + Path.DirectorySeparatorChar, PathComparison))
            throw new IOException($"The artefact '{path}' lies outside the workspace; copy it to a folder beside or below {Manifest} and name that file.");

        for (var part = full; part.Length > _root.Length; part = Path.GetDirectoryName(part)!)
            if (IsLink(part))
                throw new IOException($"The artefact '{path}' is reached through the symbolic link '{RelativePath(part)}'; name the file itself.");

        return full;
    }

    internal string RelativePath(string fullPath) =>
        fullPath.Substring(_root.Length + 1).Replace(Path.DirectorySeparatorChar, '/');

    private static bool IsLink(string path)
    {
        try
        {
            return (File.GetAttributes(path) & FileAttributes.ReparsePoint) != 0;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return false;
        }
    }
}
