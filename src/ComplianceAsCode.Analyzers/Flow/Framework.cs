using Microsoft.CodeAnalysis;

namespace ComplianceAsCode.Analyzers.Flow;

/// <summary>Whether a type is of the platform: such code calls what it is handed, and writes nothing to an organisation's event log of its own accord.</summary>
internal static class Framework
{
    public static bool Declares(INamedTypeSymbol? type)
    {
        var space = type?.ContainingNamespace;
        while (space is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false }) space = space.ContainingNamespace;
        return space?.Name is "System" or "Microsoft";
    }
}
