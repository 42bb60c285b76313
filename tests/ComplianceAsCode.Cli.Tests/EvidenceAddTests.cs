using System.Security.Cryptography;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Evidence;
using ComplianceAsCode.Syntax;
using ComplianceAsCode.Tests;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Cli.Tests;

public sealed class EvidenceAddTests : IDisposable
{
    private const string Passing = """<UnitTestResult testName="A" outcome="Passed" />""", Failing = """<UnitTestResult testName="B" outcome="Failed" />""";

    private readonly TemporaryWorkspace _workspace = TemporaryWorkspace.OfRulePages();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task A_test_run_makes_result_day_counts_and_artefact()
    {
        _workspace.Write("runs/bias.trx", TestRunReaderTests.TrxText(Passing));

        var run = await Add("--type", "bias-test", "--system", "SYS-credit-scoring", "--requirement", "A.6.2.4", "--from", "runs/bias.trx", "--release", "2.1.0");

        Assert.Equal((0, "evidence/EVD-bias-test-credit-scoring-2026-06-01.md\n", ""), (run.ExitCode, run.Out, run.Error));
        Assert.Equal($"""
            ---
            kind: evidence
            id: EVD-bias-test-credit-scoring-2026-06-01
            title: Bias test of Credit scoring
            owner: head-of-risk
            type: bias-test
            collected: 2026-06-01
            source: TRX file bias.trx
            requirements:
              - A.6.2.4
            system: SYS-credit-scoring
            release: 2.1.0
            result: pass
            artifacts:
              - path: runs/bias.trx
                sha256: sha256:{Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(_workspace.Full("runs/bias.trx"))))}
            ---

            # Bias test of Credit scoring

            1 test: 1 passed, 0 failed, 0 skipped.

            """, Read("evidence/EVD-bias-test-credit-scoring-2026-06-01.md"));
        Assert.Empty(_workspace.Check().Diagnostics);
    }

    [Fact]
    public async Task A_junit_file_does_too()
    {
        _workspace.Write("runs/junit.xml", """<testsuite timestamp="2026-06-03T10:00:00"><testcase name="a" /><testcase name="b"><skipped /></testcase></testsuite>""");

        var run = await Add("--type", "robustness-test", "--system", "SYS-credit-scoring", "--from", "runs/junit.xml", "--release", "2.1.0");
        var text = Read(run.Out.TrimEnd('\n'));

        Assert.Contains("\nsource: JUnit file junit.xml\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\n2 tests: 1 passed, 0 failed, 1 skipped.\n\nSkipped:\n\n- `b`\n", text, StringComparison.Ordinal);
        Assert.Empty(_workspace.Check().Diagnostics);
    }

    [Fact]
    public async Task A_failed_run_is_evidence_of_a_failure_and_cannot_be_stated_away()
    {
        _workspace.Write("runs/bias.trx", TestRunReaderTests.TrxText(Passing + Failing));

        var run = await Add("--type", "bias-test", "--system", "SYS-credit-scoring", "--from", "runs/bias.trx", "--release", "2.1.0", "--result", "pass");

        Assert.Equal((0, "compliance: the result is fail, not pass: tests failed\n"), (run.ExitCode, run.Error));
        Assert.Contains("\nresult: fail\n", Read(run.Out.TrimEnd('\n')), StringComparison.Ordinal);
        Assert.Equal(["CAC3107"], _workspace.Check().Diagnostics.Select(d => d.Rule.Id));
    }

