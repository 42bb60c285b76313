using System.Collections.Immutable;

namespace ComplianceAsCode.Analyzers.Index;

/// <summary>What the documents say that code is held to. Immutable, and the same for equal text.</summary>
internal sealed class ComplianceIndex
{
    private const string CodePolicy = "code-policy";
    private const string Api = "api";
    private const string Template = "template";

    private readonly Dictionary<string, IndexRecord> documents = new(StringComparer.Ordinal);

    public ComplianceIndex(IEnumerable<IndexRecord> records)
    {
        var policies = ImmutableArray.CreateBuilder<IndexRecord>();
        var apis = ImmutableArray.CreateBuilder<IndexRecord>();
        var templates = ImmutableArray.CreateBuilder<IndexRecord>();
        foreach (var record in records)
        {
            if (record.Kind == CodePolicy) policies.Add(record);
            else if (record.Kind == Api) apis.Add(record);
            else if (record.Kind == Template) templates.Add(record);
            else if (!documents.ContainsKey(record.Id)) documents.Add(record.Id, record);
        }
        CodePolicies = policies.ToImmutable();
        Apis = apis.ToImmutable();
        Templates = templates.ToImmutable();
    }

    /// <summary>The policies for code, one for each risk level, whose id is the level.</summary>
    public ImmutableArray<IndexRecord> CodePolicies { get; }

    /// <summary>The organisation's own model APIs, whose ids are documentation-comment ids.</summary>
    public ImmutableArray<IndexRecord> Apis { get; }

    /// <summary>The texts of new documents, whose ids are kinds; a path is that of the document to write.</summary>
    public ImmutableArray<IndexRecord> Templates { get; }

    public IndexRecord? Find(string? id) => id is not null && documents.TryGetValue(id, out var record) ? record : null;

    /// <summary>A document that is of one of the kinds.</summary>
    public IndexRecord? Find(string? id, params ImmutableArray<string> kinds) =>
        Find(id) is { } record && kinds.Contains(record.Kind) ? record : null;

    /// <summary>What code may name: documents of these kinds that are not retired, in the order of their ids.</summary>
    public IEnumerable<IndexRecord> InUse(params ImmutableArray<string> kinds) => documents.Values
        .Where(record => kinds.Contains(record.Kind) && !record.IsRetired)
        .OrderBy(record => record.Id, StringComparer.Ordinal);
}
