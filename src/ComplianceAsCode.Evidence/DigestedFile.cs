namespace ComplianceAsCode.Evidence;

/// <summary>An artefact as the document names it.</summary>
internal sealed class DigestedFile(string path, string digest)
{
    /// <summary>Relative to the workspace, with <c>/</c>.</summary>
    internal string Path { get; } = path;

    /// <summary><c>sha256:</c> and 64 hexadecimal digits.</summary>
    internal string Digest { get; } = digest;
}
