using System.Collections.Immutable;

namespace ComplianceAsCode.CodeFixes;

/// <summary>One way to fill a missing annotation.</summary>
/// <param name="Key">What tells it from the others, in every file: Fix All applies the choice with the same key.</param>
/// <param name="Attributes">The attributes to add, as they are written between brackets.</param>
internal sealed record AnnotationChoice(string Key, ImmutableArray<string> Attributes)
{
    /// <summary>The key of the choice that the documents leave no doubt about. It may read differently at each place.</summary>
    public const string Documented = "documented";

    /// <summary>The key of a registration whose id someone has still to write.</summary>
    public const string Blank = "blank";

    /// <summary>The key of the choice that registers no model, but says that there is none.</summary>
    public const string NoModel = "none";

    public AnnotationChoice(string key, string attribute) : this(key, [attribute]) { }
}
