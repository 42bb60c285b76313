using ComplianceAsCode.Analyzers.Policy;
using ComplianceAsCode.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ComplianceAsCode.Analyzers.Rules;

/// <summary>CAC6006: A model states its human oversight.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ModelHasHumanOversight() : RequiredAnnotation(Rule, Annotations.HumanOversight, AnnotationSlugs.HumanOversight)
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.ModelHasHumanOversight,
        "A model states its human oversight",
        "Model '{0}' states no human oversight: add [HumanOversight(OversightMode.…, Procedure = \"…\")], required by {1}",
        RuleIds.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Where policy asks for a person who can step in, the code says where that person stands. Basis: ISO/IEC 42001 A.9.2; EU AI Act Art. 14.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.ModelHasHumanOversight));
}
