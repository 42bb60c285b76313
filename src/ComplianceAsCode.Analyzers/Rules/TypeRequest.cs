using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ComplianceAsCode.Analyzers.Rules;

/// <summary>
/// Whether a <c>typeof</c> asks for an object of the type: from a service provider, of the runtime, or by registering it as a service.
/// Elsewhere it only names the type, as in a comparison or as a logger's category.
/// </summary>
internal static class TypeRequest
{
    private static readonly string[] ServiceNamespace = ["Microsoft", "Extensions", "DependencyInjection"];

    public static bool Is(ITypeOfOperation named) => named.Parent is IArgumentOperation { Parent: { } call } && Receiver(call) is { } type
        && (type is { Name: "Activator" or "IServiceProvider", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }
            || IsOfServices(type.ContainingNamespace));

    private static INamedTypeSymbol? Receiver(IOperation call) => call switch
    {
        IInvocationOperation invocation => invocation.TargetMethod.ContainingType,
        IObjectCreationOperation creation => creation.Type as INamedTypeSymbol,
        _ => null,
    };

    private static bool IsOfServices(INamespaceSymbol? space)
    {
        // Also what lies in a namespace below: Microsoft.Extensions.DependencyInjection.Extensions.
        for (; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
            if (Matches(space)) return true;
        return false;
    }

    private static bool Matches(INamespaceSymbol space)
    {
        for (var i = ServiceNamespace.Length - 1; i >= 0; i--)
        {
            if (space.IsGlobalNamespace || space.Name != ServiceNamespace[i]) return false;
            space = space.ContainingNamespace;
        }
        return space.IsGlobalNamespace;
    }
}
