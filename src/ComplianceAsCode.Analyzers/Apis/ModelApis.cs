using System.Collections.Concurrent;
using ComplianceAsCode.Analyzers.Index;
using ComplianceAsCode.Analyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace ComplianceAsCode.Analyzers.Apis;

/// <summary>The model APIs that one compilation references, and whether a symbol is of one.</summary>
internal sealed class ModelApis
{
    // How deep Lazy<Task<IChatClient[]>> may nest. Beyond this no one holds a model by accident.
    private const int DeepestWrapping = 6;

    private readonly HashSet<ISymbol> symbols = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> namedAfter = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ITypeSymbol, bool> seen = new(SymbolEqualityComparer.Default);

    private ModelApis() { }

    public bool IsEmpty => symbols.Count == 0;

    public static ModelApis Of(Compilation compilation, ComplianceIndex? index)
    {
        var apis = new ModelApis();
        apis.symbols.UnionWith(ModelApiList.Embedded.Apis.In(compilation));
        if (index is not null) apis.AddOwn(index, compilation);
        // Asked for only where there is an API that could be named.
        if (!apis.IsEmpty) apis.namedAfter.UnionWith(ModelApiList.Embedded.NamedAfter.In(compilation));
        return apis;
    }

    /// <summary>Whether a generic type is only named after its argument, as a logger is after its category, and holds none.</summary>
    public bool IsNamedAfterItsArgument(ITypeSymbol? type) => type is INamedTypeSymbol { IsGenericType: true } && namedAfter.Contains(type.OriginalDefinition);

    /// <summary>Whether a member is of a model API: itself, its type, or what its type is nested in.</summary>
    public bool ContainsMember(ISymbol member) =>
        symbols.Contains(member.OriginalDefinition) || (member.ContainingType is { } type && ContainsType(type));

    /// <summary>Whether a type is a model API, derives from one or wraps one, as <c>Lazy&lt;IChatClient&gt;</c> does.</summary>
    public bool ContainsType(ITypeSymbol? type)
    {
        if (type is null || type.SpecialType != SpecialType.None) return false;
        if (seen.TryGetValue(type, out var known)) return known;
        var result = Compute(type, DeepestWrapping);
        seen.TryAdd(type, result);
        return result;
    }

    /// <summary>The first of a method's parameters whose type is a model API, by that type; null when there is none.</summary>
    public ITypeSymbol? HeldBy(IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters)
            if (ContainsType(parameter.Type)) return parameter.Type;
        return null;
    }

    /// <summary>The model API that a type derives from or implements, whatever annotations say; null when there is none.</summary>
    public INamedTypeSymbol? AncestorOf(INamedTypeSymbol type)
    {
        for (var ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
            if (IsApi(ancestor)) return ancestor;
        foreach (var contract in type.AllInterfaces)
            if (IsApi(contract)) return contract;
        return null;
    }

    private void AddOwn(ComplianceIndex index, Compilation compilation)
    {
        foreach (var api in index.Apis)
            if (api.Id.Length > 2 && api.Id[1] == ':')
                symbols.UnionWith(DocumentationCommentId.GetSymbolsForDeclarationId(api.Id, compilation));
    }

    private bool Compute(ITypeSymbol type, int depth)
    {
        if (depth == 0) return false;
        switch (type)
        {
            case IArrayTypeSymbol array:
                return Compute(array.ElementType, depth - 1);
            case ITypeParameterSymbol parameter:
                foreach (var constraint in parameter.ConstraintTypes)
                    if (Compute(constraint, depth - 1)) return true;
                return false;
            case INamedTypeSymbol named:
                // A registered model answers for itself: who holds it holds no API.
                if (Registration.IsDeclared(named)) return false;
                if (IsApi(named) || AncestorOf(named) is not null) return true;
                if (!IsNamedAfterItsArgument(named))
                    foreach (var argument in named.TypeArguments)
                        if (Compute(argument, depth - 1)) return true;
                return named.ContainingType is { } outer && Compute(outer, depth - 1);
            default:
                return false;
        }
    }

    private bool IsApi(INamedTypeSymbol type)
    {
        if (symbols.Contains(type.OriginalDefinition)) return true;
        for (var space = type.ContainingNamespace; space is { IsGlobalNamespace: false }; space = space.ContainingNamespace)
            if (symbols.Contains(space)) return true;
        return false;
    }
}
