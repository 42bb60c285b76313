namespace ComplianceAsCode.Tests.Rules;

public sealed class EvidenceIsNotOlderThanSubjectTests
{
    private const string Release = "release: 2.1.0\n";

    [Theory]
    [InlineData("system: SYS-credit-scoring\n", "", "MDL-credit-scorer")]
    [InlineData("model: MDL-credit-scorer\n", "", "SYS-credit-scoring")]
    [InlineData("result: pass", "result: pass", "MDL-credit-scorer")]
    public void Test_without_release_Triggers_and_names_the_one_that_is_in_use(string old, string @new, string subject)
    {
        using var test = Case().Replace(Files.Evidence, old, @new).Replace(Files.Evidence, Release, "").Replace(Files.Evidence, "kind", "[|kind|]");

        Assert.StartsWith($"evidence EVD-bias-2026Q2 does not say on which release of {subject} it was measured; add 'release: 2.1.0'", test.Triggers("warning"), StringComparison.Ordinal);
    }

    [Fact]
    public void Empty_release_Triggers_at_its_key()
    {
        using var test = Case().Replace(Files.Evidence, Release, "[|release|]:\n");

        test.Triggers("warning");
    }

    [Fact]
    public void Other_release_is_left_to_its_own_rule()
    {
        using var test = Case().Replace(Files.Evidence, Release, "release: 2.0.0\n");

        test.LeavesItTo("CAC3109");
    }

    [Theory]
    [InlineData("type: bias-test", "type: model-card")]
    [InlineData("type: bias-test", "type: human-oversight-record")]
    public void Record_that_is_not_measured_DoesNotTrigger(string old, string @new)
    {
        using var test = Case().Replace(Files.Manifest, "  - { for: ai-system, when: { risk: high }, require: [bias-test] }\n", "").Replace(Files.Evidence, old, @new).Replace(Files.Evidence, Release, "").ClaimsLess("controls/A.6.2.4.md");

        test.DoesNotTrigger();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Own_type_is_measured_where_it_has_metrics(bool hasMetrics)
    {
        using var test = Case().Write("evidence/own.yaml", $"""
            [|kind|]: evidence
            id: EVD-latency
            title: Latency
            owner: head-of-risk
            type: x-latency
            collected: 2026-06-01
            source: load test
            system: SYS-help-desk
            result: pass
            {(hasMetrics ? "metrics: [{ name: p95, value: 0.4 }]" : "artifacts: [{ url: https://example.org/latency }]")}
            """);

        if (hasMetrics) test.Triggers("warning");
        else test.DoesNotTrigger();
    }

    [Theory]
    [InlineData("release: 2.1.0", "relase: 2.1.0", "CAC0005")]
    [InlineData("release: 2.1.0", "release: [2.1.0]", "CAC0007")]
    [InlineData("system: SYS-credit-scoring\nmodel: MDL-credit-scorer\nrelease: 2.1.0", "system: SYS-credit-scorin", "CAC0011")]
    public void Fault_of_reading_DoesNotTrigger(string old, string @new, string other)
    {
        using var test = Case().Replace(Files.Evidence, old, @new);

        test.LeavesItTo(other);
    }

    [Fact]
    public void Evidence_that_is_history_DoesNotTrigger()
    {
        using var test = Case();
        test.Write("evidence/older.md", test.Read(Files.Evidence).Replace("EVD-bias-2026Q2", "EVD-older", StringComparison.Ordinal).Replace("2026-05-04", "2026-02-04", StringComparison.Ordinal).Replace(Release, "", StringComparison.Ordinal));

        test.DoesNotTrigger();
    }

    private static RuleCase Case() => new("CAC3110");
}
