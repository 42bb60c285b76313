using ComplianceAsCode.Documents;
using ComplianceAsCode.Git;

namespace ComplianceAsCode.Approving;

/// <summary>Makes of a repository's history what approvals need to know of it.</summary>
public static class TextOrigins
{
    /// <summary>Where the texts of documents come from.</summary>
    /// <param name="changes">Who last changed them, by path.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="before">A document as the base revision has it; <see langword="null"/> where there is no base revision.</param>
    public static IReadOnlyDictionary<string, TextOrigin> Of(IReadOnlyDictionary<string, LastChange> changes, IEnumerable<Document> documents, Func<string, Document?>? before)
    {
        var origins = new Dictionary<string, TextOrigin>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            // What was changed since, nobody knows who wrote.
            if (!changes.TryGetValue(document.Path, out var change) || change is not { IsCommitted: true, Commit: { } commit }) continue;
            var isNew = before is not null && before(document.Id)?.Source.ContentDigest != document.Source.ContentDigest;
            origins.TryAdd(document.Path, new(commit.Id, commit.Author.Email, commit.Authored, isNew));
        }
        return origins;
    }
}
