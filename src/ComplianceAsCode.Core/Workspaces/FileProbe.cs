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

    internal FileProbe(WorkspaceFolder folder, IEnumerable<Document> documents)
    {
        var digests = new Dictionary<string, string?>(StringComparer.Ordinal);
        var anchors = new Dictionary<string, IReadOnlySet<string>?>(StringComparer.Ordinal);
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
            _facts[(from, path)] = Look(folder, from, path, withDigest ? digests : null, withAnchors ? anchors : null);
        }
    }

    /// <summary>What is known of a path that a field gives.</summary>
    public FileFact OfField(string path) => _facts[("", path)];

    /// <summary>What is known of a link's path in a document.</summary>
    public FileFact OfLink(Document document, LinkTarget target) => _facts[(FolderOf(document.Path), target.Path)];

    private static string FolderOf(string path) => path.LastIndexOf('/') is >= 0 and var slash ? path[..slash] : "";

    private static FileFact Look(WorkspaceFolder folder, string from, string path, Dictionary<string, string?>? digests, Dictionary<string, IReadOnlySet<string>?>? anchors)
    {
        var (state, full) = folder.Resolve(from, path);
        if (state != FileState.Present) return new(state, null, null);
        try
        {
            if (digests is not null && !digests.ContainsKey(full))
            {
                using var stream = FileBytes.Open(full);
                digests[full] = Digest.Of(stream);
            }
            if (anchors is not null && DocumentParser.IsMarkdown(full) && !anchors.ContainsKey(full)) anchors[full] = AnchorsOf(full);
            return new(FileState.Present, digests?[full], anchors?.GetValueOrDefault(full));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new(FileState.Unreadable, null, null);
        }
    }

    /// <summary>The anchors of a Markdown file, or nothing where it cannot be read: then no anchor must be called missing.</summary>
    private static HashSet<string>? AnchorsOf(string full)
    {
        if (new FileInfo(full).Length > Limits.FileSize || SourceFile.Decode("", FileBytes.Read(full)) is not { } source) return null;
        var start = FrontMatter.Find(source.Text) is { IsClosed: true } matter ? matter.Body.Start : 0;
        var (outline, fault) = MarkdownOutliner.Outline(source.Text, new(start, source.Text.Length));
        return fault is null ? [.. outline.Headings.Select(h => h.Anchor)] : null;
    }
}
