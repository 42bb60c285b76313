using ComplianceAsCode.Analyzers.Policy;
using ComplianceAsCode.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ComplianceAsCode.Analyzers.Rules;

/// <summary>CAC6005: A model states its risk level.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ModelHasRiskLevel() : RequiredAnnotation(Rule, Annotations.RiskLevel, AnnotationSlugs.Risk)
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.ModelHasRiskLevel,
        "A model states its risk level",
        "Model '{0}' states no risk level: add [RiskLevel(AiRiskLevel.…)], required by {1}",
        RuleIds.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "How much care the code needs follows from the risk of its system. Basis: ISO/IEC 42001 6.1.2.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.ModelHasRiskLevel));

    private protected override bool Declares(AttributeData attribute) =>
        RiskNames.OfValue(AnnotationArgument.Find(attribute, "level")?.Value) is not null;
}
