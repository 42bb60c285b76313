using System.Collections.Immutable;
using System.Composition;
using ComplianceAsCode.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ComplianceAsCode.CodeFixes;

/// <summary>Adds an annotation that a rule misses, filled from the documents.</summary>
[Shared]
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddAnnotation))]
public sealed class AddAnnotation : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } =
    [
        RuleIds.AiUseIsRegistered, RuleIds.ModelHasIntendedPurpose, RuleIds.ModelDeclaresEventLogging, RuleIds.ModelHasRiskLevel,
        RuleIds.ModelHasHumanOversight, RuleIds.ModelNamesTrainingData, RuleIds.ModelStatesLimitations, RuleIds.ModelHasOwner,
        RuleIds.AssemblyNamesSystem,
    ];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(
        async (context, document, diagnostics) => context.CodeActionEquivalenceKey is { } key
            ? await Apply(document, diagnostics, key, context.CancellationToken).ConfigureAwait(false)
            : document);

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await MissingAnnotationFix.Of(context.Document, context.CancellationToken).ConfigureAwait(false) is not { } fix) return;
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var choice in fix.ChoicesFor(diagnostic))
            {
                var key = MissingAnnotationFix.KeyOf(diagnostic, choice);
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Add {string.Join(", ", choice.Attributes.Select(attribute => $"[{attribute}]"))}",
                        cancellation => Apply(context.Document, [diagnostic], key, cancellation),
                        key),
                    diagnostic);
            }
        }
    }

    private static async Task<Document> Apply(
        Document document, ImmutableArray<Diagnostic> diagnostics, string key, CancellationToken cancellation)
    {
        var fix = await MissingAnnotationFix.Of(document, cancellation).ConfigureAwait(false);
        return fix is null ? document : document.WithText(fix.Apply(diagnostics, key));
    }
}
