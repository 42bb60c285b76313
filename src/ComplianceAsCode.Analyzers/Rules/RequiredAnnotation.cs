using System.Collections.Immutable;
using ComplianceAsCode.Analyzers.Index;
using ComplianceAsCode.Analyzers.Policy;
using ComplianceAsCode.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ComplianceAsCode.Analyzers.Rules;

/// <summary>The rules that ask for one annotation on the type of a model, where policy wants it.</summary>
/// <param name="rule">The rule. Its message takes the type's name and the policy that asks.</param>
/// <param name="annotation">The attribute's name, without its suffix.</param>
/// <param name="slug">The word by which policy asks for it.</param>
public abstract class RequiredAnnotation(DiagnosticDescriptor rule, string annotation, string slug) : ComplianceAnalyzer
{
    private readonly ImmutableDictionary<string, string?> properties =
        ImmutableDictionary<string, string?>.Empty.Add(MissingAnnotation.Property, annotation);

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [rule];

    private protected sealed override void Register(CompilationStartAnalysisContext context, CodeScope scope) =>
        context.RegisterSymbolAction(symbol => Check(symbol, scope), SymbolKind.NamedType);

    /// <summary>Whether an attribute that is there says anything.</summary>
    private protected virtual bool Declares(AttributeData attribute) => true;

    private void Check(SymbolAnalysisContext context, CodeScope scope)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (Annotations.Find(type, Annotations.AiModel) is not { } model) return;
        if (Annotations.Find(type, annotation) is { } given && Declares(given)) return;

        var policy = CodePolicy.For(RiskOf(type, model, scope.Index), scope.Index);
        if (policy.Required.Contains(slug))
            context.ReportDiagnostic(Diagnostic.Create(rule, Places.OfType(type), properties, type.Name, policy.Source));
    }

    private static string? RiskOf(INamedTypeSymbol type, AttributeData model, ComplianceIndex? index)
    {
        var document = index?.Find(AnnotationArgument.Id(model), DocumentKinds.Model);
        if (document?.First("risk") is { } documented) return documented;
        return Annotations.Find(type, Annotations.RiskLevel) is { } level
            ? RiskNames.OfValue(AnnotationArgument.Find(level, "level")?.Value)
            : null;
    }
}
