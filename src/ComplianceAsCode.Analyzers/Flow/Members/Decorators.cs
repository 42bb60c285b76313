using Microsoft.CodeAnalysis;

namespace ComplianceAsCode.Analyzers.Flow.Members;

/// <summary>What makes a client record its own events.</summary>
internal sealed class Decorators(Compilation compilation)
{
    private const string OwnNamespace = "EventLog";

    private readonly MemberSet types = new(compilation, MemberList.Decorators);

    /// <summary>Whether a method of a builder adds one.</summary>
    public static bool IsName(string method) => MemberList.Decorators.Lines[""].Any(line => line.Members.Contains(method));

    public static bool Decorates(IMethodSymbol method) => IsName(method.Name);

    /// <summary>Whether a client's type is one: a known one, or one of our event log.</summary>
    public bool IsDecorator(ITypeSymbol? type) =>
        types.ContainsType(type)
        || type is { ContainingNamespace: { Name: OwnNamespace, ContainingNamespace: { Name: Symbols.Annotations.Namespace, ContainingNamespace.IsGlobalNamespace: true } } };
}
