using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Baselines;

/// <summary>A fault that is accepted for a time.</summary>
/// <param name="Rule">The rule's id; empty where it is not given.</param>
/// <param name="Document">The id of the document that it is about, or a path; empty where it is not given.</param>
/// <param name="Message">What the check says; empty where the file leaves it out.</param>
/// <param name="Fingerprint">SHA-256 of the three above; empty where it is not given.</param>
/// <param name="Count">How often.</param>
/// <param name="Owner">Who answers for it; empty where it is not given.</param>
/// <param name="Expires">First day on which it is not accepted any more; none where it is not given, and then it never counts.</param>
public sealed record BaselineEntry(string Rule, string Document, string Message, string Fingerprint, int Count, string Owner, DateOnly? Expires)
{
    /// <summary>Where it stands in the file; nothing for one that is yet to be written.</summary>
    public YamlMapping Fields { get; init; } = YamlMapping.Empty;

    internal static BaselineEntry Read(YamlMapping fields) => new(
        fields.Get(BaselineShape.Rule)?.Value ?? "",
        fields.Get(BaselineShape.Document)?.Value ?? "",
        fields.Get(BaselineShape.Message)?.Value ?? "",
        fields.Get(BaselineShape.Fingerprint)?.Value ?? "",
        fields.Get(BaselineShape.Count)?.Value ?? 1,
        fields.Get(BaselineShape.Owner)?.Value ?? "",
        fields.Get(BaselineShape.Expires)?.Value)
    { Fields = fields };

    /// <summary>The value of a field, else the entry's first key: where a fault of the entry is reported.</summary>
    internal YamlNode NodeOf(Field field) => Fields.Find(field.Name)?.Value is YamlScalar { IsAbsent: false } value ? value : Fields.Entries is [var first, ..] ? first.Key : Fields;
}
