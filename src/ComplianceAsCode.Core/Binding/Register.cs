using ComplianceAsCode.Documents;
using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Manifests;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;
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
    private readonly Kind[] _lostKinds;
    private readonly HashSet<string>[] _kindless;
    private readonly Dictionary<string, Requirement?> _requirements = new(StringComparer.Ordinal);

    /// <summary>Binds the documents of a workspace.</summary>
    public Register(Workspace workspace)
    {
        Workspace = workspace;
        var repeated = new List<(Document, Document)>();
        foreach (var document in workspace.Documents.Where(d => d.Id.Length > 0))
            if (!_byId.TryAdd(document.Id, document)) repeated.Add((document, _byId[document.Id]));
        Repeated = repeated;
        _byKind = workspace.Documents.Except(repeated.Select(r => r.Item1)).Where(d => d.Kind is not null).ToLookup(d => d.Kind!.Name, StringComparer.Ordinal);
        _people = workspace.Manifest.People.DistinctBy(p => p.Id).ToDictionary(p => p.Id, StringComparer.Ordinal);
        _unreadIds = [.. workspace.Unread.Select(u => u.Id).Where(id => id.Length > 0), .. workspace.Documents.Where(d => d.Id.Length == 0).SelectMany(LostIds)];
        _kindless = [.. workspace.Documents.Where(d => d.Kind is null).Select(d => d.Fields.Entries.Select(e => e.Value).OfType<YamlScalar>().Select(s => s.Value).ToHashSet(StringComparer.Ordinal))];
        _lostKinds = [.. workspace.Documents.Where(d => d.Kind is { } kind && !kind.OwnsId(d.Id)).Select(d => d.Kind!).Distinct()];
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

    /// <summary>Whether more than one document has an id, so that what is kept about it may be about either.</summary>
    public bool IsRepeated(string id) => Repeated.Any(r => r.Again.Id == id);

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

    /// <summary>
    /// Whether something that cannot be read, or whose kind is not known, may be a document of a kind that has all of some words as
    /// values: then it must not be called missing, since the cause is reported already.
    /// </summary>
    public bool MayHave(string kind, params ReadOnlySpan<string> words)
    {
        foreach (var unread in Workspace.Unread)
            if ((unread.Kind.Length == 0 || unread.Kind == kind) && (unread.Claim.Subject.Count == 0 || HasAll(unread.Claim.Subject, words))) return true;
        foreach (var values in _kindless)
            if (HasAll(values, words)) return true;
        return false;

        static bool HasAll(IReadOnlySet<string> values, ReadOnlySpan<string> words)
        {
            foreach (var word in words)
                if (!values.Contains(word)) return false;
            return true;
        }
    }

    /// <summary>Whether a reference names something that exists, or that may exist in a file that cannot be read or under an id that is missing or malformed. Whether it is of the right kind is another question.</summary>
    public bool Resolves(Reference reference) =>
        Find(reference.Id) is not null || FindPerson(reference.Id) is not null || IsUnread(reference.Id)
        || IsRoleType(reference) || Array.Exists(_lostKinds, k => k.OwnsId(reference.Id))
        || Workspace.Unread.Any(u => u.Id.Length == 0 && u.Path.Contains(reference.Id, StringComparison.Ordinal));

    /// <summary>Whether a reference names a role by its type, where it may.</summary>
    public bool IsRoleType(Reference reference) => reference.Type.MatchesRoleType && ((ChoiceType)Role.Type.ValueType).Values.Contains(reference.Id);

    /// <summary>The documents of a kind, sorted by path, without those whose id another had before them.</summary>
    public IEnumerable<Document> Of(string kind) => _byKind[kind];

    /// <summary>References to an id.</summary>
    public IEnumerable<BoundReference> ReferrersOf(string id) => _referrers[id];

    /// <summary>The requirement that a citation names, if there is one.</summary>
    public Requirement? RequirementOf(string citation)
    {
        if (!_requirements.TryGetValue(citation, out var requirement)) _requirements[citation] = requirement = Frameworks.Resolve(citation).Requirement;
        return requirement;
    }

    /// <summary>What may be the id of a document that has none under its key: the values of keys that its kind does not know.</summary>
    private static IEnumerable<string> LostIds(Document document) =>
        document.Facts.Unknown.Select(u => document.Fields.Find(u.Key.Value)?.Value).OfType<YamlScalar>().Select(s => s.Value);
}

/// <summary>A reference with the document that holds it.</summary>
public sealed record BoundReference(Document From, Reference Reference);
