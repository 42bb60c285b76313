namespace ComplianceAsCode.Approving;

/// <summary>What history knows of the text of a document as it stands.</summary>
/// <param name="Commit">The commit that last changed it.</param>
/// <param name="AuthorEmail">The address of that commit's author, as the author wrote it.</param>
/// <param name="AuthoredAt">When the author made that commit, as the author's clock said.</param>
/// <param name="IsNew">Whether the commit is one of the change that is checked, and not of the revision that it is compared with: only there is the time the author's own, since a squashed merge sets it anew.</param>
public sealed record TextOrigin(string Commit, string AuthorEmail, DateTimeOffset AuthoredAt, bool IsNew);
