using System.Collections.Immutable;
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
            if (fault is not null) use.Report(Diagnostic.Create(Rule, use.Place(slot.Argument), slot.Annotation, text, fault));
        }
    }
}
