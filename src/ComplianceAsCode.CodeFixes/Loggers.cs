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
        var (functions, isStatic) = FunctionsAround(model.GetEnclosingSymbol(position, cancellation));
        return [.. model.LookupSymbols(position)
            .Where(symbol => TypeOf(symbol) is { NullableAnnotation: not NullableAnnotation.Annotated } type && IsLogger(type))
            .Where(symbol => !isStatic || symbol.IsStatic || functions.Contains(symbol.ContainingSymbol, SymbolEqualityComparer.Default))
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

    // From the place outwards to the first that is static: what is beyond it can't be used, neither this nor what a constructor was given.
    private static (List<ISymbol> Functions, bool IsStatic) FunctionsAround(ISymbol? symbol)
    {
        var functions = new List<ISymbol>();
        for (; symbol is IMethodSymbol or IFieldSymbol or IPropertySymbol; symbol = symbol.ContainingSymbol)
        {
            functions.Add(symbol);
            if (symbol.IsStatic) return (functions, true);
        }
        return (functions, false);
    }
}
