namespace ComplianceAsCode.Starting;

/// <summary>A file of a new workspace.</summary>
/// <param name="Path">Its path relative to the repository, with <c>/</c>.</param>
/// <param name="Text">Its whole content.</param>
public sealed record StartingFile(string Path, string Text);
