using ComplianceAsCode.Text;

namespace ComplianceAsCode.Tests.Rules;

public sealed class EvidenceIsDistinctTests
{
    private static readonly string Sha = Digest.Of("report\n"u8);

    [Fact]
    public void Report_under_a_later_date_Triggers_there_and_shows_the_first()
    {
        using var test = Case().Write("evidence/b.yaml", Offer("b", "2026-06-02", digest: $"[|{Sha}|]")).Write("evidence/z.yaml", Offer("z", "2026-04-02"));

        Assert.StartsWith("evidence EVD-b offers a file that EVD-z offered as evidence of 2026-04-02; ", test.Triggers("warning"), StringComparison.Ordinal);
        Assert.Equal(["evidence/z.yaml: EVD-z offers it here"], test.Related());
    }

    [Fact]
    public void Report_for_a_second_system_Triggers()
    {
        using var test = Case().Write("evidence/a.yaml", Offer("a", "2026-06-02")).Write("evidence/b.yaml", Offer("b", "2026-06-02", system: "SYS-help-desk", release: "1.4.0", digest: $"[|{Sha}|]"));

        Assert.StartsWith("evidence EVD-b offers a file that EVD-a offered as evidence of SYS-credit-scoring; ", test.Triggers("warning"), StringComparison.Ordinal);
    }

    [Fact]
    public void Third_offer_Triggers_too_and_no_offer_twice()
    {
        using var test = Case().Write("evidence/a.yaml", Offer("a", "2026-04-02")).Write("evidence/b.yaml", Offer("b", "2026-05-02", type: "security-test"))
            .Write("evidence/c.yaml", Offer("c", "2026-06-02", system: "SYS-help-desk", release: "1.4.0"));

        test.LeavesItTo("CAC3111", "CAC3111");
    }

    [Fact]
    public void Report_of_one_day_and_system_may_prove_two_things()
    {
        using var test = Case().Write("evidence/a.yaml", Offer("a", "2026-06-02")).Write("evidence/b.yaml", Offer("b", "2026-06-02", type: "security-test"));

        test.DoesNotTrigger();
    }

    [Fact]
    public void Pages_elsewhere_with_a_digest_are_compared_too()
    {
        using var test = Case().Write("evidence/a.yaml", Offer("a", "2026-04-02", file: "url: https://example.org/1")).Write("evidence/b.yaml", Offer("b", "2026-06-02", file: "url: https://example.org/2", digest: $"[|{Sha}|]", type: "security-test"));

        test.Triggers("warning");
    }

    [Fact]
    public void Old_date_that_is_history_is_compared_and_the_new_one_blamed()
    {
        using var test = Case().Write("evidence/a.yaml", Offer("a", "2026-04-02")).Write("evidence/b.yaml", Offer("b", "2026-06-02", digest: $"[|{Sha}|]"));

        test.Triggers("warning");
    }

    [Fact]
    public void Once_it_was_collected_anew_the_offered_one_is_history()
    {
        using var test = Case().Write("evidence/a.yaml", Offer("a", "2026-04-02")).Write("evidence/b.yaml", Offer("b", "2026-05-02"))
            .Write("evidence/c.yaml", Offer("c", "2026-06-02", file: "path: new.txt", digest: Digest.Of("new\n"u8))).Write("new.txt", "new\n");

        test.DoesNotTrigger();
    }

    [Theory]
    [InlineData("collected: 2026-06-02", "collected: 2 June", "CAC0007")]
    [InlineData("sha256: ", "sha256: x", "CAC0007")]
    public void Fault_of_reading_DoesNotTrigger(string old, string @new, string other)
    {
        using var test = Case().Write("evidence/a.yaml", Offer("a", "2026-04-02", type: "security-test")).Write("evidence/b.yaml", Offer("b", "2026-06-02").Replace(old, @new, StringComparison.Ordinal));

        test.LeavesItTo(other);
    }

    [Fact]
    public void System_that_is_misspelt_is_no_second_system()
    {
        using var test = Case().Write("evidence/a.yaml", Offer("a", "2026-06-02")).Write("evidence/b.yaml", Offer("b", "2026-06-02", system: "SYS-credit-scorng", type: "security-test"));

        test.LeavesItTo("CAC0011");
    }

    private static string Offer(string id, string collected, string type = "robustness-test", string system = "SYS-credit-scoring", string release = "2.1.0", string file = "path: report.txt", string? digest = null) => $$"""
        kind: evidence
        id: EVD-{{id}}
        title: Test
        owner: head-of-risk
        type: {{type}}
        collected: {{collected}}
        source: test pipeline
        system: {{system}}
        release: {{release}}
        result: pass
        artifacts: [{ {{file}}, sha256: {{digest ?? Sha}} }]
        """;

    private static RuleCase Case() => new RuleCase("CAC3111").Write("report.txt", "report\n");
}
