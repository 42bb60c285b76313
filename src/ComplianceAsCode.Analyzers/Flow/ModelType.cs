using ComplianceAsCode.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace ComplianceAsCode.Analyzers.Flow;

/// <summary>What belongs to a registered model: its type, and the types in it that do not speak for themselves.</summary>
internal static class ModelType
{
    public static bool Owns(INamedTypeSymbol model, INamedTypeSymbol? type)
    {
        for (var at = type?.OriginalDefinition; at is not null; at = at.ContainingType)
        {
            if (SymbolEqualityComparer.Default.Equals(at, model)) return true;
            if (Registration.IsDeclared(at)) return false;
        }
        return false;
    }
}
