using System.Collections.Immutable;

namespace ComplianceAsCode.Analyzers.Index;

/// <summary>One line of the index: a document, a person, a policy for code or a model API.</summary>
internal sealed class IndexRecord(
    string kind, string id, string path, int line, ImmutableArray<KeyValuePair<string, string>> fields)
{
    public string Kind { get; } = kind;

    public string Id { get; } = id;

    /// <summary>The file that says so, relative to the workspace.</summary>
    public string Path { get; } = path;

    /// <summary>The line in that file, from one.</summary>
    public int Line { get; } = line;

    public string Place => $"{Path}({Line})";

    public bool IsRetired => First("retired") == "true";

    public string? First(string key)
    {
        foreach (var field in fields)
            if (field.Key == key) return field.Value;
        return null;
    }

    public IEnumerable<string> All(string key)
    {
        foreach (var field in fields)
            if (field.Key == key) yield return field.Value;
    }
}
