using System.Collections.Immutable;
using ComplianceAsCode.Analyzers.Flow;
using ComplianceAsCode.Analyzers.Flow.Members;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ComplianceAsCode.Analyzers.Rules;

/// <summary>CAC6018: A model's failure is logged.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FailureIsLogged : FlowRule
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.FailureIsLogged,
        "A model's failure is logged",
        "A failure of '{0}' ends here without an event{1}: record it, or throw it on",
        RuleIds.Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A failure that nobody records is one that nobody can learn from. Basis: ISO/IEC 42001 A.6.2.6, A.6.2.8.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.FailureIsLogged));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    private protected override void Check(ModelLogging model, Action<Diagnostic> report)
    {
        foreach (var failure in new SwallowedFailures(model).Find())
        {
            var (text, places) = PathText.Of(failure.Path);
            report(Diagnostic.Create(
                Rule, failure.Clause.CatchKeyword.GetLocation(), [PlaceOf(failure.Call), .. places], InferenceCalls.Name(failure.Call), text));
        }
    }
}
