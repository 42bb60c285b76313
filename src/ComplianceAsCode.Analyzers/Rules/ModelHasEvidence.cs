using System.Collections.Immutable;
using ComplianceAsCode.Analyzers.Index;
using ComplianceAsCode.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ComplianceAsCode.Analyzers.Rules;

/// <summary>CAC6015: A model has the evidence that policy requires.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ModelHasEvidence : ComplianceAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.ModelHasEvidence,
        "A model has the evidence that policy requires",
        "Model '{0}' ({1}) has not the evidence that policy requires: {2}",
        RuleIds.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Code whose model nobody has tested is not ready to ship. Basis: ISO/IEC 42001 A.6.2.4, 9.1.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.ModelHasEvidence));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    private protected override bool Concerns(CodeScope scope) => scope is { HasAnnotations: true, Index: not null };

    private protected override void Register(CompilationStartAnalysisContext context, CodeScope scope) => context.RegisterSymbolAction(symbol =>
    {
        var type = (INamedTypeSymbol)symbol.Symbol;
        if (Annotations.Find(type, Annotations.AiModel) is not { } registration) return;
        if (scope.Index!.Find(AnnotationArgument.Id(registration), DocumentKinds.Model) is not { } model) return;
        var faults = model.All("evidence-missing").Select(slug => $"there is no {slug}")
            .Concat(model.All("evidence-expired").Select(id => $"{id} expired"))
            .Concat(model.All("evidence-failed").Select(id => $"{id} failed")).ToArray();
        if (faults.Length > 0)
            symbol.ReportDiagnostic(Diagnostic.Create(Rule, Places.OfType(type), type.Name, model.Id, string.Join(", ", faults)));
    }, SymbolKind.NamedType);
}
