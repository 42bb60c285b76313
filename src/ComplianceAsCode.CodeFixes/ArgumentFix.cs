using System.Collections.Immutable;
using ComplianceAsCode.Analyzers.Rules;
using ComplianceAsCode.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ComplianceAsCode.CodeFixes;

/// <summary>The arguments of annotations in one file that the documents have otherwise.</summary>
internal sealed class ArgumentFix
{
    private readonly SyntaxNode root;
    private readonly SourceText text;

    private ArgumentFix(SyntaxNode root, SourceText text) => (this.root, this.text) = (root, text);

    public static async Task<ArgumentFix?> Of(Document document, CancellationToken cancellation)
    {
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root) return null;
        return new(root, await document.GetTextAsync(cancellation).ConfigureAwait(false));
    }

    /// <summary>The ways to write an argument; none where the documents know none, or where a constant of the code's own stands for it.</summary>
    public ImmutableArray<ArgumentChoice> ChoicesFor(Diagnostic diagnostic)
    {
        if (PlaceOf(diagnostic) is not { } place) return [];
        var values = Correction.ValuesOf(diagnostic.Properties);
        var written = values
            .Select(value => (Value: value, Code: place.Level is null ? SymbolDisplay.FormatLiteral(value, quote: true) : RiskNames.Member(value)))
            .Where(choice => choice.Code is not null);
        return [.. written.Select(choice => new ArgumentChoice(
            // A text may end as the key of a group does.
            values.Length == 1 ? AnnotationChoice.Documented : $"'{choice.Value}'", place.Span, choice.Code!))];
    }

    /// <summary>The file with those arguments corrected for which there is a choice of this key.</summary>
    public SourceText Apply(IEnumerable<Diagnostic> diagnostics, string? key) => text.WithChanges(
        from diagnostic in diagnostics
        let choice = ChoicesFor(diagnostic).FirstOrDefault(choice => FixKey.IsMeant(diagnostic, choice.Key, key))
        where choice is not null
        group choice by choice.Span.Start into same
        orderby same.Key
        select new TextChange(same.First().Span, same.First().Code));

    private (TextSpan Span, SimpleNameSyntax? Level)? PlaceOf(Diagnostic diagnostic)
    {
        var argument = root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        // A risk level keeps the name of its type as it is written.
        if (argument is MemberAccessExpressionSyntax { Name: var level } && diagnostic.Properties.GetValueOrDefault(Correction.Argument) == "level")
            return (level.Span, level);
        return IsLiteral(argument) ? (argument.Span, null) : null;
    }

    private static bool IsLiteral(SyntaxNode node) => node switch
    {
        LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.StringLiteralExpression),
        BinaryExpressionSyntax sum => sum.IsKind(SyntaxKind.AddExpression) && IsLiteral(sum.Left) && IsLiteral(sum.Right),
        ParenthesizedExpressionSyntax { Expression: var inner } => IsLiteral(inner),
        _ => false,
    };
}
