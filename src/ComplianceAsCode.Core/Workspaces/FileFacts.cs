namespace ComplianceAsCode.Workspaces;

/// <summary>What is known of a file that a document names.</summary>
public enum FileState
{
    /// <summary>The path leaves the workspace, or a link on it does.</summary>
    Outside,

    /// <summary>Nothing is there.</summary>
    Missing,

    /// <summary>A folder is there.</summary>
    Folder,

    /// <summary>A file is there that cannot be read.</summary>
    Unreadable,

    /// <summary>A file is there.</summary>
    Present,
}

/// <summary>What is known of a file that a document names.</summary>
/// <param name="State">Whether it is there.</param>
/// <param name="Digest">SHA-256 of its bytes, where a document gives one to compare.</param>
/// <param name="Anchors">The anchors of its headings, where a link names one and it is Markdown.</param>
public sealed record FileFact(FileState State, string? Digest, IReadOnlySet<string>? Anchors);
