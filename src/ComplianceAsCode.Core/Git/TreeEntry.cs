namespace ComplianceAsCode.Git;

/// <summary>What an entry of a tree is.</summary>
public enum TreeEntryKind
{
    /// <summary>A file.</summary>
    File,

    /// <summary>A symbolic link; its target is the content.</summary>
    Link,

    /// <summary>Another repository's commit.</summary>
    Submodule,
}

/// <summary>A file of a commit.</summary>
/// <param name="Path">Relative to the top of the repository, with <c>/</c>.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Id">The id of its content.</param>
public sealed record TreeEntry(string Path, TreeEntryKind Kind, string Id);
