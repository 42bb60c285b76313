using ComplianceAsCode.Analyzers.Policy;
using ComplianceAsCode.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ComplianceAsCode.Analyzers.Rules;

/// <summary>CAC6002: A model states its intended purpose.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ModelHasIntendedPurpose() : RequiredAnnotation(Rule, Annotations.IntendedPurpose, AnnotationSlugs.IntendedPurpose)
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.ModelHasIntendedPurpose,
        "A model states its intended purpose",
        "Model '{0}' states no intended purpose: add [IntendedPurpose(\"…\")], required by {1}",
        RuleIds.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Whoever changes the code must know what the model may be used for. Basis: ISO/IEC 42001 A.9.4, A.6.2.2.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.ModelHasIntendedPurpose));
}
