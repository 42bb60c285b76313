using System.Collections.Immutable;
using ComplianceAsCode.Analyzers.Apis;
using ComplianceAsCode.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ComplianceAsCode.Analyzers.Rules;

/// <summary>
/// Whether one type uses a model API. It may hold one (a field, property or parameter), be one, or create, call or receive one in its code.
/// Top-level statements have no identifier to point at: there the first use is wanted, everywhere else any use settles it.
/// </summary>
internal sealed class AiUse(INamedTypeSymbol type, ModelApis apis)
{
    public static readonly ImmutableArray<OperationKind> Operations =
    [
        OperationKind.ObjectCreation, OperationKind.Invocation, OperationKind.PropertyReference, OperationKind.FieldReference,
        OperationKind.MethodReference, OperationKind.VariableDeclarator, OperationKind.DeclarationPattern, OperationKind.DeclarationExpression,
        OperationKind.AnonymousFunction, OperationKind.LocalFunction,
    ];

    private const string TopLevelEntryPoint = WellKnownMemberNames.TopLevelStatementsEntryPointMethodName;

    private readonly object gate = new();
    private readonly bool isTopLevel = !type.GetMembers(TopLevelEntryPoint).IsEmpty;
    private volatile ISymbol? declared;
    private (Location Place, string Api)? firstStatement;

    /// <summary>Whether nothing more needs to be looked at.</summary>
    public bool IsSettled => declared is not null;

    /// <summary>Where to report, and the API to name; null when the type uses none.</summary>
    public (Location Place, string Api)? Result => declared is { } api ? (Places.OfType(type), Name(api)) : firstStatement;

    public void LookAtDeclarations()
    {
        declared = apis.AncestorOf(type);
        foreach (var member in type.GetMembers())
        {
            if (declared is not null) return;
            if (Registration.IsExcluded(member)) continue;
            declared = member switch
            {
                IFieldSymbol field when apis.ContainsType(field.Type) => field.Type,
                IPropertySymbol property when apis.ContainsType(property.Type) => property.Type,
                IMethodSymbol { AssociatedSymbol: null } method => HeldBy(method),
                _ => null,
            };
        }
    }

    public void LookAt(OperationAnalysisContext context)
    {
        if (IsSettled) return;
        var member = context.ContainingSymbol;
        // The actions of a type also see its nested types, which answer for themselves.
        if (!SymbolEqualityComparer.Default.Equals(Holder(member), type)) return;
        if (ApiOf(context.Operation) is not { } api || IsExcluded(member)) return;

        if (isTopLevel && member.Name == TopLevelEntryPoint) Remember(PlaceOf(context.Operation), Name(api));
        else declared = api;
    }

    // An extension block is written as a type, but it is its class that holds what is in it.
    private static INamedTypeSymbol? Holder(ISymbol member)
    {
        var holder = member as INamedTypeSymbol ?? member.ContainingType;
        while (holder is { TypeKind: TypeKind.Extension }) holder = holder.ContainingType;
        return holder;
    }

    private ISymbol? ApiOf(IOperation operation) => operation switch
    {
        IObjectCreationOperation creation => OfType(creation.Type),
        IInvocationOperation call => OfMember(call.TargetMethod) ?? OfType(call.Type) ?? OfType(call.Instance?.Type) ?? OfReceiver(call.TargetMethod),
        IMemberReferenceOperation reference => OfMember(reference.Member) ?? OfType(reference.Type),
        IVariableDeclaratorOperation variable => OfType(variable.Symbol.Type),
        IDeclarationPatternOperation pattern => OfType((pattern.DeclaredSymbol as ILocalSymbol)?.Type),
        IDeclarationExpressionOperation declaration => OfType(declaration.Type),
        IAnonymousFunctionOperation function => HeldBy(function.Symbol),
        ILocalFunctionOperation function => HeldBy(function.Symbol),
        _ => null,
    };

    private ISymbol? OfType(ITypeSymbol? candidate) => apis.ContainsType(candidate) ? candidate : null;

    private ISymbol? OfMember(ISymbol member) => apis.ContainsMember(member) ? member : null;

    private ISymbol? OfReceiver(IMethodSymbol method) =>
        method is { IsExtensionMethod: true, Parameters.Length: > 0 } ? OfType(method.Parameters[0].Type) : null;

    private ISymbol? HeldBy(IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters)
            if (apis.ContainsType(parameter.Type)) return parameter.Type;
        return null;
    }

    private static bool IsExcluded(ISymbol member) =>
        Registration.IsExcluded(member) || (member is IMethodSymbol { AssociatedSymbol: { } owner } && Registration.IsExcluded(owner));

    private void Remember(Location place, string api)
    {
        lock (gate)
            if (firstStatement is not { } known || Places.Compare(place, known.Place) < 0)
                firstStatement = (place, api);
    }

    private static Location PlaceOf(IOperation operation) => operation is IVariableDeclaratorOperation variable
        ? variable.Symbol.Locations[0]
        : operation.Syntax.GetLocation();

    private static string Name(ISymbol api) => api is ITypeSymbol ? api.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat) : api.ContainingType.Name;
}
