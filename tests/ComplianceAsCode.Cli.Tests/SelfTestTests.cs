using ComplianceAsCode.Checking;
using ComplianceAsCode.Cli.SelfTests;
using ComplianceAsCode.Rules;
using System.Xml.Linq;

namespace ComplianceAsCode.Cli.Tests;

public sealed class SelfTestTests
{
    private static readonly XNamespace Trx = "http://microsoft.com/schemas/VisualStudio/TeamTest/2010";

    [Fact]
    public async Task Every_example_of_every_rule_on_documents_passes()
    {
        var run = await CliRun.In(Path.GetTempPath(), "selftest");

        Assert.DoesNotContain("FAILED", run.Out, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
        var (documents, code) = (RuleSet.Catalogue.All.Count - CodeRules.All.Count, CodeRules.All.Count);
        Assert.EndsWith($"\n{2 * (documents + code)} examples: {2 * documents} as their pages say, 0 not, {2 * code} not run here\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_on_code_says_why_it_is_not_run() =>
        Assert.Contains("\nnot run CAC6002 ModelHasIntendedPurpose: failing example: its examples are C# code, which a compiler reads with the analyzers; this program holds neither\n", (await CliRun.In(Path.GetTempPath(), "selftest")).Out, StringComparison.Ordinal);

    [Fact]
    public async Task A_trx_has_each_example_once_with_its_outcome()
    {
        var run = await CliRun.In(Path.GetTempPath(), "selftest", "--format", "trx");
        var root = XDocument.Parse(run.Out).Root!;
        var results = root.Element(Trx + "Results")!.Elements(Trx + "UnitTestResult").ToArray();
        var definitions = root.Element(Trx + "TestDefinitions")!.Elements(Trx + "UnitTest").Select(e => e.Attribute("id")!.Value).ToArray();
        var counters = root.Element(Trx + "ResultSummary")!.Element(Trx + "Counters")!;

        Assert.Equal(2 * RuleSet.Catalogue.All.Count, results.Length);
        Assert.Distinct(results.Select(r => r.Attribute("executionId")!.Value));
        Assert.Equal(definitions, results.Select(r => r.Attribute("testId")!.Value));
        Assert.Equal(results.Length.ToString(), counters.Attribute("total")!.Value);
        Assert.Equal(results.Count(r => r.Attribute("outcome")!.Value == "Passed").ToString(), counters.Attribute("passed")!.Value);
        Assert.Equal("2026-06-30T00:00:00.0000000+00:00", root.Element(Trx + "Times")!.Attribute("finish")!.Value);
        Assert.Equal(run.Out, (await CliRun.In(Path.GetTempPath(), "selftest", "--format", "trx")).Out);
    }

    [Fact]
    public void An_example_that_comes_out_otherwise_fails_and_says_how() => Assert.Equal(
        [
            "Failed: expected evidence/bias-2026-04.md(7,12,7,22): warning CAC3102; found evidence/bias-2026-04.md(7,12,7,22): error CAC3102",
            "Passed: ",
        ],
        Run("CAC3102", page => page.Replace("| error | 3 |", "| warning | 3 |", StringComparison.Ordinal)));

    [Fact]
    public void A_mended_example_that_still_fails_fails() => Assert.Contains("Failed: expected no diagnostic; found evidence/bias-2026-04.md(7,12,7,22): error CAC3102", Run("CAC3102", Mismended)[1], StringComparison.Ordinal);

    [Fact]
    public void A_page_of_another_form_fails() => Assert.StartsWith("Failed: line 1: ", Assert.Single(Run("CAC3102", page => page.Replace("## Why", "## Because", StringComparison.Ordinal))), StringComparison.Ordinal);

    [Fact]
    public void A_rule_without_page_fails() => Assert.Equal(["Failed: the rule has no page"], Run("CAC3102", _ => null));

    private static string[] Run(string rule, Func<string, string?> change) =>
        [.. new SelfTest(id => change(EmbeddedPages.Find(id)!), EmbeddedPages.WorkspaceFiles()).Run([RuleSet.Catalogue.Find(rule)!], TestContext.Current.CancellationToken).Select(c => $"{c.Outcome}: {c.Message}")];

    /// <summary>The mended example becomes the failing one, without its mark.</summary>
    private static string Mismended(string page)
    {
        var (failing, mended, fix) = (page.IndexOf("## Failing example", StringComparison.Ordinal), page.IndexOf("## Mended example", StringComparison.Ordinal), page.IndexOf("## How to fix", StringComparison.Ordinal));
        var example = page[(failing + "## Failing example".Length)..mended].Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
        return page[..mended] + "## Mended example" + example + page[fix..];
    }
}