    [Fact]
    public async Task The_writer_of_test_code_writes_the_same_fields_in_the_same_order()
    {
        await Add("--type", "bias-test", "--id", "EVD-a", "--title", "A: b", "--system", "SYS-credit-scoring", "--model", "MDL-credit-scorer", "--requirement", "A.6.2.4", "--source", "tests #1", "--release", "2.1.0", "--valid-for", "P90D",
            "--metric", "difference[age]=0.031<=0.05", "--metric", "auc=0.81", "--artifact", "aims.yaml", "--summary", "Fair.");
        var written = Read("evidence/EVD-a.md");

        EvidenceWriter.For("EVD-a", "bias-test", new EvidenceEnvironment(_workspace.Full("evidence"), new DateTime(2026, 6, 30, 0, 0, 0, DateTimeKind.Utc)))
            .Title("A: b").Owner("head-of-risk").System("SYS-credit-scoring").Model("MDL-credit-scorer").Requirement("A.6.2.4").Source("tests #1").Release("2.1.0").ValidFor("P90D")
            .Metric("difference", 0.031, "<=", 0.05, slice: "age").Metric("auc", 0.81).Artifact("aims.yaml").Summary("Fair.").Write();

        Assert.Equal(Tree(Read("evidence/EVD-a.md")), Tree(written));
        Assert.Equal(Read("evidence/EVD-a.md").Split("---\n")[2], written.Split("---\n")[2]);
    }

