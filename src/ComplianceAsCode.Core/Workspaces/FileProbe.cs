using ComplianceAsCode.Documents;
using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Workspaces;

/// <summary>
/// Looks at the files that documents name, once each, before any rule runs: whether they are inside, whether they exist, their
/// digest, their anchors. Rules ask it and never the disk.
/// </summary>
public sealed class FileProbe
{
    private readonly Dictionary<(string Folder, string Path), FileFact> _facts = [];
    private readonly Dictionary<string, string?> _digests = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlySet<string>?> _anchors = new(StringComparer.Ordinal);
    private readonly FileSource _files;
    private readonly ContentCache? _contents;

    internal FileProbe(FileSource files, IEnumerable<Document> documents, ContentCache? contents)
    {
        (_files, _contents) = (files, contents);
        foreach (var document in documents)
        {
            foreach (var use in document.Facts.Paths)
                Add("", use.Node.Value, use.Digest is not null, withAnchors: false);
            foreach (var link in document.Outline.Links)
                if (LinkTarget.Parse(link.Target) is { Path.Length: > 0 } target) Add(FolderOf(document.Path), target.Path, withDigest: false, target.Anchor.Length > 0);
        }

        void Add(string from, string path, bool withDigest, bool withAnchors)
        {
            if (_facts.TryGetValue((from, path), out var known) && (known.Digest is not null || !withDigest) && (known.Anchors is not null || !withAnchors)) return;
            _facts[(from, path)] = Look(from, path, withDigest, withAnchors);
        }
    }

    /// <summary>What is known of a path that a field gives.</summary>
    public FileFact OfField(string path) => _facts[("", path)];

    /// <summary>What is known of a link's path in a document.</summary>
    public FileFact OfLink(Document document, LinkTarget target) => _facts[(FolderOf(document.Path), target.Path)];

    private static string FolderOf(string path) => path.LastIndexOf('/') is >= 0 and var slash ? path[..slash] : "";

    private FileFact Look(string from, string path, bool withDigest, bool withAnchors)
    {
        var (state, full) = _files.Resolve(from, path);
        if (state != FileState.Present) return new(state, null, null);
        try
        {
            if (withDigest && !_digests.ContainsKey(full)) _digests[full] = _files.DigestOf(full, _contents);
            if (withAnchors && DocumentParser.IsMarkdown(full) && !_anchors.ContainsKey(full)) _anchors[full] = AnchorsOf(full);
            return new(FileState.Present, withDigest ? _digests[full] : null, withAnchors ? _anchors.GetValueOrDefault(full) : null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new(FileState.Unreadable, null, null);
        }
    }

    /// <summary>The anchors of a Markdown file, or nothing where it cannot be read: then no anchor must be called missing.</summary>
    private IReadOnlySet<string>? AnchorsOf(string full)
    {
        if (_contents is not null && _files.BlobOf(full) is { } known) return _contents.AnchorsOf(known, () => Find(_files.Read(full, Limits.FileSize)));
        var bytes = _files.Read(full, Limits.FileSize);
        return _contents is null || bytes is null ? Find(bytes) : _contents.AnchorsOf(_contents.Format.BlobId(bytes), () => Find(bytes));

        static IReadOnlySet<string>? Find(byte[]? bytes)
        {
            if (bytes is null || SourceFile.Decode("", bytes) is not { } source) return null;
            var start = FrontMatter.Find(source.Text) is { IsClosed: true } matter ? matter.Body.Start : 0;
            var (outline, fault) = MarkdownOutliner.Outline(source.Text, new(start, source.Text.Length));
            return fault is null ? outline.Headings.Select(h => h.Anchor).ToHashSet() : null;
        }
    }
}
