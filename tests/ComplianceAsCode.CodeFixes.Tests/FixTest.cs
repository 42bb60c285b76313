using ComplianceAsCode.CodeTests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace ComplianceAsCode.CodeFixes.Tests;

/// <summary>
/// Applies the fix for one rule: one diagnostic after the other, then all at once in the document, the project and the solution.
/// The results must be the same, to the character.
/// </summary>
internal sealed class FixTest<TAnalyzer, TFix> : CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    public FixTest(string? index)
    {
        TestProject.SetUp(TestState, index);
        SolutionTransforms.Add(TestProject.WithCurrentLanguage);
        TestBehaviors |= TestBehaviors.SkipGeneratedCodeCheck;
    }

    public static Task Run(string before, string after, string? index = null, int choice = 0) =>
        Make(before, after, index, choice).RunAsync(TestContext.Current.CancellationToken);

    /// <summary>The choices that are offered, in their order.</summary>
    public static Task Offers(string before, string after, string? index, params string[] titles) => OffersAs("Add [{0}]", before, after, index, titles);

    /// <summary>The choices that are offered, in their order, in titles of this form.</summary>
    public static async Task OffersAs(string form, string before, string after, string? index, params string[] titles)
    {
        for (var i = 0; i < titles.Length; i++)
        {
            var test = Make(before, after.Replace("§", titles[i]), index, i);
            test.CodeActionVerifier = (action, verifier) => verifier.Equal(string.Format(form, titles[test.CodeActionIndex!.Value]), action.Title);
            await test.RunAsync(TestContext.Current.CancellationToken);
        }
    }

    public static Task RunAsProgram(string before, string after, string? index = null)
    {
        var test = Make(before, after, index, choice: 0);
        test.TestState.OutputKind = OutputKind.ConsoleApplication;
        return test.RunAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Nothing is offered: the code stays as it is.</summary>
    public static Task OffersNothing(string code, string? index = null) => Run(code, code, index);

    private static FixTest<TAnalyzer, TFix> Make(string before, string after, string? index, int choice) => new(index)
    {
        TestCode = before,
        FixedCode = after,
        CodeActionIndex = choice,
    };
}
