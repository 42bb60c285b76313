using ComplianceAsCode.Analyzers.Apis;
using ComplianceAsCode.Analyzers.Symbols;
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
        IInvocationOperation call => OfCall(call) ?? OfType(call.Type) ?? OfTypeArgument(call),
        IMemberReferenceOperation reference => OfReference(reference) ?? OfType(reference.Type),
        ITypeOfOperation named when TypeRequest.Is(named) => OfType(named.TypeOperand),
        IConversionOperation { IsImplicit: false } conversion => OfType(conversion.Type),
        IVariableDeclaratorOperation variable => OfType(variable.Symbol.Type),
        IDeclarationPatternOperation pattern => OfType((pattern.DeclaredSymbol as ILocalSymbol)?.Type),
        IDeclarationExpressionOperation declaration => OfType(declaration.Type),
        IAnonymousFunctionOperation function => apis.HeldBy(function.Symbol),
        ILocalFunctionOperation function => apis.HeldBy(function.Symbol),
        _ => null,
    };

    // A registered model answers for what it inherits. What it hands out is looked at by its own type.
    private ISymbol? OfCall(IInvocationOperation call)
    {
        var receiver = Receiver.Of(call)?.Type;
        return Registration.AnswersForItself(receiver) ? null : OfMember(call.TargetMethod) ?? OfType(receiver) ?? OfExtended(call.TargetMethod);
    }

    private ISymbol? OfReference(IMemberReferenceOperation reference) =>
        Registration.AnswersForItself(Receiver.Written(reference.Instance)?.Type) ? null : OfMember(reference.Member);

    private ISymbol? OfType(ITypeSymbol? candidate) => apis.ContainsType(candidate) ? candidate : null;

    private ISymbol? OfMember(ISymbol member) => apis.ContainsMember(member) ? member : null;

    // AddSingleton<IChatClient, Assistant>() says by its type arguments alone what it is about; CreateLogger<IChatClient>() is about no client.
    private ISymbol? OfTypeArgument(IInvocationOperation call)
    {
        if (apis.IsNamedAfterItsArgument(call.Type)) return null;
        foreach (var argument in call.TargetMethod.TypeArguments)
            if (OfType(argument) is { } api) return api;
        return null;
    }

    private ISymbol? OfExtended(IMethodSymbol method) =>
        method is { IsExtensionMethod: true, Parameters.Length: > 0 } ? OfType(method.Parameters[0].Type) : null;

    private static Location PlaceOf(IOperation operation) => operation is IVariableDeclaratorOperation variable
        ? variable.Symbol.Locations[0]
        : operation.Syntax.GetLocation();
}
