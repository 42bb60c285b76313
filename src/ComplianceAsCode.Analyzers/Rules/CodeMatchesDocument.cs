using System.Collections.Immutable;
using ComplianceAsCode.Analyzers.Index;
using ComplianceAsCode.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ComplianceAsCode.Analyzers.Rules;

/// <summary>CAC6012: What code says about a model is what its document says.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CodeMatchesDocument : AnnotationRule
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.CodeMatchesDocument,
        "What code says about a model is what its document says",
        "Code says {0} '{1}', {2} says '{3}' ({4}): correct one of them",
        RuleIds.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Documents are approved and code is shipped; an auditor must find the same in both. Basis: ISO/IEC 42001 7.5.3, A.6.2.7.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.CodeMatchesDocument));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    private protected override bool Concerns(CodeScope scope) => scope is { HasAnnotations: true, Index: not null };

    private protected override void Check(AnnotationUse use)
    {
        var index = use.Scope.Index!;
        if (Annotations.Find(use.Symbol, Annotations.AiModel) is not { } registration) return;
        if (index.Find(AnnotationArgument.Id(registration), DocumentKinds.Model) is not { } model) return;

        if (use.Is(Annotations.AiModel))
        {
            CheckSystem(use, model);
            if (use.Text("Version") is { } version && model.First("release") is { } release && version != release)
                Report(use, "Version", "version", version, model, [release]);
        }
        else if (use.Is(Annotations.RiskLevel))
        {
            var level = RiskNames.OfValue(AnnotationArgument.Find(use.Attribute, "level")?.Value);
            if (level is not null && model.First("risk") is { } risk && level != risk)
                Report(use, "level", "risk", level, model, [risk]);
        }
        else if (use.Is(Annotations.ModelOwner))
        {
            if (use.Text("owner") is { } owner && model.First("owner") is { } named && !IsSameOwner(owner, named, index))
                Report(use, "owner", "owner", owner, model, [named]);
        }
        else if (use.Is(Annotations.TrainingData))
        {
            // An id of no dataset is reported as such, by the rule for that.
            var documented = model.All("training-data").ToArray();
            if (use.Text("dataset") is { } data && index.Find(data, DocumentKinds.Dataset) is not null
                && documented.Length > 0 && !documented.Contains(data))
                Report(use, "dataset", "training data", data, model, documented);
        }
        else if (use.Is(Annotations.IntendedPurpose))
        {
            // A purpose that is a placeholder does not differ from the document, it is not written yet.
            if (use.Text("purpose") is { } purpose && model.First("purpose") is { } stated
                && Wording.Placeholder(purpose) is null && Wording.Fold(purpose) != Wording.Fold(stated))
                Report(use, "purpose", "purpose", purpose, model, [stated], DiagnosticSeverity.Warning);
        }
    }

    private static void CheckSystem(AnnotationUse use, IndexRecord model)
    {
        var documented = model.All("system").ToArray();
        var assembly = Annotations.All(use.Scope.Compilation.Assembly, Annotations.AiSystem)
            .Select(AnnotationArgument.Id).OfType<string>().ToArray();
        if (documented.Length > 0 && assembly.Length > 0 && !documented.Intersect(assembly).Any())
            Report(use, "id", "system", string.Join(", ", assembly), model, documented);
    }

    // A role is owned by whoever holds it: naming the role in one place and its holder in the other is no contradiction.
    private static bool IsSameOwner(string code, string document, ComplianceIndex index) =>
        code == document || IsHolder(code, document, index) || IsHolder(document, code, index);

    private static bool IsHolder(string person, string role, ComplianceIndex index) =>
        index.Find(role, DocumentKinds.Role)?.All("holder").Contains(person) == true;

    private static void Report(
        AnnotationUse use, string argument, string what, string code, IndexRecord model, string[] document,
        DiagnosticSeverity severity = DiagnosticSeverity.Error) =>
        use.Report(Diagnostic.Create(
            Rule, use.Place(argument), severity, null, CorrectionOf(use, argument, document),
            what, code, model.Id, string.Join(", ", document), model.Place));

    private static ImmutableDictionary<string, string?> CorrectionOf(AnnotationUse use, string argument, string[] document)
    {
        // Which of the assembly, the model and the document is wrong about the system, no one can tell from here.
        if (use.Is(Annotations.AiModel) && argument == "id") return ImmutableDictionary<string, string?>.Empty;
        var annotation = use.Attribute.AttributeClass!.Name.Replace("Attribute", "");
        var said = Annotations.All(use.Symbol, annotation).Select(other => AnnotationArgument.Text(other, argument));
        return Correction.Of(annotation, argument, document.Except(said.OfType<string>()));
    }
}
