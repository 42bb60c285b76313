using System.Collections.Immutable;
using ComplianceAsCode.Analyzers.Index;

namespace ComplianceAsCode.Analyzers.Symbols;

/// <summary>An argument of an annotation that says something to check.</summary>
/// <param name="Annotation">The attribute's name, without its suffix.</param>
/// <param name="Argument">The parameter's or property's name.</param>
/// <param name="Kinds">The kinds of documents whose ids may stand here; none where it is a text.</param>
/// <param name="Key">Under which key a record of the index names what belongs here; null where none does.</param>
internal sealed record AnnotationSlot(string Annotation, string Argument, ImmutableArray<string> Kinds, string? Key)
{
    public static ImmutableArray<AnnotationSlot> All { get; } =
    [
        new(Annotations.AiSystem, "id", [DocumentKinds.System], "system"),
        new(Annotations.AiModel, "id", [DocumentKinds.Model], "model"),
        new(Annotations.ModelOwner, "owner", [DocumentKinds.Person, DocumentKinds.Role], "owner"),
        new(Annotations.TrainingData, "dataset", [DocumentKinds.Dataset], "training-data"),
        new(Annotations.HumanOversight, "Procedure", [DocumentKinds.Policy, DocumentKinds.Procedure], "oversight"),
        new(Annotations.EventLogging, "Log", [DocumentKinds.EventLog], "log"),
        new(Annotations.Evidence, "id", [DocumentKinds.Evidence], null),
        new(Annotations.IntendedPurpose, "purpose", [], "purpose"),
        new(Annotations.KnownLimitation, "limitation", [], "limitation"),
        new(Annotations.Explainability, "means", [], null),
    ];

    public bool IsText => Kinds.IsEmpty;

    /// <summary>What a record names that may stand here: texts, and ids of documents that exist, are of a fitting kind and in use.</summary>
    public IEnumerable<string> ValuesIn(IndexRecord? record, ComplianceIndex index) => Key is null || record is null
        ? []
        : record.All(Key).Where(value => IsText || IsUsable(value, index));

    /// <summary>Whether code may name this document here.</summary>
    public bool IsUsable(string id, ComplianceIndex index) => index.Find(id, Kinds) is { IsRetired: false };
}
