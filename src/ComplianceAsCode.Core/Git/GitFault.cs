namespace ComplianceAsCode.Git;

/// <summary>Why Git cannot tell what was asked.</summary>
public enum GitFaultKind
{
    /// <summary>The program is not there.</summary>
    NotInstalled,

    /// <summary>The folder lies in no working tree of a repository.</summary>
    NoRepository,

    /// <summary>The repository belongs to another user, and Git refuses to read it (<c>safe.directory</c>).</summary>
    NotTrusted,

    /// <summary>There is no such revision.</summary>
    UnknownRevision,

    /// <summary>The repository has no commit yet.</summary>
    NoCommit,

    /// <summary>The clone is shallow, and what was asked lies beyond its end.</summary>
    Shallow,

    /// <summary>The clone is partial or damaged, and an object is missing.</summary>
    MissingObject,

    /// <summary>The program did not answer in time.</summary>
    TimedOut,

    /// <summary>Anything else that the program says.</summary>
    Failed,
}

/// <summary>Why Git cannot tell what was asked, and what to do about it.</summary>
/// <param name="Kind">The reason.</param>
/// <param name="Message">What is wrong, without full stop. It may quote Git, which quotes names: who prints it makes it harmless.</param>
/// <param name="Fix">What to do about it, without full stop.</param>
public sealed record GitFault(GitFaultKind Kind, string Message, string Fix)
{
    /// <summary>Both as one text.</summary>
    public override string ToString() => $"{Message}; {Fix}";
}

/// <summary>Git cannot tell what was asked: no repository, no such revision, a shallow clone. A state of the user's machine, as an <see cref="IOException"/> is, and no defect.</summary>
/// <param name="fault">The reason.</param>
public sealed class GitException(GitFault fault) : Exception(fault.ToString())
{
    /// <summary>The reason.</summary>
    public GitFault Fault => fault;
}
