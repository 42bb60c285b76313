using System.Collections.Concurrent;
using ComplianceAsCode.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ComplianceAsCode.Analyzers.Flow.Members;

/// <summary>Which calls record an event, and which may: those whose code can't be seen, and that are in a position to.</summary>
internal sealed class Events(Compilation compilation)
{
    private readonly MemberSet records = new(compilation, MemberList.Events);
    private readonly MemberSet guards = new(compilation, MemberList.Guards);
    private readonly INamedTypeSymbol? activity = compilation.GetTypeByMetadataName("System.Diagnostics.Activity");
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> holders = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a call records an event, or says of itself that it does.</summary>
    public bool IsEvent(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        return records.Contains(method, Receiver.Of(call)?.Type) || IsGenerated(method) || IsDeclared(method);
    }

    /// <summary>Whether a call of another type's code may record an event: it can't be known, and nothing is said then.</summary>
    public bool MayBeEvent(IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (method.MethodKind == MethodKind.DelegateInvoke) return true;
        if (Framework.Declares(method.ContainingType)) return false;
        if (Receiver.Of(call) is IInstanceReferenceOperation) return true;
        foreach (var argument in call.Arguments)
            if (records.ContainsType(Receiver.Written(argument.Value)?.Type)) return true;
        return method.ContainingType is { TypeKind: TypeKind.Class or TypeKind.Struct } type && holders.GetOrAdd(type.OriginalDefinition, HoldsLog);
    }

    /// <summary>Whether code asks whether an event would be recorded at all.</summary>
    public bool IsGuard(IOperation? condition) =>
        condition is IInvocationOperation call && guards.Contains(call.TargetMethod, Receiver.Of(call)?.Type);

    /// <summary>Whether a type is <c>Activity</c>, whose variables are null while nobody listens.</summary>
    public bool IsActivity(ITypeSymbol? type) => activity is not null && SymbolEqualityComparer.Default.Equals(type, activity);

    private static bool IsGenerated(IMethodSymbol method) =>
        method.IsPartialDefinition && HasAttribute(method, "Microsoft.Extensions.Logging.LoggerMessageAttribute");

    // A method that records events for others says so, as does a type whose purpose it is. What a model logs are its own events.
    private static bool IsDeclared(IMethodSymbol method)
    {
        var definition = method.OriginalDefinition;
        return Annotations.Find(definition, Annotations.EventLogging) is not null
            || (definition.ContainingType is { } type && Annotations.Find(type, Annotations.EventLogging) is not null && !Registration.IsDeclared(type));
    }

    public static bool NeverReturns(IMethodSymbol method) => HasAttribute(method, "System.Diagnostics.CodeAnalysis.DoesNotReturnAttribute");

    private bool HoldsLog(INamedTypeSymbol type)
    {
        if (Registration.IsDeclared(type)) return false;
        for (var at = type; at is not null && !Framework.Declares(at); at = at.BaseType)
        {
            foreach (var member in at.GetMembers())
                if (member is IFieldSymbol field && records.ContainsType(field.Type)) return true;
            foreach (var constructor in at.InstanceConstructors)
                foreach (var parameter in constructor.Parameters)
                    if (records.ContainsType(parameter.Type)) return true;
        }
        return false;
    }

    private static bool HasAttribute(IMethodSymbol method, string name)
    {
        foreach (var attribute in method.OriginalDefinition.GetAttributes())
            if (attribute.AttributeClass?.Name is { } simple && name.EndsWith(simple, StringComparison.Ordinal) && attribute.AttributeClass.ToDisplayString() == name)
                return true;
        return false;
    }
}
