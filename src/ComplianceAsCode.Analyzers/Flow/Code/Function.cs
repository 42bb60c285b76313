using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ComplianceAsCode.Analyzers.Flow.Code;

/// <summary>Code that runs as one: the body of a method, of a local function or of a lambda, or an initialiser.</summary>
/// <param name="symbol">The method, local function, lambda, field or property.</param>
/// <param name="body">The operation that control flow is made of.</param>
/// <param name="outer">The function that it is written in; null for a member's own code.</param>
internal sealed class Function(ISymbol symbol, IOperation body, Function? outer)
{
    public ISymbol Symbol { get; } = symbol;

    public IOperation Body { get; } = body;

    public Function? Outer { get; } = outer;

    /// <summary>The calls in it that run a model, in the order in which they are written.</summary>
    public List<IInvocationOperation> Inferences { get; } = [];

    /// <summary>What it returns.</summary>
    public List<IOperation> Returned { get; } = [];

    /// <summary>The symbol by which a method is known, however it is called.</summary>
    public static ISymbol Key(IMethodSymbol method)
    {
        var definition = (method.ReducedFrom ?? method).OriginalDefinition;
        return definition.PartialDefinitionPart ?? definition;
    }
}
