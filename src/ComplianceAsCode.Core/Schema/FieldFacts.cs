using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Schema;

/// <summary>What one walk over a document's fields finds: faults of shape, and everything that later steps resolve.</summary>
public sealed class FieldFacts
{
    /// <summary>Fields that the shape does not have.</summary>
    public List<UnknownField> Unknown { get; } = [];

    /// <summary>Required fields that are not there.</summary>
    public List<MissingField> Missing { get; } = [];

    /// <summary>Values that their type does not read.</summary>
    public List<InvalidValue> Invalid { get; } = [];

    /// <summary>Keys that stand twice.</summary>
    public List<DuplicateKey> Duplicates { get; } = [];

    /// <summary>References to documents and people.</summary>
    public List<Reference> References { get; } = [];

    /// <summary>Requirements cited.</summary>
    public List<Citation> Citations { get; } = [];

    /// <summary>Files named.</summary>
    public List<PathUse> Paths { get; } = [];

    /// <summary>Free text.</summary>
    public List<YamlScalar> Texts { get; } = [];

    /// <summary>Days on which something is said to have happened.</summary>
    public List<PastDate> PastDates { get; } = [];

    /// <summary>Numbers on the manifest's risk scale.</summary>
    public List<Rating> Ratings { get; } = [];

    /// <summary>Pairs of dates of which the second lies before the first.</summary>
    public List<DisorderedDates> Disorders { get; } = [];
}

/// <summary>A key that no field of the shape has.</summary>
/// <param name="Key">The key.</param>
/// <param name="Known">The keys that the shape has.</param>
public sealed record UnknownField(YamlScalar Key, IReadOnlyList<string> Known);

/// <summary>A required field that is not there.</summary>
/// <param name="Field">The field.</param>
/// <param name="Label">The name of its type.</param>
/// <param name="At">The key with nothing behind it, or the mapping that lacks it, or <see langword="null"/> for the document itself.</param>
public sealed record MissingField(FieldTraits Field, string Label, YamlNode? At);

/// <summary>A value that its type does not read.</summary>
/// <param name="Node">The value.</param>
/// <param name="Field">Its field.</param>
/// <param name="Message">What is wrong with it.</param>
/// <param name="Fix">What to write instead.</param>
public sealed record InvalidValue(YamlNode Node, FieldTraits Field, string Message, string Fix);

/// <summary>A reference by id.</summary>
/// <param name="Node">The id as written.</param>
/// <param name="Field">The field that holds it.</param>
/// <param name="Type">What it may name.</param>
public sealed record Reference(YamlScalar Node, FieldTraits Field, ReferenceTarget Type)
{
    /// <summary>The id.</summary>
    public string Id => Node.Value;
}

/// <summary>A requirement cited by id.</summary>
/// <param name="Node">The citation as written.</param>
/// <param name="Field">The field that holds it.</param>
/// <param name="IsCriteria">Whether ranges and areas are allowed.</param>
public sealed record Citation(YamlScalar Node, FieldTraits Field, bool IsCriteria);

/// <summary>A file named by a path relative to the workspace, with the digest that it should have.</summary>
/// <param name="Node">The path as written.</param>
/// <param name="Field">The field that holds it.</param>
/// <param name="Digest">The digest beside it, if one is given.</param>
public sealed record PathUse(YamlScalar Node, FieldTraits Field, YamlScalar? Digest);

/// <summary>A day on which something is said to have happened.</summary>
public sealed record PastDate(YamlScalar Node, FieldTraits Field, DateOnly Day);

/// <summary>A number on the manifest's risk scale.</summary>
public sealed record Rating(YamlScalar Node, FieldTraits Field, int Value);

/// <summary>Two dates in the wrong order.</summary>
public sealed record DisorderedDates(YamlNode Earlier, FieldTraits EarlierField, YamlNode Later, FieldTraits LaterField);
