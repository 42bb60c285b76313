using Microsoft.CodeAnalysis;

namespace ComplianceAsCode.Analyzers.Flow.Code;

/// <summary>One use of a function of the type.</summary>
/// <param name="Target">The function.</param>
/// <param name="User">The function that uses it.</param>
/// <param name="Site">The call, the lambda or the name of the method.</param>
/// <param name="Kind">What becomes of it.</param>
internal sealed record FunctionUse(ISymbol Target, Function User, SyntaxNode Site, UseKind Kind);

/// <summary>What becomes of a function where it is named.</summary>
internal enum UseKind
{
    /// <summary>It is called there.</summary>
    Called,

    /// <summary>As a delegate, it goes to code that runs it there and then, such as a query.</summary>
    HandedOn,

    /// <summary>As a delegate, it goes to a framework, which may run it later: an endpoint, the handler of an event.</summary>
    HandedToFramework,

    /// <summary>As a delegate, it goes where it can't be followed.</summary>
    HandedOut,
}
