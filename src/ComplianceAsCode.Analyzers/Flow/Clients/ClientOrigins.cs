using ComplianceAsCode.Analyzers.Flow.Code;
using ComplianceAsCode.Analyzers.Flow.Members;
using ComplianceAsCode.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ComplianceAsCode.Analyzers.Flow.Clients;

/// <summary>Follows a client back to where it is built, through variables, methods of the type and chains of builders.</summary>
internal sealed class ClientOrigins(ModelCode code, Decorators decorators)
{
    public ClientOrigin Of(IInvocationOperation call) => Of(Receiver.Of(call), []);

    private ClientOrigin Of(IOperation? client, HashSet<ISymbol> followed)
    {
        if (client is null) return ClientOrigin.NotSeen;
        if (decorators.IsDecorator(client.Type)) return ClientOrigin.Decorated;
        return client switch
        {
            IConversionOperation conversion => Of(conversion.Operand, followed),
            IParenthesizedOperation inner => Of(inner.Operand, followed),
            IAwaitOperation awaited => Of(awaited.Operation, followed),
            IConditionalOperation { WhenFalse: { } other } either => Least(Of(either.WhenTrue, followed), Of(other, followed)),
            ICoalesceOperation either => Least(Of(either.Value, followed), Of(either.WhenNull, followed)),
            ISwitchExpressionOperation { Arms.IsEmpty: false } either => either.Arms.Select(arm => Of(arm.Value, followed)).Aggregate(Least),
            ISimpleAssignmentOperation assignment => Of(assignment.Value, followed),
            ICoalesceAssignmentOperation assignment => Least(Of(assignment.Target, followed), Of(assignment.Value, followed)),
            IInvocationOperation call => OfCall(call, followed),
            IObjectCreationOperation creation => OfCreation(creation, followed),
            _ => Variable.Of(client) is { } variable ? OfVariable(variable, followed) : ClientOrigin.NotSeen,
        };
    }

    private ClientOrigin OfCall(IInvocationOperation call, HashSet<ISymbol> followed)
    {
        if (Decorators.Decorates(call.TargetMethod)) return ClientOrigin.Decorated;
        var target = Function.Key(call.TargetMethod);
        if (code.Find(target) is { Returned.Count: > 0 } helper)
            return followed.Add(target) ? helper.Returned.Select(value => Of(value, followed)).Aggregate(Least) : ClientOrigin.Decorated;
        var source = Receiver.Of(call);
        return IsServiceProvider(source?.Type) ? ClientOrigin.NotSeen : Of(source, followed);
    }

    private static bool IsServiceProvider(ITypeSymbol? type) =>
        type is not null && (IsNamed(type) || type.AllInterfaces.Any(IsNamed));

    private static bool IsNamed(ITypeSymbol type) =>
        type is { Name: "IServiceProvider", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    // What wraps a decorated client passes the calls on to it.
    private ClientOrigin OfCreation(IObjectCreationOperation creation, HashSet<ISymbol> followed) =>
        !creation.Arguments.IsEmpty && Of(Receiver.Written(creation.Arguments[0].Value), followed) == ClientOrigin.Decorated ? ClientOrigin.Decorated : ClientOrigin.Bare;

    private ClientOrigin OfVariable(ISymbol variable, HashSet<ISymbol> followed)
    {
        if (code.IsDecorated(variable)) return ClientOrigin.Decorated;
        var values = code.ValuesOf(variable).Where(static value => value.ConstantValue is not { HasValue: true, Value: null }).ToArray();
        if (values.Length == 0) return ClientOrigin.NotSeen;
        // A variable that is set from itself adds nothing.
        return followed.Add(variable) ? values.Select(value => Of(value, followed)).Aggregate(Least) : ClientOrigin.Decorated;
    }

    // One bare client among several makes the call unlogged, whatever the others are.
    private static ClientOrigin Least(ClientOrigin left, ClientOrigin right) =>
        left == ClientOrigin.Bare || right == ClientOrigin.Bare ? ClientOrigin.Bare
        : left == ClientOrigin.NotSeen || right == ClientOrigin.NotSeen ? ClientOrigin.NotSeen
        : ClientOrigin.Decorated;
}
