using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Documents;

/// <summary>A document of the workspace: a Markdown file with front matter, or one YAML document.</summary>
public sealed class Document
{
    internal Document(SourceFile source, YamlMapping fields, bool isMarkdown, MarkdownOutline outline, Kind? kind, FieldFacts facts)
    {
        (Source, Fields, IsMarkdown, Outline, Kind, Facts) = (source, fields, isMarkdown, outline, kind, facts);
        Id = (fields.Find("id")?.Value as YamlScalar)?.Value ?? "";
    }

    /// <summary>The file that holds it.</summary>
    public SourceFile Source { get; }

    /// <summary>Its path, relative to the workspace.</summary>
    public string Path => Source.Path;

    /// <summary>Its fields.</summary>
    public YamlMapping Fields { get; }

    /// <summary>Whether it is Markdown, with a body.</summary>
    public bool IsMarkdown { get; }

    /// <summary>Headings, links and texts of its body.</summary>
    public MarkdownOutline Outline { get; }

    /// <summary>Its kind, or <see langword="null"/> where it names none that is known.</summary>
    public Kind? Kind { get; }

    /// <summary>What the walk over its fields found.</summary>
    public FieldFacts Facts { get; }

    /// <summary>Its id; empty where it has none.</summary>
    public string Id { get; }

    /// <summary>Its title, or its id where it has none.</summary>
    public string Title => Get(Common.Title) is { Value.Length: > 0 } title ? title.Value : Id;

    /// <summary>Its name in messages: the kind and the id.</summary>
    public string Name => Id.Length > 0 ? $"{Kind?.Name ?? "document"} {Id}" : $"this {Kind?.Name ?? "document"}";

    /// <summary>Whether it is of a kind.</summary>
    public bool Is(string kind) => Kind?.Name == kind;

    /// <summary>A field's value with its place; see <see cref="TypedAccess.Get"/>.</summary>
    public Located<T>? Get<T>(Field<T> field)
        where T : notnull => Fields.Get(field);

    /// <summary>A list field's values; see <see cref="TypedAccess.All"/>.</summary>
    public IReadOnlyList<Located<T>> All<T>(Field<IReadOnlyList<Located<T>>> field)
        where T : notnull => Fields.All(field);

    /// <summary>The place of a node.</summary>
    public Location At(YamlNode node) => Source.At(node.Span);

    /// <summary>The place of a value read from it.</summary>
    public Location At<T>(Located<T> value) => Source.At(value.Node.Span);

    /// <summary>The place that stands for the document: its <c>kind</c> key, else its <c>id</c> key.</summary>
    public Location Anchor => Key("kind") ?? Key("id") ?? Source.At(new(Fields.Span.Start, Fields.Span.Start));

    /// <summary>The place of a field's value, else of its key, else the <see cref="Anchor"/>.</summary>
    public Location AtField(Field field) => Fields.Find(field.Name) switch
    {
        null => Anchor,
        { Value: YamlScalar { IsAbsent: true } } entry => At(entry.Key),
        { Value: YamlScalar } entry => At(entry.Value),
        { } entry => At(entry.Key),
    };

    /// <summary>The place of a key.</summary>
    public Location? Key(string name) => Fields.Find(name) is { } entry ? At(entry.Key) : null;
}
