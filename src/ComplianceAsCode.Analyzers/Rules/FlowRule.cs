using ComplianceAsCode.Analyzers.Flow;
using ComplianceAsCode.Analyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ComplianceAsCode.Analyzers.Rules;

/// <summary>The rules on what the code of a registered model does around the calls that run the model.</summary>
public abstract class FlowRule : ComplianceAnalyzer
{
    private protected FlowRule() { }

    private protected sealed override bool Concerns(CodeScope scope) => scope.HasAnnotations && !scope.Apis.IsEmpty;

    private protected sealed override void Register(CompilationStartAnalysisContext context, CodeScope scope)
    {
        var inferences = new InferenceCalls(scope.Compilation, scope.Index);
        if (inferences.IsEmpty) return;
        var flow = new FlowScope(scope.Compilation, inferences, new(scope.Compilation), new(scope.Compilation));
        context.RegisterSymbolStartAction(symbol => Start(symbol, flow), SymbolKind.NamedType);
    }

    /// <summary>Judges the code of one model.</summary>
    private protected abstract void Check(ModelLogging model, Action<Diagnostic> report);

    /// <summary>Where a call is reported: at the name of what is called.</summary>
    private protected static Location PlaceOf(IInvocationOperation call) => (call.Syntax as InvocationExpressionSyntax)?.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.GetLocation(),
        MemberBindingExpressionSyntax binding => binding.Name.GetLocation(),
        { } expression => expression.GetLocation(),
        null => call.Syntax.GetLocation(),
    };

    private void Start(SymbolStartAnalysisContext context, FlowScope scope)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (Annotations.Find(type, Annotations.AiModel) is null) return;

        var bodies = new MemberBodies(type);
        context.RegisterOperationBlockAction(bodies.Add);
        context.RegisterSymbolEndAction(end =>
        {
            var reader = new ModelCodeReader(type, scope.Inferences);
            foreach (var (member, body) in bodies.InOrder()) reader.Read(member, body);
            var code = reader.Finish();
            if (code.Functions.Any(static function => function.Inferences.Count > 0))
                Check(new(type, code, scope, end.CancellationToken), end.ReportDiagnostic);
        });
    }
}
