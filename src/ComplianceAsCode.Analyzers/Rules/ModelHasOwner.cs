using ComplianceAsCode.Analyzers.Policy;
using ComplianceAsCode.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ComplianceAsCode.Analyzers.Rules;

/// <summary>CAC6009: A model has an owner.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ModelHasOwner() : RequiredAnnotation(Rule, Annotations.ModelOwner, AnnotationSlugs.Owner)
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.ModelHasOwner,
        "A model has an owner",
        "Model '{0}' has no owner: add [ModelOwner(\"…\")], required by {1}",
        RuleIds.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Someone answers for the model, and the code says who. Basis: ISO/IEC 42001 A.3.2.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.ModelHasOwner));
}
