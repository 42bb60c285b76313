using Microsoft.CodeAnalysis;

namespace ComplianceAsCode.Analyzers.Symbols;

/// <summary>
/// Finds our attributes, by full name: a project may compile them in, or reference another version of the package.
/// </summary>
internal static class Annotations
{
    public const string Namespace = "ComplianceAsCode";

    public const string AiSystem = "AiSystem";
    public const string AiModel = "AiModel";
    public const string IntendedPurpose = "IntendedPurpose";
    public const string RiskLevel = "RiskLevel";
    public const string ModelOwner = "ModelOwner";
    public const string TrainingData = "TrainingData";
    public const string KnownLimitation = "KnownLimitation";
    public const string HumanOversight = "HumanOversight";
    public const string EventLogging = "EventLogging";
    public const string Explainability = "Explainability";
    public const string Evidence = "Evidence";
    public const string NotAnAiSystem = "NotAnAiSystem";

    private const string Suffix = "Attribute";

    public static string MetadataName(string annotation) => $"{Namespace}.{annotation}{Suffix}";

    public static AttributeData? Find(ISymbol symbol, string annotation)
    {
        foreach (var attribute in symbol.GetAttributes())
            if (Is(attribute, annotation)) return attribute;
        return null;
    }

    public static IEnumerable<AttributeData> All(ISymbol symbol, string annotation)
    {
        foreach (var attribute in symbol.GetAttributes())
            if (Is(attribute, annotation)) yield return attribute;
    }

    public static bool Is(AttributeData attribute, string annotation) =>
        IsOurs(attribute)
        && attribute.AttributeClass!.Name is var name
        && name.Length == annotation.Length + Suffix.Length
        && name.StartsWith(annotation, StringComparison.Ordinal)
        && name.EndsWith(Suffix, StringComparison.Ordinal);

    public static bool IsOurs(AttributeData attribute) => attribute.AttributeClass is { } type && IsOurs(type);

    public static bool IsOurs(ITypeSymbol type) =>
        type is { ContainingNamespace: { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true } };
}
