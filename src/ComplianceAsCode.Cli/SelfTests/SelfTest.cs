using ComplianceAsCode.Checking;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Output.Text;
using ComplianceAsCode.RulePages;
using ComplianceAsCode.Rules;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Cli.SelfTests;

/// <summary>Runs the examples of rule pages with this very program: a failing example gives exactly its diagnostic at its mark, a mended one none.</summary>
/// <param name="pageOf">The page of a rule.</param>
/// <param name="workspace">What the examples are laid over.</param>
internal sealed class SelfTest(Func<string, string?> pageOf, IReadOnlyList<(string Path, byte[] Bytes)> workspace)
{
    private const string Failing = "failing example", Mended = "mended example";
    private const string OnCode = "its examples are C# code, which a compiler reads with the analyzers; this program holds neither";

    /// <summary>Runs the examples of rules, in their order.</summary>
    public IEnumerable<SelfTestCase> Run(IEnumerable<RuleDescriptor> rules, CancellationToken cancellation) => rules.SelectMany(r => CasesOf(r, cancellation));

    private IEnumerable<SelfTestCase> CasesOf(RuleDescriptor rule, CancellationToken cancellation)
    {
        if (CodeRules.All.Contains(rule)) return [new(rule, Failing, SelfTestOutcome.NotRun, OnCode), new(rule, Mended, SelfTestOutcome.NotRun, OnCode)];
        if (pageOf(rule.Id) is not { } text) return [new(rule, "page", SelfTestOutcome.Failed, "the rule has no page")];
        try
        {
            var page = RulePageReader.Read(text);
            return [CaseOf(rule, Failing, page.Failing, [Expected(page)], cancellation), CaseOf(rule, Mended, page.Mended, [], cancellation)];
        }
        catch (FormatException e)
        {
            return [new(rule, "page", SelfTestOutcome.Failed, e.Message)];
        }
    }

    private SelfTestCase CaseOf(RuleDescriptor rule, string example, IReadOnlyList<ExampleFile> files, string[] expected, CancellationToken cancellation)
    {
        try
        {
            using var folder = new ExampleFolder(workspace, files.Where(f => !f.IsBase));
            using var before = files.Any(f => f.IsBase) ? new ExampleFolder(workspace, files.Where(f => f.IsBase)) : null;
            var options = new CheckOptions(folder.Root, RulePage.BaseDay) { Base = before is null ? null : ComplianceCheck.ReadBase(before.Root, cancellation) };
            string[] found = [.. ComplianceCheck.Run(options, cancellation).Diagnostics.Select(d => PlaceOf(d.Location, Words.Of(d.Severity), d.Rule.Id))];
            return found.SequenceEqual(expected)
                ? new(rule, example, SelfTestOutcome.Passed, "")
                : new(rule, example, SelfTestOutcome.Failed, $"expected {Join(expected)}; found {Join(found)}");
        }
#pragma warning disable CA1031 // Whatever goes wrong while an example runs is what a self-test is there to find; its message may name the temporary folder.
        catch (Exception e) when (e is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return new(rule, example, SelfTestOutcome.Failed, $"the example ended with {e.GetType().Name}");
        }
    }

    private static string Expected(RulePage page)
    {
        var file = page.Failing.Single(f => f.Mark is not null);
        var mark = file.Mark!;
        return PlaceOf(new(file.Path, new(mark.Line, mark.Column, mark.EndLine, mark.EndColumn)), page.Severity, page.Id);
    }

    private static string PlaceOf(Location at, string severity, string rule) =>
        FormattableString.Invariant($"{at.Path}({at.Range.Line},{at.Range.Column},{at.Range.EndLine},{at.Range.EndColumn}): {severity} {rule}");

    private static string Join(string[] places) => places.Length == 0 ? "no diagnostic" : string.Join(", ", places);
}
