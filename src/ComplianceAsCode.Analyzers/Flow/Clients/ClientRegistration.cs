using System.Collections.Immutable;
using ComplianceAsCode.Analyzers.Flow.Code;
using ComplianceAsCode.Analyzers.Flow.Members;
using ComplianceAsCode.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ComplianceAsCode.Analyzers.Flow.Clients;

/// <summary>
/// The registration of an injected client that <c>[EventLogging(…, Registration = "…")]</c> names: the full name of the type, or of its method, that builds
/// the client with a decorator. In this compilation it is looked at; of another assembly, the annotation is believed and stays for the auditor to read.
/// </summary>
internal static class ClientRegistration
{
    private const string Argument = "Registration";

    /// <summary>Whether the function's method, or a type that it lies in, names a registration that holds.</summary>
    public static bool Covers(Function function, Compilation compilation, CancellationToken cancellation)
    {
        while (function.Outer is { } outer) function = outer;
        for (var at = function.Symbol; at is not null and not INamespaceSymbol; at = at.ContainingSymbol)
            if (Annotations.Find(at, Annotations.EventLogging) is { } annotation && AnnotationArgument.Text(annotation, Argument) is { Length: > 0 } name)
                return Holds(name, compilation, cancellation);
        return false;
    }

    private static bool Holds(string name, Compilation compilation, CancellationToken cancellation)
    {
        if (compilation.Assembly.GetTypeByMetadataName(name) is { } type) return HasDecorator([type], cancellation);
        var dot = name.LastIndexOf('.');
        return dot <= 0 || compilation.Assembly.GetTypeByMetadataName(name.Substring(0, dot)) is not { } holder
            || HasDecorator(holder.GetMembers(name.Substring(dot + 1)), cancellation);
    }

    private static bool HasDecorator(ImmutableArray<ISymbol> declared, CancellationToken cancellation) =>
        declared.Any(symbol => symbol.DeclaringSyntaxReferences.Any(part => HasDecorator(part.GetSyntax(cancellation))));

    private static bool HasDecorator(SyntaxNode declaration) =>
        declaration.DescendantNodes().Any(static node => node is SimpleNameSyntax { Identifier.ValueText: var name } && Decorators.IsName(name));
}
