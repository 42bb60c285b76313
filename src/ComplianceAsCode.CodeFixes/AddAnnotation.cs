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
    public override FixAllProvider GetFixAllProvider() => AnnotationFixAll.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await MissingAnnotationFix.Of(context.Document, context.CancellationToken).ConfigureAwait(false) is not { } fix) return;
        foreach (var diagnostic in context.Diagnostics)
        {
            var choices = fix.ChoicesFor(diagnostic);
            var registration = choices.IsEmpty ? null : ModelRegistration.For(context.Document, diagnostic);
            ImmutableArray<CodeAction> ways =
            [
                .. choices.Where(choice => registration is null || choice.Key != AnnotationChoice.Blank).Select(Add),
            ];
            // Before the last, which says that there is no model.
            if (registration is not null) ways = ways.Insert(ways.Length - 1, registration);
            Offer.Register(context, diagnostic, "Add an annotation", ways);

            CodeAction Add(AnnotationChoice choice)
            {
                var key = FixKey.Of(diagnostic.Id, choice.Key);
                return CodeAction.Create(
                    $"Add {string.Join(", ", choice.Attributes.Select(attribute => $"[{attribute}]"))}",
                    cancellation => MissingAnnotationFix.Apply(context.Document, [diagnostic], key, cancellation),
                    key);
            }
        }
    }
}
