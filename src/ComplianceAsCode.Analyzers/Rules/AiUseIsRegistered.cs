using System.Collections.Immutable;
using ComplianceAsCode.Analyzers.Apis;
using ComplianceAsCode.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ComplianceAsCode.Analyzers.Rules;

/// <summary>CAC6001: A type that uses AI is registered.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AiUseIsRegistered : ComplianceAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.AiUseIsRegistered,
        "A type that uses AI is registered",
        "'{0}' uses the model API '{1}' and is not registered: add [AiModel(\"…\")] with the model's id, or [NotAnAiSystem(Justification = \"…\")]",
        RuleIds.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "AI that nobody knows of can't be managed. Basis: ISO/IEC 42001 4.3, A.4.2.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.AiUseIsRegistered));

    private static readonly ImmutableDictionary<string, string?> Properties =
        ImmutableDictionary<string, string?>.Empty.Add(MissingAnnotation.Property, Annotations.AiModel);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    // Where our attributes can be seen, the organisation manages its AI, and wants to know of models that are called by plain HTTP too.
    private protected override bool Concerns(CodeScope scope) => scope.HasAnnotations || !scope.Apis.IsEmpty;

    private protected override void Register(CompilationStartAnalysisContext context, CodeScope scope)
    {
        var apis = scope.Apis;
        context.RegisterSemanticModelAction(file =>
        {
            foreach (var (place, type, host) in HostUse.In(file, apis))
                file.ReportDiagnostic(Diagnostic.Create(Rule, place, DiagnosticSeverity.Info, null, Properties, type.Name, host));
        });
        if (!apis.IsEmpty) context.RegisterSymbolStartAction(symbol => Start(symbol, apis), SymbolKind.NamedType);
    }

    private static void Start(SymbolStartAnalysisContext context, ModelApis apis)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface)) return;
        if (Registration.Covers(type)) return;

        var use = new AiUse(type, apis);
        use.LookAtDeclarations();
        if (!use.IsSettled) context.RegisterOperationBlockAction(use.LookAtCode);
        context.RegisterSymbolEndAction(end =>
        {
            if (use.Result is { } found)
                end.ReportDiagnostic(Diagnostic.Create(Rule, found.Place, Properties, type.Name, found.Api));
        });
    }
}
