using ComplianceAsCode.Analyzers.Flow.Clients;
using ComplianceAsCode.Analyzers.Flow.Code;
using ComplianceAsCode.Analyzers.Flow.Graph;
using ComplianceAsCode.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ComplianceAsCode.Analyzers.Flow;

/// <summary>One registered model: its code, its control flow, and which of the calls in it have to be logged.</summary>
internal sealed class ModelLogging
{
    private readonly FlowScope scope;
    private readonly ClientOrigins origins;
    private readonly CancellationToken cancellation;

    public ModelLogging(INamedTypeSymbol model, ModelCode code, FlowScope scope, CancellationToken cancellation)
    {
        (Model, Code, this.scope, this.cancellation) = (model, code, scope, cancellation);
        Flow = new(code, scope.Events, cancellation);
        origins = new(code, scope.Decorators);
    }

    public INamedTypeSymbol Model { get; }

    public ModelCode Code { get; }

    public ModelFlow Flow { get; }

    /// <summary>The calls of a function that run a model, and whose client does not record its own events.</summary>
    public IEnumerable<IInvocationOperation> InferencesOf(Function function) =>
        function.Inferences.Count == 0 || IsExcluded(function) ? [] : function.Inferences.Where(call => MustBeLogged(function, call));

    private bool MustBeLogged(Function function, IInvocationOperation call) => origins.Of(call) switch
    {
        ClientOrigin.Decorated => false,
        ClientOrigin.NotSeen => !ClientRegistration.Covers(function, scope.Compilation, cancellation),
        _ => true,
    };

    private static bool IsExcluded(Function function)
    {
        while (function.Outer is { } outer) function = outer;
        return Registration.IsExcluded(function.Symbol)
            || (function.Symbol is IMethodSymbol { AssociatedSymbol: { } owner } && Registration.IsExcluded(owner));
    }
}
