namespace ComplianceAsCode.Starting;

/// <summary>A file of a new workspace.</summary>
/// <param name="Path">Its path relative to the repository, with <c>/</c>.</param>
/// <param name="Text">Its whole content.</param>
public sealed record StartingFile(string Path, string Text)
{
    /// <summary>What to do by hand where the repository has such a file already, which is left as it is: lines of text behind a sentence's first half. None for what is the workspace's own.</summary>
    public string? ByHand { get; init; }
}
