namespace ComplianceAsCode.Git;

/// <summary>What happened to a file.</summary>
public enum ChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>Its content is another.</summary>
    Modified,

    /// <summary>It has another path, and perhaps another content.</summary>
    Renamed,

    /// <summary>It is gone.</summary>
    Deleted,
}

/// <summary>How far a change has come.</summary>
public enum ChangeStage
{
    /// <summary>All of it is committed.</summary>
    Committed,

    /// <summary>Some of it is in the index and not committed.</summary>
    Staged,

    /// <summary>Some of it is in the working tree alone.</summary>
    Unstaged,

    /// <summary>Git does not know the file.</summary>
    Untracked,
}

/// <summary>A file that differs.</summary>
/// <param name="Path">Where it is now, or was where it is gone; relative to the folder, with <c>/</c>.</param>
/// <param name="Kind">What happened to it.</param>
/// <param name="Before">Where it was, if it was; relative to the folder.</param>
/// <param name="Stage">How far the change has come.</param>
public sealed record ChangedFile(string Path, ChangeKind Kind, string? Before, ChangeStage Stage);
