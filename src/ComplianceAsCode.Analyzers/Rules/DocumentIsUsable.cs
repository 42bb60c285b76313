using System.Collections.Immutable;
using ComplianceAsCode.Analyzers.Index;
using ComplianceAsCode.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ComplianceAsCode.Analyzers.Rules;

/// <summary>CAC6011: A document that an annotation names is of the right kind and in use.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DocumentIsUsable : AnnotationRule
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.DocumentIsUsable,
        "A document that an annotation names is of the right kind and not retired",
        "'{0}' {1}",
        RuleIds.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "What code refers to must be what it is taken for, and still hold. Basis: ISO/IEC 42001 7.5.3.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.DocumentIsUsable));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    private protected override bool Concerns(CodeScope scope) => scope is { HasAnnotations: true, Index: not null };

    private protected override void Check(AnnotationUse use)
    {
        foreach (var slot in AnnotationSlot.All)
        {
            if (slot.IsText || !use.Is(slot.Annotation)) continue;
            if (use.Scope.Index!.Find(use.Text(slot.Argument)) is not { } document) continue;

            var fault = !slot.Kinds.Contains(document.Kind)
                ? $"is of kind {document.Kind} ({document.Place}): {slot.Annotation} needs the id of a {string.Join(" or ", slot.Kinds)}"
                : document.IsRetired ? $"is retired ({document.Place}): name what replaced it, or remove the code" : null;
            if (fault is null) continue;
            var correction = Correction.Of(slot.Annotation, slot.Argument, Instead(slot, document, use.Scope.Index));
            use.Report(Diagnostic.Create(Rule, use.Place(slot.Argument), correction, document.Id, fault));
        }
    }

    // Of another kind: what that document names of this kind, such as the only model of a system. Retired: what says that it replaces it.
    private static IEnumerable<string> Instead(AnnotationSlot slot, IndexRecord document, ComplianceIndex index) => slot.Kinds.Contains(document.Kind)
        ? document.All("successor").Where(id => slot.IsUsable(id, index))
        : slot.ValuesIn(document, index);
}