    [Fact]
    public async Task Metrics_that_keep_their_bounds_pass_and_one_that_does_not_fails()
    {
        var pass = Read((await Add("--type", "bias-test", "--system", "SYS-credit-scoring", "--source", "x", "--metric", "d=0.03", "--metric", "d<=0.05")).Out.TrimEnd('\n'));
        var fail = Read((await Add("--type", "bias-test", "--system", "SYS-credit-scoring", "--source", "x", "--metric", "d=0.06<=0.05")).Out.TrimEnd('\n'));
        var told = Read((await Add("--type", "bias-test", "--system", "SYS-credit-scoring", "--source", "x", "--metric", "d=0.06")).Out.TrimEnd('\n'));

        Assert.Contains("\nresult: pass\n", pass, StringComparison.Ordinal);
        Assert.Contains("\nresult: fail\n", fail, StringComparison.Ordinal);
        Assert.Contains("| d |  | 0.06 | &lt;= 0.05 | no |\n", fail, StringComparison.Ordinal);
        Assert.Contains("\nresult: information\n", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_metrics_is_read_and_becomes_an_artefact()
    {
        _workspace.Write("runs/metrics.json", """{ "auc": 0.81 }""");

        var text = Read((await Add("--type", "robustness-test", "--system", "SYS-credit-scoring", "--source", "x", "--metrics", "runs/metrics.json", "--metric", "auc>=0.8", "--release", "2.1.0")).Out.TrimEnd('\n'));

        Assert.Contains("  - path: runs/metrics.json\n", text, StringComparison.Ordinal);
        Assert.Contains("  - name: auc\n    value: 0.81\n    operator: \">=\"\n    threshold: 0.8\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_is_named_with_the_day_on_which_it_was_read()
    {
        var text = Read((await Add("--type", "x-review", "--system", "SYS-credit-scoring", "--source", "x", "--url", "https://example.org/a?b=c#d", "--collected", "2026-06-01", "--result", "pass", "--release", "2.1.0")).Out.TrimEnd('\n'));

        Assert.Contains("artifacts:\n  - url: https://example.org/a?b=c#d\n    accessed: 2026-06-30\n", text, StringComparison.Ordinal);
        Assert.Empty(_workspace.Check().Diagnostics);
    }

    [Fact]
    public async Task An_id_that_is_taken_is_counted_on()
    {
        string[] args = ["--type", "bias-test", "--system", "SYS-credit-scoring", "--source", "x", "--summary", "Fair."];

        Assert.Equal(
            ["evidence/EVD-bias-test-credit-scoring-2026-06-30.md\n", "evidence/EVD-bias-test-credit-scoring-2026-06-30-2.md\n", "evidence/EVD-bias-test-credit-scoring-2026-06-30-3.md\n"],
            [(await Add(args)).Out, (await Add(args)).Out, (await Add(args)).Out]);
    }

    [Fact]
    public async Task Hostile_names_of_tests_are_text()
    {
        string[] names = ["[x](../../etc/hostname)", "`` `[x](http://example.org)", "a&#10;---&#10;kind: policy", "TODO &lt;script&gt;", new string('[', 5_000), "##vso[task.setvariable]x", "&#x202e;abc"];
        _workspace.Write("runs/bias.trx", TestRunReaderTests.TrxText(Passing + string.Concat(names.Select(n => $"""<UnitTestResult testName="{n}" outcome="NotExecuted" />"""))));

        await Add("--type", "bias-test", "--system", "SYS-credit-scoring", "--from", "runs/bias.trx", "--release", "2.1.0");

        Assert.Empty(_workspace.Check().Diagnostics.Select(d => d.FullMessage));
    }

    [Fact]
    public async Task Hostile_values_are_text_too()
    {
        await Add("--type", "bias-test", "--system", "SYS-credit-scoring", "--release", "2.1.0", "--source", "x\nowner: nobody", "--title", "# [a](b.md) : {", "--metric", "a: b | c #=1");
        var document = Assert.Single(DocumentParser.Parse(SourceFile.Decode("a.md", File.ReadAllBytes(_workspace.Full("evidence/EVD-bias-test-credit-scoring-2026-06-30.md")))!).Documents);

        Assert.Equal("x\nowner: nobody", ((YamlScalar)document.Fields.Find("source")!.Value).Value);
        Assert.Empty(_workspace.Check().Diagnostics.Select(d => d.FullMessage));
    }

    [Theory]
    [InlineData("say what it is: --type SLUG")]
    [InlineData("no catalogue has an artefact 'bais-test'; name one of it, or begin your own with x-; did you mean 'bias-test'?", "--type", "bais-test")]
    [InlineData("say who answers for it: --owner ID", "--type", "bias-test", "--source", "x")]
    [InlineData("say what made it: --source TEXT", "--type", "bias-test", "--system", "SYS-credit-scoring")]
    [InlineData("there is no ai-system 'SYS-credit-scorin'; did you mean 'SYS-credit-scoring'?", "--type", "bias-test", "--system", "SYS-credit-scorin")]
    [InlineData("'owner' names 'nobody', which does not exist", "--type", "bias-test", "--owner", "nobody", "--source", "x", "--summary", "Fair.")]
    [InlineData("has no requirement 'A.6.2.44'; did you mean 'A.6.2.4'?", "--type", "bias-test", "--system", "SYS-credit-scoring", "--source", "x", "--summary", "Fair.", "--requirement", "A.6.2.44")]
    [InlineData("'result' is 'passed', which is none of its words", "--type", "bias-test", "--system", "SYS-credit-scoring", "--source", "x", "--summary", "Fair.", "--result", "passed")]
    [InlineData("'valid-for' is 'a year', which is no duration", "--type", "bias-test", "--system", "SYS-credit-scoring", "--source", "x", "--summary", "Fair.", "--valid-for", "a year")]
    [InlineData("'collected' is 2026-07-01, which is after 2026-06-30", "--type", "bias-test", "--system", "SYS-credit-scoring", "--source", "x", "--summary", "Fair.", "--collected", "2026-07-01")]
    [InlineData("'url' is 'javascript:alert(1)', which is no URL", "--type", "bias-test", "--system", "SYS-credit-scoring", "--source", "x", "--url", "javascript:alert(1)")]
    [InlineData("--metric 'a' is no metric", "--type", "bias-test", "--system", "SYS-credit-scoring", "--source", "x", "--metric", "a")]
    [InlineData("--artifact nothing.txt does not exist", "--type", "bias-test", "--system", "SYS-credit-scoring", "--source", "x", "--artifact", "nothing.txt")]
    [InlineData("--artifact ../../etc/hostname lies outside the repository", "--type", "bias-test", "--system", "SYS-credit-scoring", "--source", "x", "--artifact", "../../etc/hostname")]
    [InlineData("--artifact policies is a folder", "--type", "bias-test", "--system", "SYS-credit-scoring", "--source", "x", "--artifact", "policies")]
    [InlineData("--from aims.yaml is no XML that can be read", "--type", "bias-test", "--system", "SYS-credit-scoring", "--from", "aims.yaml")]
    [InlineData("--from  is no path", "--type", "bias-test", "--system", "SYS-credit-scoring", "--from", "")]
    [InlineData("evidence of nothing proves nothing; say what was found", "--type", "bias-test", "--system", "SYS-credit-scoring", "--source", "x")]
    [InlineData("EVD-bias-2026Q2 is there already, in evidence/bias-2026Q2.md; give another --id", "--type", "bias-test", "--system", "SYS-credit-scoring", "--source", "x", "--id", "EVD-bias-2026Q2")]
    [InlineData("'EVD-../x' is no id of evidence", "--type", "bias-test", "--system", "SYS-credit-scoring", "--source", "x", "--id", "EVD-../x")]
    public async Task What_cannot_be_written_is_refused_and_nothing_is(string message, params string[] args)
    {
        var before = Directory.GetFiles(_workspace.Root, "*", SearchOption.AllDirectories);

        var run = await Add(args);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFiles(_workspace.Root, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_run_that_does_not_say_when_it_ended_needs_a_day()
    {
        _workspace.Write("runs/junit.xml", """<testsuite><testcase name="a" /></testsuite>""");

        Assert.Contains("give the day with --collected", (await Add("--type", "bias-test", "--system", "SYS-credit-scoring", "--from", "runs/junit.xml")).Error, StringComparison.Ordinal);
        Assert.Equal(0, (await Add("--type", "bias-test", "--system", "SYS-credit-scoring", "--from", "runs/junit.xml", "--collected", "2026-06-01")).ExitCode);
    }

    [Fact]
    public async Task A_file_that_is_there_is_left_as_it_is()
    {
        _workspace.Write("evidence/EVD-x.md", "mine");

        Assert.Equal(2, (await Add("--type", "bias-test", "--system", "SYS-credit-scoring", "--source", "x", "--summary", "Fair.", "--id", "EVD-x")).ExitCode);
        Assert.Equal("mine", Read("evidence/EVD-x.md"));
    }

    [Fact]
    public async Task What_the_self_test_writes_can_be_taken_as_evidence()
    {
        await CliRun.In(_workspace.Root, "selftest", "--format", "trx", "--output", "runs/selftest.trx");

        var text = Read((await Add("--type", "x-tool-validation", "--owner", "compliance-lead", "--from", "runs/selftest.trx", "--requirement", "A.6.2.4")).Out.TrimEnd('\n'));

        Assert.Contains("\ncollected: 2026-06-30\n", text, StringComparison.Ordinal);
        Assert.Contains("\nresult: pass\n", text, StringComparison.Ordinal);
    }

    private Task<CliRun> Add(params string[] args) => CliRun.In(_workspace.Root, ["evidence", "add", .. args]);

    private string Read(string path) => File.ReadAllText(_workspace.Full(path));

    /// <summary>The fields with their order, whatever quotes they are written with.</summary>
    private static string Tree(string text)
    {
        return Node(Assert.Single(DocumentParser.Parse(SourceFile.Decode("a.md", System.Text.Encoding.UTF8.GetBytes(text))!).Documents).Fields);

        static string Node(YamlNode node) => node switch
        {
            YamlMapping mapping => "{" + string.Join(", ", mapping.Entries.Select(e => $"{e.Key.Value}: {Node(e.Value)}")) + "}",
            YamlSequence sequence => "[" + string.Join(", ", sequence.Items.Select(Node)) + "]",
            _ => ((YamlScalar)node).Value,
        };
    }
}
