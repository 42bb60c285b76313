using ComplianceAsCode.Documents;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Starting;

/// <summary>What becomes of a field of a reference document.</summary>
/// <param name="Field">The field.</param>
internal abstract record FieldChange(Field Field);

/// <summary>It gets a value, also where it was not there.</summary>
/// <param name="Field">The field.</param>
/// <param name="Value">The value as YAML.</param>
internal sealed record Given(Field Field, Func<Document, StartingOptions, string> Value) : FieldChange(Field)
{
    /// <summary>A value that is the same for all.</summary>
    public Given(Field field, string value)
        : this(field, (_, _) => value)
    {
    }
}

/// <summary>It is left out: it says what the reference organisation did.</summary>
/// <param name="Field">The field.</param>
internal sealed record Removed(Field Field) : FieldChange(Field);

/// <summary>It stands there for the organisation to fill in, and is reported until it is.</summary>
/// <param name="Field">The field.</param>
/// <param name="Only">For which documents; for others it is left out. Without this, for all that have it or must.</param>
internal sealed record Blanked(Field Field, Func<Document, bool>? Only = null) : FieldChange(Field);
