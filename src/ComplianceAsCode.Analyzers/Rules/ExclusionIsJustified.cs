using System.Collections.Immutable;
using ComplianceAsCode.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ComplianceAsCode.Analyzers.Rules;

/// <summary>CAC6014: Who takes code out of the rules says why.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ExclusionIsJustified : ComplianceAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.ExclusionIsJustified,
        "Who takes code out of the rules says why",
        "{0}: {1}",
        RuleIds.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "An exclusion is a decision, and a decision without a reason can't be audited. Basis: ISO/IEC 42001 4.3, 7.5.3.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.ExclusionIsJustified));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    // A suppression of CAC6001 is an exclusion also where our attributes are not referenced.
    private protected override bool Concerns(CodeScope scope) => scope.HasAnnotations || !scope.Apis.IsEmpty;

    private protected override void Register(CompilationStartAnalysisContext context, CodeScope scope)
    {
        // Asked once, and only where a file by itself gives no reason to look at its attributes.
        var areRenamed = new Lazy<bool>(() => scope.Compilation.SyntaxTrees.Any(tree => ExclusionNames.AreRenamedBy(tree, CancellationToken.None)));
        context.RegisterSemanticModelAction(file =>
        {
            CheckPragmas(file, scope);
            var tree = file.SemanticModel.SyntaxTree;
            if (!ExclusionNames.MayBeIn(tree.GetText(file.CancellationToken)) && !areRenamed.Value) return;
            foreach (var node in tree.GetRoot(file.CancellationToken).DescendantNodes())
                if (node is AttributeSyntax attribute) CheckAttribute(file, attribute);
        });
    }

    private static void CheckAttribute(SemanticModelAnalysisContext context, AttributeSyntax attribute)
    {
        if (!MayExclude(attribute.Name, context.SemanticModel, context.CancellationToken)) return;
        if (context.SemanticModel.GetSymbolInfo(attribute, context.CancellationToken).Symbol?.ContainingType is not { } type) return;

        var justification = Argument("Justification", -1);
        var place = justification?.Expression.GetLocation() ?? attribute.GetLocation();
        if (type.ToDisplayString() == Annotations.MetadataName(Annotations.NotAnAiSystem))
        {
            if (Value(justification) is not { } reason || Wording.Placeholder(reason) is not null || !Wording.HasEnoughWords(reason))
                Report("[NotAnAiSystem] has no meaningful justification", "say in a sentence why this is no AI system, and who decided it");
        }
        else if (type.ToDisplayString() is "System.Diagnostics.CodeAnalysis.SuppressMessageAttribute"
                or "System.Diagnostics.CodeAnalysis.UnconditionalSuppressMessageAttribute"
            && Value(Argument("checkId", 1))?.StartsWith(RuleIds.CodePrefix, StringComparison.Ordinal) == true)
        {
            var reason = Value(justification);
            if (string.IsNullOrWhiteSpace(reason) || Wording.Placeholder(reason!) is not null)
                Report($"[{type.Name.Replace("Attribute", "")}] of a compliance rule has no justification", "add Justification = \"…\" with the reason");
        }

        void Report(string fault, string advice) => context.ReportDiagnostic(Diagnostic.Create(Rule, place, fault, advice));

        string? Value(AttributeArgumentSyntax? argument) => argument is null
            ? null
            : context.SemanticModel.GetConstantValue(argument.Expression, context.CancellationToken).Value as string;

        AttributeArgumentSyntax? Argument(string name, int position)
        {
            if (attribute.ArgumentList is not { } list) return null;
            for (var i = 0; i < list.Arguments.Count; i++)
            {
                var given = list.Arguments[i].NameEquals?.Name ?? list.Arguments[i].NameColon?.Name;
                if (given is null ? i == position : given.Identifier.ValueText == name) return list.Arguments[i];
            }
            return null;
        }
    }

    // Binding each attribute of a code base would cost too much: only those that are named, or aliased, like these are bound.
    private static bool MayExclude(NameSyntax name, SemanticModel model, CancellationToken cancellation)
    {
        var simple = name switch
        {
            QualifiedNameSyntax qualified => qualified.Right,
            AliasQualifiedNameSyntax qualified => qualified.Name,
            _ => (SimpleNameSyntax)name,
        };
        return ExclusionNames.Contain(simple.Identifier.ValueText)
            || (name is IdentifierNameSyntax identifier && model.GetAliasInfo(identifier, cancellation) is not null);
    }

    private static void CheckPragmas(SemanticModelAnalysisContext context, CodeScope scope)
    {
        var root = context.SemanticModel.SyntaxTree.GetRoot(context.CancellationToken);
        if (!root.ContainsDirectives) return;
        bool? isConcerned = null;
        for (var directive = root.GetFirstDirective(); directive is not null; directive = directive.GetNextDirective())
        {
            if (directive is not PragmaWarningDirectiveTriviaSyntax pragma || !pragma.DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword)) continue;
            if (HasComment(pragma)) continue;
            // Without codes it disables ours too. What a file has to do with the rules is looked up only where that matters.
            if (pragma.ErrorCodes.Count == 0
                && (isConcerned ??= FileScope.Concerns(context.SemanticModel, scope, context.CancellationToken)))
                Report(pragma.DisableOrRestoreKeyword.GetLocation(), "#pragma warning disable, which also disables the compliance rules,");
            foreach (var code in pragma.ErrorCodes)
                if (code.ToString().StartsWith(RuleIds.CodePrefix, StringComparison.Ordinal))
                    Report(code.GetLocation(), $"#pragma warning disable {code}");
        }

        void Report(Location place, string pragma) => context.ReportDiagnostic(Diagnostic.Create(
            Rule, place, $"{pragma} gives no reason", "add it as a comment behind it on the line"));
    }

    private static bool HasComment(PragmaWarningDirectiveTriviaSyntax pragma)
    {
        foreach (var trivia in pragma.DescendantTrivia())
            if (trivia.IsKind(SyntaxKind.SingleLineCommentTrivia)
                && trivia.ToString().TrimStart('/') is var reason && !string.IsNullOrWhiteSpace(reason) && Wording.Placeholder(reason) is null)
                return true;
        return false;
    }
}
