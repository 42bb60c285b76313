using System.Collections.Immutable;
using ComplianceAsCode.Analyzers.Index;

namespace ComplianceAsCode.Analyzers.Symbols;

/// <summary>An argument of an annotation that says something to check.</summary>
/// <param name="Annotation">The attribute's name, without its suffix.</param>
/// <param name="Argument">The parameter's or property's name.</param>
/// <param name="Kinds">The kinds of documents whose ids may stand here; none where it is a text.</param>
internal sealed record AnnotationSlot(string Annotation, string Argument, ImmutableArray<string> Kinds)
{
    public static ImmutableArray<AnnotationSlot> All { get; } =
    [
        new(Annotations.AiSystem, "id", [DocumentKinds.System]),
        new(Annotations.AiModel, "id", [DocumentKinds.Model]),
        new(Annotations.ModelOwner, "owner", [DocumentKinds.Person, DocumentKinds.Role]),
        new(Annotations.TrainingData, "dataset", [DocumentKinds.Dataset]),
        new(Annotations.HumanOversight, "Procedure", [DocumentKinds.Policy, DocumentKinds.Procedure]),
        new(Annotations.EventLogging, "Log", [DocumentKinds.EventLog]),
        new(Annotations.Evidence, "id", [DocumentKinds.Evidence]),
        new(Annotations.IntendedPurpose, "purpose", []),
        new(Annotations.KnownLimitation, "limitation", []),
        new(Annotations.Explainability, "means", []),
    ];

    public bool IsText => Kinds.IsEmpty;
}
