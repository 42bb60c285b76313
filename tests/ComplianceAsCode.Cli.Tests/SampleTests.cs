using System.Globalization;
using System.Text.Json;
using ComplianceAsCode.Sampling;
using ComplianceAsCode.Tests;

namespace ComplianceAsCode.Cli.Tests;

public sealed class SampleTests : IDisposable
{
    private const string Audit = """
        kind: audit
        id: AUD-2026
        title: Internal audit 2026
        owner: internal-auditor
        type: internal
        team: [{ person: internal-auditor }]
        criteria: [4-10, A.6, A.9]
        planned: 2026-11-02
        status: planned

        """;

    private readonly TemporaryWorkspace _workspace = TemporaryWorkspace.OfRulePages().Delete("evidence/policies-communicated.md").Write("audits/internal.yaml", Audit);

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task The_population_is_statements_policies_and_records_of_the_criteria()
    {
        var run = await Sample("--format", "csv");

        Assert.Equal(
            [
                "CTL-4.3: 4.3 (statement)", "CTL-5.2: 5.2 (statement)", "CTL-A.6.2.4: A.6.2.4 (statement)", "CTL-A.9.2: A.9.2 (statement)",
                "EVD-bias-2026Q2: A.6.2.4 (record)", "POL-ai-policy: 5.2 (policy)", "POL-human-oversight: A.9.2 (policy)", "SCP-lending: 4.3 (record)",
            ],
            run.OutLines.Skip(1).Select(l => l.Split(',')).Select(c => $"{c[2]}: {c[7]}"));
    }

