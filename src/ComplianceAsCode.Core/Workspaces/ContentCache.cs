using System.Collections.Concurrent;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Git;

namespace ComplianceAsCode.Workspaces;

/// <summary>What contents turned out to be, by the id of their Git object: of two revisions that are compared, most files are equal, and are read and parsed once.</summary>
/// <param name="format">How the repository names objects.</param>
public sealed class ContentCache(ObjectFormat format)
{
    private readonly ConcurrentDictionary<(string Path, string Blob), (ParsedFile Parsed, FileNature Nature)> _files = [];
    private readonly ConcurrentDictionary<string, string> _digests = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlySet<string>?> _anchors = new(StringComparer.Ordinal);

    /// <summary>How the repository names objects.</summary>
    internal ObjectFormat Format => format;

    /// <summary>What a file turned out to be; its path tells its language and stands in all that is said of it.</summary>
    internal bool TryGetFile(string path, string? blob, out (ParsedFile Parsed, FileNature Nature) file)
    {
        file = default;
        return blob is not null && _files.TryGetValue((path, blob), out file);
    }

    /// <summary>Keeps what a file turned out to be.</summary>
    internal void AddFile(string path, string blob, (ParsedFile Parsed, FileNature Nature) file) => _files[(path, blob)] = file;

    /// <summary>The digest of an object, if it is known.</summary>
    internal string? DigestOf(string blob) => _digests.GetValueOrDefault(blob);

    /// <summary>Keeps the digest of an object.</summary>
    internal void AddDigest(string blob, string digest) => _digests[blob] = digest;

    /// <summary>The anchors of a Markdown text, found once.</summary>
    internal IReadOnlySet<string>? AnchorsOf(string blob, Func<IReadOnlySet<string>?> find) => _anchors.GetOrAdd(blob, _ => find());
}
