using System.Collections.Immutable;
using ComplianceAsCode.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ComplianceAsCode.Analyzers.Rules;

/// <summary>CAC6017: An assembly with models names its system.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AssemblyNamesSystem : ComplianceAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.AssemblyNamesSystem,
        "An assembly with models names its system",
        "Assembly '{0}' has the model '{1}' and names no AI system: set <AiSystem> in the project or add [assembly: AiSystem(\"…\")]",
        RuleIds.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "What is shipped must be traceable to the system that was assessed. Basis: ISO/IEC 42001 A.4.2, A.6.2.7.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.AssemblyNamesSystem));

    private static readonly ImmutableDictionary<string, string?> Properties =
        ImmutableDictionary<string, string?>.Empty.Add(MissingAnnotation.Property, Annotations.AiSystem);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    private protected override void Register(CompilationStartAnalysisContext context, CodeScope scope)
    {
        var assembly = scope.Compilation.Assembly;
        if (Annotations.Find(assembly, Annotations.AiSystem) is not null) return;

        // Computed only where the rule is broken, and there once: all models ask which of them comes first.
        var first = new Lazy<Location?>(() => FirstModel(assembly.GlobalNamespace));
        context.RegisterSymbolAction(symbol =>
        {
            if (Annotations.Find(symbol.Symbol, Annotations.AiModel) is null) return;
            var place = Places.OfType((INamedTypeSymbol)symbol.Symbol);
            if (place.Equals(first.Value))
                symbol.ReportDiagnostic(Diagnostic.Create(Rule, place, Properties, assembly.Name, symbol.Symbol.Name));
        }, SymbolKind.NamedType);
    }

    private static Location? FirstModel(INamespaceOrTypeSymbol root)
    {
        Location? first = null;
        var open = new Stack<INamespaceOrTypeSymbol>([root]);
        while (open.Count > 0)
        {
            foreach (var member in open.Pop().GetMembers())
            {
                if (member is not INamespaceOrTypeSymbol container) continue;
                open.Push(container);
                if (container is not INamedTypeSymbol type || Annotations.Find(type, Annotations.AiModel) is null) continue;
                var place = Places.OfType(type);
                if (first is null || Places.Compare(place, first) < 0) first = place;
            }
        }
        return first;
    }
}
