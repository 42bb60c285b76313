using Microsoft.CodeAnalysis;

namespace ComplianceAsCode.Analyzers.Flow.Members;

/// <summary>Whether a type is of the platform: such code calls what it is handed, and writes nothing to an organisation's event log of its own accord.</summary>
internal static class Framework
{
    private const string Base = "System";

    public static bool Declares(INamedTypeSymbol? type) => Root(type) is Base or "Microsoft";

    /// <summary>Whether a type is of the base library, which runs at once what it is handed, as far as a path is concerned.</summary>
    public static bool IsBase(INamedTypeSymbol? type) => Root(type) == Base;

    private static string? Root(INamedTypeSymbol? type)
    {
        var space = type?.ContainingNamespace;
        while (space is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false }) space = space.ContainingNamespace;
        return space?.Name;
    }
}
