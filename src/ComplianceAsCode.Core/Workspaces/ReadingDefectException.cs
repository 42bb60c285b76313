namespace ComplianceAsCode.Workspaces;

/// <summary>A defect of this program that showed while it read a file: nothing that a file holds should make reading fail, so the report must name the file.</summary>
/// <param name="path">The file, relative to the workspace.</param>
/// <param name="cause">What was thrown.</param>
public sealed class ReadingDefectException(string path, Exception cause) : Exception($"reading {path} failed", cause)
{
    /// <summary>The file, relative to the workspace.</summary>
    public string Path => path;
}
