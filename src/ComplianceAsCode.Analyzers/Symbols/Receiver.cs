using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ComplianceAsCode.Analyzers.Symbols;

/// <summary>What a method is called on: its instance, or what an extension method extends.</summary>
internal static class Receiver
{
    public static IOperation? Of(IInvocationOperation call)
    {
        if (call.Instance is not null || !call.TargetMethod.IsExtensionMethod) return Written(call.Instance);
        foreach (var argument in call.Arguments)
            if (argument.Parameter is { Ordinal: 0 }) return Written(argument.Value);
        return null;
    }

    /// <summary>The operation as it stands in the code: the compiler converts a receiver to the type that declares the member.</summary>
    public static IOperation? Written(IOperation? operation)
    {
        while (operation is IConversionOperation { IsImplicit: true } conversion) operation = conversion.Operand;
        return operation;
    }
}
