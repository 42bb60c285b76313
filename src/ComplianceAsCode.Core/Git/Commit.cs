namespace ComplianceAsCode.Git;

/// <summary>Who made a commit, as the commit says: nothing proves it.</summary>
/// <param name="Name">The name; any text but a line end.</param>
/// <param name="Email">The address; any text but a line end.</param>
public sealed record Signatory(string Name, string Email);

/// <summary>A commit.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Author">Who wrote the change.</param>
/// <param name="Authored">When, as the author's clock said.</param>
/// <param name="Committer">Who brought it into the history.</param>
/// <param name="Committed">When, as the committer's clock said.</param>
public sealed record Commit(string Id, Signatory Author, DateTimeOffset Authored, Signatory Committer, DateTimeOffset Committed);

/// <summary>The last change of a file.</summary>
/// <param name="Commit">The commit that last changed it; none where it was never committed.</param>
/// <param name="IsCommitted">Whether the file of the working tree is that commit's, line ends aside; if not, somebody changed it since, and nobody knows who.</param>
public sealed record LastChange(Commit? Commit, bool IsCommitted);
