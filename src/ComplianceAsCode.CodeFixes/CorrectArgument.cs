using System.Collections.Immutable;
using System.Composition;
using ComplianceAsCode.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ComplianceAsCode.CodeFixes;

/// <summary>Writes what the documents have where an annotation says something else, or nothing yet.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CorrectArgument))]
public sealed class CorrectArgument : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
        [RuleIds.DocumentExists, RuleIds.DocumentIsUsable, RuleIds.CodeMatchesDocument, RuleIds.TextIsMeaningful];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        async (context, document, diagnostics) => await Apply(document, diagnostics, context.CodeActionEquivalenceKey, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await ArgumentFix.Of(context.Document, context.CancellationToken).ConfigureAwait(false) is not { } fix) return;
        foreach (var diagnostic in context.Diagnostics)
        {
            Offer.Register(context, diagnostic, "Write what the documents have", [.. fix.ChoicesFor(diagnostic).Select(choice =>
            {
                var key = FixKey.Of(diagnostic.Id, choice.Key);
                return CodeAction.Create(choice.Title, cancellation => Apply(context.Document, [diagnostic], key, cancellation), key);
            })]);
        }
    }

    private static async Task<Document> Apply(Document document, ImmutableArray<Diagnostic> diagnostics, string? key, CancellationToken cancellation)
    {
        var fix = await ArgumentFix.Of(document, cancellation).ConfigureAwait(false);
        return fix is null ? document : document.WithText(fix.Apply(diagnostics, key));
    }
}
