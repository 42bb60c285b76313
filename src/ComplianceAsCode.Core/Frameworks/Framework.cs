using System.Collections.Frozen;

namespace ComplianceAsCode.Frameworks;

/// <summary>A framework: a standard, a law, an organisation's own list.</summary>
public sealed class Framework
{
    private readonly FrozenDictionary<string, Requirement> _byId;

    internal Framework(string id, string family, string title, string path, IReadOnlyList<Requirement> requirements)
    {
        (Id, Family, Title, Path, Requirements) = (id, family, title, path, requirements);
        _byId = requirements.DistinctBy(r => r.Id).ToFrozenDictionary(r => r.Id, StringComparer.Ordinal);
    }

    /// <summary>The edition's id, such as <c>iso-42001-2023</c>.</summary>
    public string Id { get; }

    /// <summary>The family's id, such as <c>iso-42001</c>.</summary>
    public string Family { get; }

    /// <summary>Its name for readers, such as <c>ISO/IEC 42001:2023</c>.</summary>
    public string Title { get; }

    /// <summary>The file that it was read from: relative to the workspace, or within the tool.</summary>
    public string Path { get; }

    /// <summary>All its requirements and headings, in its own order.</summary>
    public IReadOnlyList<Requirement> Requirements { get; }

    /// <summary>The requirement of an id.</summary>
    public Requirement? Find(string id) => _byId.GetValueOrDefault(id);
}
