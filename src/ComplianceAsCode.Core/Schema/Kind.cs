using System.Buffers;
using System.Text.Json.Nodes;

namespace ComplianceAsCode.Schema;

/// <summary>A kind of document: its name, the prefix of its ids, its fields and the sections that its Markdown must have.</summary>
public sealed class Kind
{
    private static readonly SearchValues<char> IdCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-");

    /// <summary>Declares a kind.</summary>
    /// <param name="name">As <c>kind:</c> gives it.</param>
    /// <param name="prefix">What its ids begin with, without hyphen.</param>
    /// <param name="stage">The stage of audit readiness that it belongs to, 1 to 5.</param>
    /// <param name="folder">Where <c>compliance new</c> puts it, relative to the manifest.</param>
    /// <param name="summary">What a document of this kind is, in a sentence.</param>
    /// <param name="fields">Its fields beyond the common ones.</param>
    /// <param name="ownerRequired">Whether it must name an owner.</param>
    /// <param name="order">Dates of which the first must not lie after the second.</param>
    public Kind(string name, string prefix, int stage, string folder, string summary, IEnumerable<Field> fields, bool ownerRequired = true, params (Field<DateOnly> Earlier, Field<DateOnly> Later)[] order)
    {
        (Name, Prefix, Stage, Folder, Summary) = (name, prefix, stage, folder, summary);
        Shape = new([Common.Kind, Common.Id, Common.Title, Common.Owner with { Required = ownerRequired }, .. fields, Common.Tags, Common.Language], order);
    }

    /// <summary>As <c>kind:</c> gives it.</summary>
    public string Name { get; }

    /// <summary>What its ids begin with, without hyphen.</summary>
    public string Prefix { get; }

    /// <summary>The stage of audit readiness that it belongs to.</summary>
    public int Stage { get; }

    /// <summary>Where a new document is put.</summary>
    public string Folder { get; }

    /// <summary>What a document of this kind is.</summary>
    public string Summary { get; }

    /// <summary>All its fields.</summary>
    public Shape Shape { get; }

    /// <summary>Headings that its Markdown must have, with something below each.</summary>
    public IReadOnlyList<string> Sections { get; init; } = [];

    /// <summary>The fields of which each frees a document of its sections when it is there: the text is kept as another file, or has a structure of its own.</summary>
    public IReadOnlyList<string> SectionsUnless { get; init; } = [];

    /// <summary>When the sections are asked for; always where there is no condition.</summary>
    public Condition? SectionsWhen { get; init; }

    /// <summary>Whether an id has this kind's prefix and a name of letters, digits, points and hyphens.</summary>
    public bool OwnsId(string id) =>
        id.Length > Prefix.Length + 1 && id.StartsWith(Prefix, StringComparison.Ordinal) && id[Prefix.Length] == '-'
        && !id.AsSpan(Prefix.Length).ContainsAnyExcept(IdCharacters);

    /// <summary>The JSON Schema of a document's fields.</summary>
    public JsonObject ToJsonSchema()
    {
        var schema = JsonSchema.OfShape(Shape);
        schema["properties"]!["kind"] = new JsonObject { ["const"] = Name, ["description"] = Common.Kind.Summary };
        schema["properties"]!["id"] = new JsonObject { ["type"] = "string", ["pattern"] = $"^{Prefix}-[A-Za-z0-9.-]+$", ["description"] = Common.Id.Summary };
        schema["title"] = Name;
        schema["description"] = Summary;
        return schema;
    }
}
