using System.Collections.Immutable;
using ComplianceAsCode.Analyzers.Index;
using ComplianceAsCode.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ComplianceAsCode.Analyzers.Rules;

/// <summary>CAC6013: What an annotation says is meant.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TextIsMeaningful : AnnotationRule
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.TextIsMeaningful,
        "What an annotation says is meant",
        "{0} says '{1}', {2}",
        RuleIds.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "An annotation is read as a statement about the model; a placeholder states nothing. Basis: our rule.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.TextIsMeaningful));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    private protected override void Check(AnnotationUse use)
    {
        foreach (var slot in AnnotationSlot.All)
        {
            if (!use.Is(slot.Annotation) || use.Text(slot.Argument) is not { } text) continue;
            var fault = Wording.Placeholder(text) is { } placeholder ? $"which holds the placeholder {placeholder}: write what is meant"
                : slot.IsText && !Wording.HasEnoughWords(text) ? $"which is too short to be understood: write at least {Wording.FewestWords} words"
                : null;
            if (fault is null) continue;
            var correction = Correction.Of(slot.Annotation, slot.Argument, Documented(slot, use));
            use.Report(Diagnostic.Create(Rule, use.Place(slot.Argument), correction, slot.Annotation, text, fault));
        }
    }

    // What the document of the model has by now, and no other annotation of the type says.
    private static IEnumerable<string> Documented(AnnotationSlot slot, AnnotationUse use)
    {
        if (use.Scope.Index is not { } index || Annotations.Find(use.Symbol, Annotations.AiModel) is not { } registration) return [];
        var model = index.Find(AnnotationArgument.Id(registration), DocumentKinds.Model);
        var said = Annotations.All(use.Symbol, slot.Annotation).Select(other => AnnotationArgument.Text(other, slot.Argument));
        return slot.ValuesIn(model, index).Except(said.OfType<string>());
    }
}
