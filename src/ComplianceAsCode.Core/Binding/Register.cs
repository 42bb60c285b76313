using ComplianceAsCode.Documents;
using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Manifests;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Workspaces;

namespace ComplianceAsCode.Binding;

/// <summary>All documents by id and by kind, and who refers to whom.</summary>
public sealed class Register
{
    private readonly Dictionary<string, Document> _byId = new(StringComparer.Ordinal);
    private readonly ILookup<string, Document> _byKind;
    private readonly ILookup<string, BoundReference> _referrers;
    private readonly Dictionary<string, Person> _people;
    private readonly HashSet<string> _unreadIds;
    private readonly Dictionary<string, Requirement?> _requirements = new(StringComparer.Ordinal);

    /// <summary>Binds the documents of a workspace.</summary>
    public Register(Workspace workspace)
    {
        Workspace = workspace;
        var repeated = new List<(Document, Document)>();
        foreach (var document in workspace.Documents.Where(d => d.Id.Length > 0))
            if (!_byId.TryAdd(document.Id, document)) repeated.Add((document, _byId[document.Id]));
        Repeated = repeated;
        _byKind = workspace.Documents.Where(d => d.Kind is not null).ToLookup(d => d.Kind!.Name, StringComparer.Ordinal);
        _people = workspace.Manifest.People.DistinctBy(p => p.Id).ToDictionary(p => p.Id, StringComparer.Ordinal);
        _unreadIds = [.. workspace.Unread.Select(u => u.Id).Where(id => id.Length > 0)];
        References = [.. workspace.Documents.SelectMany(d => d.Facts.References.Select(r => new BoundReference(d, r)))];
        _referrers = References.ToLookup(r => r.Reference.Id, StringComparer.Ordinal);
    }

    /// <summary>What was read.</summary>
    public Workspace Workspace { get; }

    /// <summary>The manifest.</summary>
    public Manifest Manifest => Workspace.Manifest;

    /// <summary>The frameworks.</summary>
    public FrameworkSet Frameworks => Workspace.Frameworks;

    /// <summary>All documents, sorted by path.</summary>
    public IReadOnlyList<Document> Documents => Workspace.Documents;

    /// <summary>Documents whose id another had before them.</summary>
    public IReadOnlyList<(Document Again, Document First)> Repeated { get; }

    /// <summary>All references by id.</summary>
    public IReadOnlyList<BoundReference> References { get; }

    /// <summary>The ids of documents and people.</summary>
    public IEnumerable<string> Ids => _byId.Keys.Concat(_people.Keys).Concat(_unreadIds);

    /// <summary>The document of an id.</summary>
    public Document? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The document of an id, if it is of a kind.</summary>
    public Document? Find(string id, string kind) => Find(id) is { } document && document.Is(kind) ? document : null;

    /// <summary>The person of an id.</summary>
    public Person? FindPerson(string id) => _people.GetValueOrDefault(id);

    /// <summary>Whether an id belongs to a file that cannot be read, so that a reference to it must not be called wrong.</summary>
    public bool IsUnread(string id) => _unreadIds.Contains(id);

    /// <summary>Files that mean to be documents of a kind, or of a kind that cannot be told, and cannot be read.</summary>
    public IEnumerable<UnreadDocument> UnreadOf(string kind) => Workspace.Unread.Where(u => u.Kind.Length == 0 || u.Kind == kind);

    /// <summary>The documents of a kind, sorted by path.</summary>
    public IEnumerable<Document> Of(string kind) => _byKind[kind];

    /// <summary>References to an id.</summary>
    public IEnumerable<BoundReference> ReferrersOf(string id) => _referrers[id];

    /// <summary>The requirement that a citation names, if there is one.</summary>
    public Requirement? RequirementOf(string citation)
    {
        if (!_requirements.TryGetValue(citation, out var requirement)) _requirements[citation] = requirement = Frameworks.Resolve(citation).Requirement;
        return requirement;
    }
}

/// <summary>A reference with the document that holds it.</summary>
public sealed record BoundReference(Document From, Reference Reference);
