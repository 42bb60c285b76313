using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ComplianceAsCode.CodeFixes;

/// <summary>Finds the loggers that code can use at a place.</summary>
internal static class Loggers
{
    public const string Namespace = "Microsoft.Extensions.Logging";

    /// <summary>The names of fields, properties, parameters and variables that are a logger and are never null, in ordinal order.</summary>
    public static ImmutableArray<string> At(SemanticModel model, int position, CancellationToken cancellation)
    {
        var isStatic = IsStatic(model.GetEnclosingSymbol(position, cancellation));
        return [.. model.LookupSymbols(position)
            .Where(symbol => TypeOf(symbol) is { NullableAnnotation: not NullableAnnotation.Annotated } type && IsLogger(type) && (!isStatic || symbol.IsStatic || symbol is IParameterSymbol or ILocalSymbol))
            // What is declared further down can't be used yet.
            .Where(symbol => symbol is not ILocalSymbol || symbol.Locations[0].SourceSpan.End < position)
            .Select(symbol => symbol.Name)
            .Where(name => name.Length > 0 && name[0] != '<')
            .OrderBy(name => name, StringComparer.Ordinal)];
    }

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol { IsIndexer: false, GetMethod: not null } property => property.Type,
        IParameterSymbol parameter => parameter.Type,
        ILocalSymbol local => local.Type,
        _ => null,
    };

    private static bool IsLogger(ITypeSymbol type) => IsILogger(type) || type.AllInterfaces.Any(IsILogger);

    private static bool IsILogger(ITypeSymbol type) => type is INamedTypeSymbol { Name: "ILogger", IsGenericType: false } && type.ContainingNamespace.ToDisplayString() == Namespace;

    // Static is also what a static function within it can't see.
    private static bool IsStatic(ISymbol? symbol)
    {
        for (; symbol is IMethodSymbol or IFieldSymbol or IPropertySymbol; symbol = symbol.ContainingSymbol)
            if (symbol.IsStatic) return true;
        return false;
    }
}
