using ComplianceAsCode.Analyzers.Flow.Members;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ComplianceAsCode.Analyzers.Flow.Code;

/// <summary>What becomes of a lambda, or of a method that is named and not called.</summary>
internal static class DelegateUse
{
    /// <summary>What becomes of it, and the local variable that it goes into, if it does.</summary>
    public static (UseKind Kind, ILocalSymbol? Local) Of(IOperation source, INamedTypeSymbol model) => Taker(source) switch
    {
        IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { MethodKind: not MethodKind.DelegateInvoke } method } } =>
            (HandedTo(method.ContainingType, model), null),
        IArgumentOperation { Parent: IObjectCreationOperation { Constructor: { } constructor } } => (HandedTo(constructor.ContainingType, model), null),
        IEventAssignmentOperation { EventReference: IEventReferenceOperation { Event: { } raised } } =>
            (Framework.Declares(raised.ContainingType) ? UseKind.HandedToFramework : UseKind.HandedOut, null),
        IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => (UseKind.HandedOut, local),
        IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } => (UseKind.Called, null),
        _ => (UseKind.HandedOut, null),
    };

    private static IOperation? Taker(IOperation source)
    {
        var taker = source.Parent;
        while (taker is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation) taker = taker.Parent;
        return taker;
    }

    private static UseKind HandedTo(INamedTypeSymbol type, INamedTypeSymbol model) =>
        ModelType.Owns(model, type) || Framework.IsBase(type) ? UseKind.HandedOn
        : Framework.Declares(type) ? UseKind.HandedToFramework
        : UseKind.HandedOut;
}
