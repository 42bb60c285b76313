using System.Collections.Immutable;
using ComplianceAsCode.Analyzers;
using ComplianceAsCode.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ComplianceAsCode.CodeFixes;

/// <summary>The events that the code of one file lacks. They are written where the call or the handler stands in a block, and a logger can be named there.</summary>
internal sealed class EventFix
{
    private readonly CompilationUnitSyntax root;
    private readonly SemanticModel model;
    private readonly SourceText text;
    private readonly CancellationToken cancellation;

    private EventFix(CompilationUnitSyntax root, SemanticModel model, SourceText text, CancellationToken cancellation) =>
        (this.root, this.model, this.text, this.cancellation) = (root, model, text, cancellation);

    public static async Task<EventFix?> Of(Document document, CancellationToken cancellation)
    {
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not CompilationUnitSyntax root) return null;
        if (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model) return null;
        return new(root, model, await document.GetTextAsync(cancellation).ConfigureAwait(false), cancellation);
    }

    public ImmutableArray<EventChoice> ChoicesFor(Diagnostic diagnostic)
    {
        if (NodeAt(diagnostic) is not { } node) return [];
        var loggers = Loggers.At(model, node is CatchClauseSyntax clause ? clause.Block.OpenBraceToken.Span.End : node.SpanStart, cancellation);
        return [.. loggers.Select(logger => new EventChoice(loggers.Length == 1 ? AnnotationChoice.Documented : logger, logger))];
    }

    public SourceText Apply(IEnumerable<Diagnostic> diagnostics, string? key)
    {
        var edit = new SourceEdit(text, root);
        var done = new HashSet<SyntaxNode>();
        foreach (var diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start))
        {
            if (ChoicesFor(diagnostic).FirstOrDefault(choice => FixKey.IsMeant(diagnostic, choice.Key, key)) is not { } choice) continue;
            // One event for a statement, however many calls it makes.
            if (NodeAt(diagnostic) is not { } node || !done.Add(node)) continue;
            if (node is CatchClauseSyntax clause) AddTo(edit, clause, choice.Logger);
            else edit.AddStatement((StatementSyntax)node, $"{choice.Logger}.LogInformation({Text(diagnostic, $"ran: {root.FindToken(diagnostic.Location.SourceSpan.Start).ValueText}")});", IsPlain(node));
            if (model.LookupNamespacesAndTypes(node.SpanStart, name: "LoggerExtensions").IsEmpty) edit.AddUsing(Loggers.Namespace);
        }
        return edit.Apply();
    }

    private void AddTo(SourceEdit edit, CatchClauseSyntax clause, string logger)
    {
        const string name = "exception";
        var exception = clause.Declaration?.Identifier.ValueText is { Length: > 0 } given ? given : name;
        if (clause.Declaration is null) edit.AddCode(clause.CatchKeyword.Span.End, $" (System.Exception {name})");
        else if (clause.Declaration.Identifier.IsKind(SyntaxKind.None)) edit.AddCode(clause.Declaration.Type.Span.End, $" {name}");
        edit.AddFirst(clause.Block, $"{logger}.LogError({exception}, {Text(clause.CatchKeyword.SpanStart, "failed")});");
    }

    private string Text(Diagnostic diagnostic, string what) => Text(diagnostic.Location.SourceSpan.Start, what);

    private string Text(int position, string what)
    {
        var type = root.FindToken(position).Parent?.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } declaration ? model.GetDeclaredSymbol(declaration, cancellation) as INamedTypeSymbol : null;
        for (; type is not null; type = type.ContainingType)
            if (Annotations.Find(type, Annotations.AiModel) is { } registration && AnnotationArgument.Id(registration) is { } id) return Candidates.Quote($"{id} {what}");
        return Candidates.Quote($"The model {what}");
    }

    // The handler, or the statement of the call: not where that is an expression without a block around it, as in a lambda.
    private SyntaxNode? NodeAt(Diagnostic diagnostic)
    {
        var token = root.FindToken(diagnostic.Location.SourceSpan.Start);
        if (diagnostic.Id == RuleIds.FailureIsLogged) return token.Parent as CatchClauseSyntax;
        var node = token.Parent;
        while (node is not (null or StatementSyntax or AnonymousFunctionExpressionSyntax or ArrowExpressionClauseSyntax)) node = node.Parent;
        return node is StatementSyntax { Parent: BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax } ? node : null;
    }

    // What leaves the block, or has a block of its own, gets its event before.
    private static bool IsPlain(SyntaxNode statement) => statement is ExpressionStatementSyntax or LocalDeclarationStatementSyntax;
}
