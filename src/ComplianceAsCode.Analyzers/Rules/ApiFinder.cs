using ComplianceAsCode.Analyzers.Apis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ComplianceAsCode.Analyzers.Rules;

/// <summary>
/// Finds the first use of a model API in code. It walks a whole member at once: one callback of the compiler for each operation
/// would cost more than the look at it.
/// </summary>
internal sealed class ApiFinder : OperationWalker
{
    private readonly ModelApis apis;
    private (Location Place, ISymbol Api)? first;

    private ApiFinder(ModelApis apis) => this.apis = apis;

    public static (Location Place, ISymbol Api)? FirstIn(IOperation block, ModelApis apis)
    {
        var finder = new ApiFinder(apis);
        finder.Visit(block);
        return finder.first;
    }

    public override void Visit(IOperation? operation)
    {
        if (first is not null || operation is null) return;
        if (ApiOf(operation) is { } api) first = (PlaceOf(operation), api);
        else base.Visit(operation);
    }

    private ISymbol? ApiOf(IOperation operation) => operation switch
    {
        IObjectCreationOperation creation => OfType(creation.Type),
        IInvocationOperation call => OfMember(call.TargetMethod) ?? OfType(call.Type) ?? OfType(call.Instance?.Type) ?? OfReceiver(call.TargetMethod),
        IMemberReferenceOperation reference => OfMember(reference.Member) ?? OfType(reference.Type),
        IVariableDeclaratorOperation variable => OfType(variable.Symbol.Type),
        IDeclarationPatternOperation pattern => OfType((pattern.DeclaredSymbol as ILocalSymbol)?.Type),
        IDeclarationExpressionOperation declaration => OfType(declaration.Type),
        IAnonymousFunctionOperation function => apis.HeldBy(function.Symbol),
        ILocalFunctionOperation function => apis.HeldBy(function.Symbol),
        _ => null,
    };

    private ISymbol? OfType(ITypeSymbol? candidate) => apis.ContainsType(candidate) ? candidate : null;

    private ISymbol? OfMember(ISymbol member) => apis.ContainsMember(member) ? member : null;

    private ISymbol? OfReceiver(IMethodSymbol method) =>
        method is { IsExtensionMethod: true, Parameters.Length: > 0 } ? OfType(method.Parameters[0].Type) : null;

    private static Location PlaceOf(IOperation operation) => operation is IVariableDeclaratorOperation variable
        ? variable.Symbol.Locations[0]
        : operation.Syntax.GetLocation();
}
