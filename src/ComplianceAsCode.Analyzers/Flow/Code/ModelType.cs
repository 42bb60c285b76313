using ComplianceAsCode.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace ComplianceAsCode.Analyzers.Flow.Code;

/// <summary>The registered model that a type belongs to: itself, or the nearest that it lies in, unless it is excluded.</summary>
internal static class ModelType
{
    public static INamedTypeSymbol? Of(INamedTypeSymbol? type)
    {
        for (var at = type?.OriginalDefinition; at is not null; at = at.ContainingType)
            if (Registration.IsDeclared(at)) return Annotations.Find(at, Annotations.AiModel) is null ? null : at;
        return null;
    }

    public static bool Owns(INamedTypeSymbol model, INamedTypeSymbol? type) => SymbolEqualityComparer.Default.Equals(Of(type), model);
}
