using ComplianceAsCode.Analyzers.Policy;
using ComplianceAsCode.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ComplianceAsCode.Analyzers.Rules;

/// <summary>CAC6008: A model states its known limitations.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ModelStatesLimitations() : RequiredAnnotation(Rule, Annotations.KnownLimitation, AnnotationSlugs.Limitation)
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.ModelStatesLimitations,
        "A model states its known limitations",
        "Model '{0}' states no known limitation: add [KnownLimitation(\"…\")], required by {1}",
        RuleIds.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Every model has limits, and those who use it must be told. Basis: ISO/IEC 42001 A.8.2, A.6.2.7.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.ModelStatesLimitations));
}
