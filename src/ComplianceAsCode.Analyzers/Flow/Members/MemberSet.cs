using Microsoft.CodeAnalysis;

namespace ComplianceAsCode.Analyzers.Flow.Members;

/// <summary>Methods that are known by the type that they belong to and by their names, as one compilation sees them.</summary>
internal sealed class MemberSet
{
    private readonly Dictionary<INamedTypeSymbol, List<string>> names = new(SymbolEqualityComparer.Default);

    public MemberSet(Compilation compilation, MemberList list)
    {
        foreach (var symbol in list.Types.In(compilation))
            if (symbol is INamedTypeSymbol type && !names.ContainsKey(type) && type.GetDocumentationCommentId() is { } id)
                names.Add(type, [.. list.Lines[id].SelectMany(line => line.Members)]);
    }

    public bool IsEmpty => names.Count == 0;

    /// <summary>Whether a method is one of them: by the type that declares it, the one that it extends, or the one that it is called on.</summary>
    public bool Contains(IMethodSymbol method, ITypeSymbol? receiver) =>
        !IsEmpty && (IsNamed(method.ContainingType, method.Name) || IsNamed(receiver, method.Name) || IsNamed(Extended(method), method.Name));

    /// <summary>Whether a type is one of those that have such methods.</summary>
    public bool ContainsType(ITypeSymbol? type) => Matches(type, static _ => true);

    private bool IsNamed(ITypeSymbol? type, string name) => Matches(type, patterns => patterns.Exists(pattern => IsMatch(pattern, name)));

    private bool Matches(ITypeSymbol? type, Func<List<string>, bool> condition)
    {
        if (type is ITypeParameterSymbol parameter)
        {
            foreach (var constraint in parameter.ConstraintTypes)
                if (Matches(constraint, condition)) return true;
            return false;
        }
        if (type is not INamedTypeSymbol || type.SpecialType != SpecialType.None) return false;
        for (var ancestor = type; ancestor is not null; ancestor = ancestor.BaseType)
            if (names.TryGetValue((INamedTypeSymbol)ancestor.OriginalDefinition, out var own) && condition(own)) return true;
        foreach (var contract in type.AllInterfaces)
            if (names.TryGetValue(contract.OriginalDefinition, out var own) && condition(own)) return true;
        return false;
    }

    private static bool IsMatch(string pattern, string name) => pattern[pattern.Length - 1] == '*'
        ? string.CompareOrdinal(pattern, 0, name, 0, pattern.Length - 1) == 0
        : pattern == name;

    private static ITypeSymbol? Extended(IMethodSymbol method)
    {
        var written = method.ReducedFrom ?? method;
        return written is { IsExtensionMethod: true, Parameters.IsEmpty: false } ? written.Parameters[0].Type : null;
    }
}
