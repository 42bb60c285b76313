using System.Collections.Immutable;
using ComplianceAsCode.Analyzers.Flow;
using ComplianceAsCode.Analyzers.Flow.Members;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ComplianceAsCode.Analyzers.Rules;

/// <summary>CAC6004: Each run of a model is logged.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InferenceIsLogged : FlowRule
{
    private static readonly DiagnosticDescriptor Rule = new(
        RuleIds.InferenceIsLogged,
        "Each run of a model is logged",
        "'{0}' runs without an event{1}: record one on every path, through IEventLog, ILogger or ActivitySource, or build the client with UseEventLog, UseLogging or UseOpenTelemetry",
        RuleIds.Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "What a model did can be traced only if each run left an event. Basis: ISO/IEC 42001 A.6.2.8; EU AI Act Art. 12.",
        helpLinkUri: RuleIds.HelpLink(RuleIds.InferenceIsLogged));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    private protected override void Check(ModelLogging model, Action<Diagnostic> report)
    {
        var calls = new UnloggedCalls(model.Model, model.Code, model.Flow);
        foreach (var function in model.Code.Functions)
        foreach (var call in model.InferencesOf(function))
        {
            if (calls.Find(function, call.Syntax) is not { } path) continue;
            var (text, places) = PathText.Of(path);
            report(Diagnostic.Create(Rule, PlaceOf(call), places, InferenceCalls.Name(call), text));
        }
    }
}
