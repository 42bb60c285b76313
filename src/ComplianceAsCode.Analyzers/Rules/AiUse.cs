using ComplianceAsCode.Analyzers.Apis;
using ComplianceAsCode.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ComplianceAsCode.Analyzers.Rules;

/// <summary>
/// Whether one type uses a model API. It may hold one (a field, property or parameter), be one, or create, call or receive one in its code.
/// Members are looked at in any order and at once, so the first use by place counts, not the first that is found. Top-level statements have no
/// identifier to point at: there the use itself is the place.
/// </summary>
internal sealed class AiUse(INamedTypeSymbol type, ModelApis apis)
{
    private const string TopLevelEntryPoint = WellKnownMemberNames.TopLevelStatementsEntryPointMethodName;

    private static readonly SymbolDisplayFormat ShortName = SymbolDisplayFormat.MinimallyQualifiedFormat
        .RemoveMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private ISymbol? declared;
    private (Location Place, ISymbol Api)? firstInMembers;
    private (Location Place, ISymbol Api)? firstStatement;

    /// <summary>Whether nothing more needs to be looked at: the declarations say it.</summary>
    public bool IsSettled => declared is not null;

    /// <summary>Where to report, and the API to name; null when the type uses none.</summary>
    public (Location Place, string Api)? Result =>
        (declared ?? firstInMembers?.Api) is { } api ? (Places.OfType(type), Name(api))
        : firstStatement is { } use ? (use.Place, Name(use.Api))
        : null;

    public void LookAtDeclarations()
    {
        declared = apis.AncestorOf(type);
        if (IsSettled) return;
        Location? place = null;
        foreach (var member in type.GetMembers())
        {
            if (member.Locations.IsEmpty || (place is not null && Places.Compare(member.Locations[0], place) > 0)) continue;
            if (Registration.IsExcluded(member) || HeldBy(member) is not { } api) continue;
            declared = api;
            place = member.Locations[0];
        }
    }

    public void LookAtCode(OperationBlockAnalysisContext context)
    {
        var member = context.OwningSymbol;
        // The actions of a type also see its nested types, which answer for themselves.
        if (!SymbolEqualityComparer.Default.Equals(Holder(member), type) || IsExcluded(member)) return;

        foreach (var block in context.OperationBlocks)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (ApiFinder.FirstIn(block, apis) is not { } use) continue;
            if (member.Name == TopLevelEntryPoint) KeepFirst(ref firstStatement, use);
            else KeepFirst(ref firstInMembers, use);
        }
    }

    private ISymbol? HeldBy(ISymbol member) => member switch
    {
        IFieldSymbol field when apis.ContainsType(field.Type) => field.Type,
        IPropertySymbol property when apis.ContainsType(property.Type) => property.Type,
        IMethodSymbol { AssociatedSymbol: null } method => apis.HeldBy(method),
        _ => null,
    };

    // An extension block is written as a type, but it is its class that holds what is in it.
    private static INamedTypeSymbol? Holder(ISymbol member)
    {
        var holder = member as INamedTypeSymbol ?? member.ContainingType;
        while (holder is { TypeKind: TypeKind.Extension }) holder = holder.ContainingType;
        return holder;
    }

    private static bool IsExcluded(ISymbol member) =>
        Registration.IsExcluded(member) || (member is IMethodSymbol { AssociatedSymbol: { } owner } && Registration.IsExcluded(owner));

    private void KeepFirst(ref (Location Place, ISymbol Api)? first, (Location Place, ISymbol Api) use)
    {
        lock (this)
            if (first is not { } known || Places.Compare(use.Place, known.Place) < 0)
                first = use;
    }

    private static string Name(ISymbol api) => api is ITypeSymbol ? api.ToDisplayString(ShortName) : api.ContainingType.Name;
}
