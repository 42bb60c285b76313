using ComplianceAsCode.Analyzers.Rules;
using ComplianceAsCode.CodeTests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace ComplianceAsCode.Analyzers.Tests;

/// <summary>Runs one rule over marked code: <c>[|…|]</c> is where its one diagnostic belongs, and no mark means that there is none.</summary>
internal sealed class RuleTest<TAnalyzer> : CSharpAnalyzerTest<TAnalyzer, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    public RuleTest(string? index, bool annotations = true)
    {
        TestProject.SetUp(TestState, index, annotations);
        SolutionTransforms.Add(TestProject.WithCurrentLanguage);
        // The rules look at generated code on purpose.
        TestBehaviors |= TestBehaviors.SkipGeneratedCodeCheck;
        // The check disables the rule by a pragma that gives no reason, which is what this rule reports.
        if (typeof(TAnalyzer) == typeof(ExclusionIsJustified)) TestBehaviors |= TestBehaviors.SkipSuppressionCheck;
    }

    public static Task Run(string source, string? index = null) =>
        new RuleTest<TAnalyzer>(index) { TestCode = source }.RunAsync(TestContext.Current.CancellationToken);

    /// <summary>As <see cref="Run"/>, for the message: it must read exactly like this.</summary>
    public static Task RunForMessage(string source, string message, string? index = null) => RunForMessageAt(source, message, 1, index);

    /// <summary>As <see cref="RunForMessage"/>, with the places that the message speaks of, numbered from the first.</summary>
    public static Task RunForMessageAt(string source, string message, int places, string? index = null)
    {
        var test = new RuleTest<TAnalyzer>(index) { TestCode = source };
        var expected = new DiagnosticResult(new TAnalyzer().SupportedDiagnostics.Single()).WithMessage(message);
        for (var i = 0; i < places; i++) expected = expected.WithLocation(i);
        test.ExpectedDiagnostics.Add(expected);
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    public static Task RunAsProgram(string source, string? index = null)
    {
        var test = new RuleTest<TAnalyzer>(index) { TestCode = source };
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        return test.RunAsync(TestContext.Current.CancellationToken);
    }
}