    [Fact]
    public async Task Only_what_the_criteria_reach_is_drawn()
    {
        _workspace.Replace("audits/internal.yaml", "[4-10, A.6, A.9]", "[A.6.2.4]");

        Assert.Equal(["CTL-A.6.2.4", "EVD-bias-2026Q2"], await Drawn());
    }

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("an auditor's own words")]
    public async Task Each_criterion_is_represented_where_the_size_allows(string seed)
    {
        Assert.Equal(["4-10", "A.6", "A.9"], CriteriaOf(await Drawn("--size", "3", "--seed", seed)));
        Assert.Equal(4, RequirementsOf(await Drawn("--size", "4", "--seed", seed)).Length);
        Assert.Single(await Drawn("--size", "1", "--seed", seed));
    }

    [Fact]
    public async Task The_same_seed_draws_the_same_and_another_one_others()
    {
        var first = await Drawn("--size", "3", "--seed", "7351");

        Assert.Equal(first, await Drawn("--size", "3", "--seed", "7351"));
        Assert.Equal(await Drawn("--size", "3", "--seed", "AUD-2026"), await Drawn("--size", "3"));
        Assert.Contains(Enumerable.Range(0, 20), i => !Drawn("--size", "3", "--seed", i.ToString(CultureInfo.InvariantCulture)).Result.SequenceEqual(first));
    }

    [Fact]
    public void A_rank_is_the_digest_that_any_program_computes() =>
        Assert.Equal("f5a5bcfd4f184b206a07264278ab46a147d049b7bd9c665bbc4338643a07db1e", SampleRank.Of("AUD-2026", "CTL-4.3"));

    [Fact]
    public async Task Of_the_rest_the_lowest_ranks_are_drawn()
    {
        _workspace.Replace("audits/internal.yaml", "[4-10, A.6, A.9]", "[A.6.2.4, 5.2]");
        string[] all = ["CTL-5.2", "CTL-A.6.2.4", "EVD-bias-2026Q2", "POL-ai-policy"];
        var last = all.MaxBy(id => SampleRank.Of("7", id), StringComparer.Ordinal);

        Assert.Equal(all.Where(id => id != last), await Drawn("--size", "3", "--seed", "7"));
    }

    [Fact]
    public async Task Documents_about_systems_that_the_audit_does_not_name_are_left_out_and_counted()
    {
        _workspace.Write("audits/internal.yaml", Audit + "systems: [SYS-help-desk]\n");

        var json = await Json();

        Assert.Equal(1, json.GetProperty("ofOtherSystems").GetInt32());
        Assert.DoesNotContain("EVD-bias-2026Q2", json.GetProperty("documents").EnumerateArray().Select(d => d.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task A_requirement_without_any_document_is_named()
    {
        _workspace.Delete("controls/A.6.2.4.md").Delete("evidence/bias-2026Q2.md");

        Assert.Contains("\nwithout any document: A.6.2.4\n", (await Sample()).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_sampled_is_said_in_each_format()
    {
        Assert.Contains("\nnot sampled: events of event logs: this tool reads none yet\n", (await Sample()).Out, StringComparison.Ordinal);
        Assert.Contains("\n- not sampled: events of event logs: this tool reads none yet\n", (await Sample("--format", "markdown")).Out, StringComparison.Ordinal);
        Assert.Equal("events of event logs: this tool reads none yet", (await Json()).GetProperty("notSampled")[0].GetString());
    }

    [Fact]
    public async Task A_text_tells_the_seed_each_document_and_why_it_is_there()
    {
        _workspace.Replace("audits/internal.yaml", "[4-10, A.6, A.9]", "[A.6.2.4]");

        Assert.Equal("""
            AUD-2026, Internal audit 2026: 2 of 2 documents, drawn with the seed 'AUD-2026'
            criteria: A.6.2.4 (1 requirement)
            not sampled: events of event logs: this tool reads none yet

            CTL-A.6.2.4 Systems are verified and validated
              control, controls/A.6.2.4.md
              A.6.2.4 (statement)

            EVD-bias-2026Q2 Bias test of the credit scorer
              evidence, evidence/bias-2026Q2.md
              A.6.2.4 (record)

            """, (await Sample()).Out);
    }

    [Fact]
    public async Task Hostile_titles_are_text_in_each_format()
    {
        _workspace.Replace("controls/A.9.2.md", "title: AI is used responsibly", "title: \"=cmd|' /C calc'!A0 <script>[x](y)\\e[31m\"");

        Assert.Contains(",'=cmd|' /C calc'!A0 <script>[x](y)", (await Sample("--format", "csv")).Out, StringComparison.Ordinal);
        Assert.Contains("| =cmd\\|' /C calc'\\!A0 &lt;script&gt;\\[x\\](y)\\\\x1b\\[31m |", (await Sample("--format", "markdown")).Out, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', (await Sample()).Out);
    }

    [Theory]
    [InlineData("there is no audit 'AUD-2025'; did you mean 'AUD-2026'?", "AUD-2025")]
    [InlineData("there is no audit 'POL-ai-policy'", "POL-ai-policy")]
    [InlineData("--size is '0', which is no number of documents", "AUD-2026", "--size", "0")]
    [InlineData("--size is 'all', which is no number of documents", "AUD-2026", "--size", "all")]
    public async Task What_cannot_be_drawn_is_refused(string message, params string[] args)
    {
        var run = await CliRun.In(_workspace.Root, ["sample", .. args]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_audit_whose_criteria_name_nothing_is_refused()
    {
        _workspace.Replace("audits/internal.yaml", "[4-10, A.6, A.9]", "[Z.1]");

        Assert.Contains("the criteria of AUD-2026 name no requirement", (await Sample()).Error, StringComparison.Ordinal);
    }

    private Task<CliRun> Sample(params string[] args) => CliRun.In(_workspace.Root, ["sample", "AUD-2026", .. args]);

    private async Task<JsonElement> Json(params string[] args) => JsonDocument.Parse((await Sample(["--format", "json", .. args])).Out).RootElement;

    private async Task<string[]> Drawn(params string[] args) => [.. (await Json(args)).GetProperty("documents").EnumerateArray().Select(d => d.GetProperty("id").GetString()!)];

    private static string[] RequirementsOf(IEnumerable<string> drawn) => [.. drawn.Select(RequirementOf).Distinct().Order(StringComparer.Ordinal)];

    private static string[] CriteriaOf(IEnumerable<string> drawn) =>
        [.. RequirementsOf(drawn).Select(r => r switch { "A.6.2.4" => "A.6", "A.9.2" => "A.9", _ => "4-10" }).Distinct()];

    private static string RequirementOf(string id) => id switch
    {
        "CTL-4.3" or "SCP-lending" => "4.3",
        "CTL-5.2" or "POL-ai-policy" => "5.2",
        "CTL-A.9.2" or "POL-human-oversight" => "A.9.2",
        _ => "A.6.2.4",
    };
}
