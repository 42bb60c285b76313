using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ComplianceAsCode.CodeFixes;

/// <summary>Offers the ways to mend a diagnostic.</summary>
internal static class Offer
{
    /// <summary>One way is offered as it is. Several are a group, so that a tool that takes the first action takes none of them.</summary>
    public static void Register(CodeFixContext context, Diagnostic diagnostic, string group, ImmutableArray<CodeAction> ways)
    {
        if (ways.Length == 1) context.RegisterCodeFix(ways[0], diagnostic);
        else if (ways.Length > 1) context.RegisterCodeFix(CodeAction.Create(group, ways, isInlinable: true), diagnostic);
    }
}
