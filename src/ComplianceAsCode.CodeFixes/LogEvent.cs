using System.Collections.Immutable;
using System.Composition;
using ComplianceAsCode.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ComplianceAsCode.CodeFixes;

/// <summary>Records the event that a run or a failure of a model lacks, through a logger that the code has.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LogEvent))]
public sealed class LogEvent : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleIds.InferenceIsLogged, RuleIds.FailureIsLogged];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        async (context, document, diagnostics) => await Apply(document, diagnostics, context.CodeActionEquivalenceKey, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await EventFix.Of(context.Document, context.CancellationToken).ConfigureAwait(false) is not { } fix) return;
        foreach (var diagnostic in context.Diagnostics)
        {
            Offer.Register(context, diagnostic, "Record an event", [.. fix.ChoicesFor(diagnostic).Select(choice =>
            {
                var key = FixKey.Of(diagnostic.Id, choice.Key);
                return CodeAction.Create($"Record an event with '{choice.Logger}'", cancellation => Apply(context.Document, [diagnostic], key, cancellation), key);
            })]);
        }
    }

    private static async Task<Document> Apply(Document document, ImmutableArray<Diagnostic> diagnostics, string? key, CancellationToken cancellation)
    {
        var fix = await EventFix.Of(document, cancellation).ConfigureAwait(false);
        return fix is null ? document : document.WithText(fix.Apply(diagnostics, key));
    }
}
