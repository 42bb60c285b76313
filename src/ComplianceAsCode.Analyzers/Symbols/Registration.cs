using Microsoft.CodeAnalysis;

namespace ComplianceAsCode.Analyzers.Symbols;

/// <summary>Whether code is registered as a model or excluded from being one.</summary>
internal static class Registration
{
    /// <summary>Whether the type, a type that it lies in, or its assembly says so.</summary>
    public static bool Covers(INamedTypeSymbol type)
    {
        for (var at = type; at is not null; at = at.ContainingType)
            if (IsDeclared(at)) return true;
        return Annotations.Find(type.ContainingAssembly, Annotations.NotAnAiSystem) is not null;
    }

    /// <summary>Whether the type itself is a model or excluded.</summary>
    public static bool IsDeclared(INamedTypeSymbol type) =>
        Annotations.Find(type, Annotations.AiModel) is not null || Annotations.Find(type, Annotations.NotAnAiSystem) is not null;

    /// <summary>Whether what is called on a type is that type's to answer for: it, or what a type parameter stands for, is a model or excluded.</summary>
    public static bool AnswersForItself(ITypeSymbol? type) => type switch
    {
        INamedTypeSymbol named => IsDeclared(named),
        ITypeParameterSymbol parameter => parameter.ConstraintTypes.Any(AnswersForItself),
        _ => false,
    };

    /// <summary>Whether a member, or the property that an accessor belongs to, is excluded.</summary>
    public static bool IsExcluded(ISymbol member) => Annotations.Find(member, Annotations.NotAnAiSystem) is not null;
}
