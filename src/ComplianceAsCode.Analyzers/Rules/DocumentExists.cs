using System.Collections.Immutable;
using ComplianceAsCode.Analyzers.Index;
using ComplianceAsCode.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ComplianceAsCode.Analyzers.Rules;

/// <summary>CAC6010: An id in an annotation exists.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DocumentExists : AnnotationRule
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.DocumentExists,
        "An id in an annotation exists",
        "No {0} has the id '{1}': {2}",
        RuleIds.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "An annotation that names nothing is no evidence. Basis: ISO/IEC 42001 7.5.3.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.DocumentExists));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    private protected override bool Concerns(CodeScope scope) => scope is { HasAnnotations: true, Index: not null };

    private protected override void Check(AnnotationUse use)
    {
        foreach (var slot in AnnotationSlot.All)
        {
            if (slot.IsText || !use.Is(slot.Annotation) || use.Text(slot.Argument) is not { } id) continue;
            // A placeholder is reported as what it is, by TextIsMeaningful.
            if (use.Scope.Index!.Find(id) is not null || Wording.Placeholder(id) is not null) continue;

            var nearest = NearestId.Of(id, use.Scope.Index.InUse(slot.Kinds).Select(document => document.Id));
            var advice = nearest is null ? "add the document or correct the id" : $"did you mean '{nearest}'?";
            var correction = Correction.Of(slot.Annotation, slot.Argument, nearest is null ? [] : [nearest]);
            use.Report(Diagnostic.Create(Rule, use.Place(slot.Argument), correction, string.Join(" or ", slot.Kinds), id, advice));
        }
    }
}
