using ComplianceAsCode.Analyzers.Policy;
using ComplianceAsCode.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ComplianceAsCode.Analyzers.Rules;

/// <summary>CAC6003: A model declares its event logging.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ModelDeclaresEventLogging() : RequiredAnnotation(Rule, Annotations.EventLogging, AnnotationSlugs.EventLogging)
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.ModelDeclaresEventLogging,
        "A model declares its event logging",
        "Model '{0}' declares no event logging: add [EventLogging(LifecyclePhases.Operation, Log = \"…\")] with the phases that it logs, required by {1}",
        RuleIds.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "What a model did must be traceable, at least while it is in use. Basis: ISO/IEC 42001 A.6.2.8; EU AI Act Art. 12.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.ModelDeclaresEventLogging));

    // LifecyclePhases.None is an annotation that declares nothing.
    private protected override bool Declares(AttributeData attribute) =>
        AnnotationArgument.Find(attribute, "phases")?.Value is not 0;
}
