using ComplianceAsCode.Analyzers.Policy;
using ComplianceAsCode.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ComplianceAsCode.Analyzers.Rules;

/// <summary>CAC6007: A model names its training data.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ModelNamesTrainingData() : RequiredAnnotation(Rule, Annotations.TrainingData, AnnotationSlugs.TrainingData)
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.ModelNamesTrainingData,
        "A model names its training data",
        "Model '{0}' names no training data: add [TrainingData(\"…\")], required by {1}",
        RuleIds.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A model can be judged only by someone who knows what it was trained on. Basis: ISO/IEC 42001 A.7.2, A.7.5.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.ModelNamesTrainingData));
}
