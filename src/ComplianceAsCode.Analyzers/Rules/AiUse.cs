using ComplianceAsCode.Analyzers.Apis;
using ComplianceAsCode.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ComplianceAsCode.Analyzers.Rules;

/// <summary>
/// Whether one type uses a model API. It may hold one (a field, property or parameter), be one, or create, call or receive one in its code.
/// Top-level statements have no identifier to point at: there the first use is wanted, everywhere else any use settles it.
/// </summary>
internal sealed class AiUse(INamedTypeSymbol type, ModelApis apis)
{
    private const string TopLevelEntryPoint = WellKnownMemberNames.TopLevelStatementsEntryPointMethodName;

    private static readonly SymbolDisplayFormat ShortName = SymbolDisplayFormat.MinimallyQualifiedFormat
        .RemoveMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private readonly object gate = new();
    private volatile ISymbol? found;
    private (Location Place, ISymbol Api)? firstStatement;

    /// <summary>Whether nothing more needs to be looked at.</summary>
    public bool IsSettled => found is not null;

    /// <summary>Where to report, and the API to name; null when the type uses none.</summary>
    public (Location Place, string Api)? Result =>
        found is { } api ? (Places.OfType(type), Name(api))
        : firstStatement is { } use ? (use.Place, Name(use.Api))
        : null;

    public void LookAtDeclarations()
    {
        found = apis.AncestorOf(type);
        foreach (var member in type.GetMembers())
        {
            if (IsSettled) return;
            if (Registration.IsExcluded(member)) continue;
            found = member switch
            {
                IFieldSymbol field when apis.ContainsType(field.Type) => field.Type,
                IPropertySymbol property when apis.ContainsType(property.Type) => property.Type,
                IMethodSymbol { AssociatedSymbol: null } method => apis.HeldBy(method),
                _ => null,
            };
        }
    }

    public void LookAtCode(OperationBlockAnalysisContext context)
    {
        var member = context.OwningSymbol;
        // The actions of a type also see its nested types, which answer for themselves.
        if (IsSettled || !SymbolEqualityComparer.Default.Equals(Holder(member), type) || IsExcluded(member)) return;

        var isTopLevel = member.Name == TopLevelEntryPoint;
        foreach (var block in context.OperationBlocks)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (ApiFinder.FirstIn(block, apis) is not { } use) continue;
            if (isTopLevel) Remember(use);
            else found = use.Api;
        }
    }

    // An extension block is written as a type, but it is its class that holds what is in it.
    private static INamedTypeSymbol? Holder(ISymbol member)
    {
        var holder = member as INamedTypeSymbol ?? member.ContainingType;
        while (holder is { TypeKind: TypeKind.Extension }) holder = holder.ContainingType;
        return holder;
    }

    private static bool IsExcluded(ISymbol member) =>
        Registration.IsExcluded(member) || (member is IMethodSymbol { AssociatedSymbol: { } owner } && Registration.IsExcluded(owner));

    private void Remember((Location Place, ISymbol Api) use)
    {
        lock (gate)
            if (firstStatement is not { } known || Places.Compare(use.Place, known.Place) < 0)
                firstStatement = use;
    }

    private static string Name(ISymbol api) => api is ITypeSymbol ? api.ToDisplayString(ShortName) : api.ContainingType.Name;
}
