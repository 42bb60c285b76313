using System.Collections.Concurrent;
using ComplianceAsCode.Analyzers.Flow;
using ComplianceAsCode.Analyzers.Flow.Code;
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
        // Made where there is a model, and not in every project that could have one.
        var flow = new Lazy<FlowScope>(() => FlowScope.Of(scope.Compilation, scope.Index));
        var open = new ConcurrentDictionary<INamedTypeSymbol, MemberBodies>(SymbolEqualityComparer.Default);
        context.RegisterSymbolStartAction(symbol => Start(symbol, flow, open), SymbolKind.NamedType);
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

    // A nested type is started on its own, and ends before the type that it lies in.
    private void Start(SymbolStartAnalysisContext context, Lazy<FlowScope> scope, ConcurrentDictionary<INamedTypeSymbol, MemberBodies> open)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (ModelType.Of(type) is not { } model) return;
        context.RegisterOperationBlockAction(open.GetOrAdd(model, static _ => new()).Add);
        if (SymbolEqualityComparer.Default.Equals(type, model)) context.RegisterSymbolEndAction(End);

        void End(SymbolAnalysisContext end)
        {
            if (!open.TryRemove(model, out var bodies)) return;
            try
            {
                Judge(model, bodies, scope.Value, end);
            }
            catch (InsufficientExecutionStackException)
            {
                // Code that is nested too deep for the compiler's own walkers can't be known.
            }
        }
    }

    private void Judge(INamedTypeSymbol model, MemberBodies bodies, FlowScope scope, SymbolAnalysisContext context)
    {
        var reader = new ModelCodeReader(model, scope.Inferences);
        foreach (var (member, body) in bodies.InOrder()) reader.Read(member, body);
        var code = reader.Finish();
        if (code.Functions.Any(static function => function.Inferences.Count > 0))
            Check(new(model, code, scope, context.CancellationToken), context.ReportDiagnostic);
    }
}
