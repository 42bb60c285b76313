using ComplianceAsCode.Analyzers.Flow.Members;
using Microsoft.CodeAnalysis;

namespace ComplianceAsCode.Analyzers.Flow.Code;

/// <summary>Who can run a function.</summary>
internal enum Exposure
{
    /// <summary>Only the type's own code: what the function does not log, its users may.</summary>
    Inside,

    /// <summary>Code that can't be seen, and that has no part in logging: the function answers for itself.</summary>
    Outside,

    /// <summary>A base class of the organisation, which may log around it.</summary>
    Unknown,
}

/// <summary>Tells who can run a function.</summary>
internal static class Exposures
{
    public static Exposure Of(Function function, INamedTypeSymbol model)
    {
        if (function.Outer is not null) return Exposure.Inside;
        if (function.Symbol is not IMethodSymbol method || IsRunByTheRuntime(method)) return Exposure.Outside;
        if (Overridden(method) is { } overridden) return IsForDerivedTypesOnly(method) && !Framework.Declares(overridden.ContainingType) ? Exposure.Unknown : Exposure.Outside;
        return IsHidden(method, model) && !ImplementsAnInterface(method) ? Exposure.Inside : Exposure.Outside;
    }

    private static bool IsRunByTheRuntime(IMethodSymbol method) =>
        method.MethodKind is MethodKind.StaticConstructor or MethodKind.Destructor
        || method.Name is WellKnownMemberNames.TopLevelStatementsEntryPointMethodName or WellKnownMemberNames.EntryPointMethodName;

    // The declaration where the chain of overrides begins.
    private static IMethodSymbol? Overridden(IMethodSymbol method)
    {
        var first = method.OverriddenMethod;
        while (first?.OverriddenMethod is { } next) first = next;
        return first;
    }

    private static bool IsForDerivedTypesOnly(IMethodSymbol method) =>
        method.DeclaredAccessibility is Accessibility.Protected or Accessibility.ProtectedAndInternal;

    private static bool IsHidden(ISymbol method, INamedTypeSymbol model)
    {
        for (var at = method; at is not null && !SymbolEqualityComparer.Default.Equals(at, model); at = at.ContainingType)
            if (at.DeclaredAccessibility == Accessibility.Private || (IsForSealed(at) && at.DeclaredAccessibility == Accessibility.Protected))
                return true;
        return false;
    }

    private static bool IsForSealed(ISymbol member) => member is { IsVirtual: false, IsAbstract: false, ContainingType.IsSealed: true };

    private static bool ImplementsAnInterface(IMethodSymbol method)
    {
        if (!method.ExplicitInterfaceImplementations.IsEmpty) return true;
        foreach (var contract in method.ContainingType.AllInterfaces)
            foreach (var member in contract.GetMembers())
                if (SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member)?.OriginalDefinition, method))
                    return true;
        return false;
    }
}
