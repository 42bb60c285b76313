using System.Text.Json;
using ComplianceAsCode.Checking;
using ComplianceAsCode.Tests;

namespace ComplianceAsCode.Cli.Tests;

public sealed class SarifTests : IDisposable
{
    private readonly TemporaryWorkspace _workspace = TemporaryWorkspace.OfRulePages();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task The_run_names_every_rule_and_counts_columns_in_utf16()
    {
        var run = await RunOf();

        Assert.Equal(RuleSet.Catalogue.All.Select(r => r.Id), run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().Select(r => r.GetProperty("id").GetString()));
        Assert.Equal("utf16CodeUnits", run.GetProperty("columnKind").GetString());
        Assert.True(run.GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean());
    }

    [Fact]
    public async Task A_result_has_its_rule_level_message_and_full_region()
    {
        _workspace.Replace("controls/4.3.md", "owner: compliance-lead", "owner: nobody");

        var run = await RunOf();
        var result = Assert.Single(run.GetProperty("results").EnumerateArray());

        Assert.Equal("CAC0011", result.GetProperty("ruleId").GetString());
        Assert.Equal("CAC0011", run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        Assert.Equal("error", result.GetProperty("level").GetString());
        Assert.StartsWith("'owner' names 'nobody'", result.GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("controls/4.3.md", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal("""{"startLine":5,"startColumn":8,"endLine":5,"endColumn":14}""", place.GetProperty("region").GetRawText().Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Addresses_are_percent_encoded()
    {
        _workspace.Write("controls/a b#ä%.md", File.ReadAllText(_workspace.Full("controls/4.3.md")).Replace("owner: compliance-lead", "owner: nobody", StringComparison.Ordinal)).Delete("controls/4.3.md");

        var result = (await RunOf()).GetProperty("results")[0];

        Assert.Equal("controls/a%20b%23%C3%A4%25.md", result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
    }

    [Fact]
    public async Task Addresses_begin_at_the_repository_where_code_scanning_looks_for_them()
    {
        using var repository = new TemporaryWorkspace();
        Directory.CreateDirectory(repository.Full(".git"));
        repository.Write("compliance/aims.yaml", "aims: 1\norganisation: Example\n").Write("compliance/a.md", "---\nkind: nonsense\n---\n");

        var run = JsonDocument.Parse((await CliRun.In(repository.Full("compliance"), "check", "--format", "sarif")).Out).RootElement.GetProperty("runs")[0];

        Assert.Contains("compliance/a.md", run.GetProperty("results").EnumerateArray().Select(r => r.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()));
    }

    [Fact]
    public async Task A_fingerprint_follows_the_fault_when_lines_above_it_come_and_differs_between_faults()
    {
        _workspace.Replace("controls/4.3.md", "owner: compliance-lead", "owner: nobody").Replace("controls/5.2.md", "owner: compliance-lead", "owner: nobody");
        var before = await FingerprintsOf();

        _workspace.Replace("controls/4.3.md", "kind: control", "# a comment\n# and another\nkind: control");

        Assert.Equal(before, await FingerprintsOf());
        Assert.Equal(2, before.Distinct().Count());
    }

    [Fact]
    public async Task A_waived_fault_is_a_suppressed_result_with_the_reason_of_its_waiver()
    {
        _workspace.Replace("evidence/bias-2026Q2.md", "requirements: [A.6.2.4]\nsystem: SYS-credit-scoring\nmodel: MDL-credit-scorer\nrelease: 2.1.0\n", "requirements: [A.6.2.4]\nsystem: SYS-credit-scoring\nmodel: MDL-credit-scorer\nrelease: 2.0.0\n");
        _workspace.Write("waivers/release.md", """
            ---
            kind: waiver
            id: WVR-release
            title: Release
            owner: compliance-lead
            rule: CAC3109
            target: EVD-bias-2026Q2
            reason: The new release changes no weights.
            approved-by: managing-director
            expires: 2026-07-31
            ---
            """);

        var waived = (await RunOf()).GetProperty("results").EnumerateArray().Single(r => r.TryGetProperty("suppressions", out _));

        Assert.Equal("CAC3109", waived.GetProperty("ruleId").GetString());
        Assert.Equal("WVR-release: The new release changes no weights.", waived.GetProperty("suppressions")[0].GetProperty("justification").GetString());
    }

    private async Task<string[]> FingerprintsOf() =>
        [.. (await RunOf()).GetProperty("results").EnumerateArray().Select(r => r.GetProperty("partialFingerprints").GetProperty("complianceAsCode/v1").GetString()!)];

    private async Task<JsonElement> RunOf() => JsonDocument.Parse((await CliRun.In(_workspace.Root, "check", "--format", "sarif")).Out).RootElement.GetProperty("runs")[0];
}
