using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Tests.Standing;

public sealed class EvidenceBookTests
{
    private const string Path = "evidence/bias-2026Q2.md";

    [Theory]
    [InlineData("2026-05-04", "P180D", "2026-10-31")]
    [InlineData("2026-01-31", "P1M", "2026-02-28")]
    [InlineData("2024-01-31", "P1M", "2024-02-29")]
    [InlineData("2024-02-29", "P1Y", "2025-02-28")]
    [InlineData("2026-08-31", "P6M", "2027-02-28")]
    [InlineData("2026-01-31", "P1M1D", "2026-03-01")]
    [InlineData("2026-05-04", "P2W", "2026-05-18")]
    [InlineData("2026-05-04", "P1Y6M", "2027-11-04")]
    [InlineData("9999-06-01", "P1Y", "9999-12-31")]
    public void Expiry_is_counted_by_the_calendar_and_clamped_to_the_end_of_a_month(string collected, string validFor, string expiry)
    {
        using var workspace = TemporaryWorkspace.OfRulePages().Replace(Path, "2026-05-04", collected).Replace(Path, "P180D", validFor).Replace("aims.yaml", "stage: 5", "stage: 5\nfreshness: { default: P2Y }");

        Assert.Equal(DateOnly.Parse(expiry, null), Evidence(workspace).ExpiryOf(Find(workspace)));
    }

    [Fact]
    public void Evidence_is_fresh_until_the_day_before_its_expiry()
    {
        using var workspace = TemporaryWorkspace.OfRulePages();
        var (book, evidence) = (Evidence(workspace), Find(workspace));

        Assert.True(book.IsFresh(evidence, new(2026, 10, 30)));
        Assert.False(book.IsFresh(evidence, new(2026, 10, 31)));
    }

    [Theory]
    [InlineData("", "2027-05-04")]
    [InlineData("freshness: { default: P3M }", "2026-08-04")]
    [InlineData("freshness: { default: P3M, bias-test: P10D }", "2026-05-14")]
    [InlineData("freshness: { robustness-test: P10D }", "2027-05-04")]
    public void Without_its_own_validity_the_manifest_says(string freshness, string expiry)
    {
        using var workspace = TemporaryWorkspace.OfRulePages().Replace(Path, "valid-for: P180D\n", "").Replace("aims.yaml", "stage: 5", $"stage: 5\n{freshness}");

        Assert.Equal(DateOnly.Parse(expiry, null), Evidence(workspace).ExpiryOf(Find(workspace)));
    }

    [Theory]
    [InlineData("P2Y", "", "2027-05-04")]
    [InlineData("P180D", "freshness: { bias-test: P90D }", "2026-08-02")]
    [InlineData("P180D", "freshness: { default: P90D }", "2026-08-02")]
    [InlineData("P180D", "freshness: { default: P90D, bias-test: P2Y }", "2026-10-31")]
    [InlineData("P30D", "freshness: { bias-test: P1M }", "2026-06-03")]
    public void Of_its_own_validity_and_that_of_the_manifest_the_shorter_counts(string validFor, string freshness, string expiry)
    {
        using var workspace = TemporaryWorkspace.OfRulePages().Replace(Path, "P180D", validFor).Replace("aims.yaml", "stage: 5", $"stage: 5\n{freshness}");

        Assert.Equal(DateOnly.Parse(expiry, null), Evidence(workspace).ExpiryOf(Find(workspace)));
    }

    [Fact]
    public void Newer_evidence_of_the_same_type_and_subject_supersedes()
    {
        using var workspace = WithNewer();

        Assert.True(Evidence(workspace).IsSuperseded(Find(workspace)));
    }

    [Theory]
    [InlineData("collected: 2026-06-01", "collected: 2026-05-04")]
    [InlineData("collected: 2026-06-01", "collected: 2026-05-03")]
    [InlineData("type: bias-test", "type: robustness-test")]
    [InlineData("system: SYS-credit-scoring", "system: SYS-help-desk")]
    [InlineData("model: MDL-credit-scorer\n", "")]
    [InlineData("requirements: [A.6.2.4]", "requirements: [A.9.2]")]
    public void Evidence_that_is_not_newer_or_says_something_else_does_not(string old, string @new)
    {
        using var workspace = WithNewer().Replace("evidence/newer.yaml", old, @new);

        Assert.False(Evidence(workspace).IsSuperseded(Find(workspace)));
        Assert.False(Evidence(workspace).MayBeHistory(Find(workspace)));
    }

    [Fact]
    public void Newer_evidence_may_prove_more()
    {
        using var workspace = WithNewer().Replace("evidence/newer.yaml", "[A.6.2.4]", "[A.9.2, A.6.2.4]");

        Assert.True(Evidence(workspace).IsSuperseded(Find(workspace)));
    }

    [Theory]
    [InlineData("requirements: [A.6.2.4]", "requirements: [A.6.2.44]")]
    [InlineData("system: SYS-credit-scoring", "system: SYS-credit-scorin")]
    [InlineData("type: bias-test", "tpe: bias-test")]
    [InlineData("collected: 2026-06-01", "collected: 1 June")]
    [InlineData("title: Newer", "title: 'Newer")]
    public void Newer_evidence_with_a_fault_of_reading_may_make_the_older_one_history(string old, string @new)
    {
        using var workspace = WithNewer().Replace("evidence/newer.yaml", old, @new);

        Assert.True(Evidence(workspace).MayBeHistory(Find(workspace)));
    }

    [Theory]
    [InlineData("system: SYS-credit-scoring\n", "system: SYS-credit-scoring\n")]
    [InlineData("system: SYS-credit-scoring\n", "")]
    public void Evidence_of_a_retired_system_is_history(string old, string @new)
    {
        using var workspace = TemporaryWorkspace.OfRulePages().Replace(Path, old, @new).Replace("systems/credit-scoring.md", "lifecycle: operation", "lifecycle: retired");

        Assert.True(Evidence(workspace).IsHistory(Find(workspace)));
    }

    [Fact]
    public void Evidence_of_a_model_that_another_system_still_uses_is_not()
    {
        using var workspace = TemporaryWorkspace.OfRulePages().Replace(Path, "system: SYS-credit-scoring\n", "")
            .Replace("systems/credit-scoring.md", "lifecycle: operation", "lifecycle: retired")
            .Replace("systems/help-desk.md", "[MDL-help-assistant]", "[MDL-help-assistant, MDL-credit-scorer]");

        Assert.False(Evidence(workspace).IsHistory(Find(workspace)));
    }

    [Theory]
    [InlineData("<=", "0.031", true)]
    [InlineData("<", "0.031", false)]
    [InlineData(">=", "0.031", true)]
    [InlineData(">", "0.031", false)]
    [InlineData("==", "0.0310", true)]
    [InlineData("==", "0.032", false)]
    [InlineData("<=", "0.0309999999999999999999", false)]
    public void Metric_is_compared_exactly(string comparison, string threshold, bool passes)
    {
        using var workspace = TemporaryWorkspace.OfRulePages().Replace(Path, "operator: <=, threshold: 0.05", $"operator: '{comparison}', threshold: {threshold}");

        Assert.Equal(passes, EvidenceBook.Passed(Find(workspace)));
    }

    [Theory]
    [InlineData("pass", true)]
    [InlineData("information", false)]
    [InlineData("fail", false)]
    [InlineData("passed", false)]
    public void Result_decides_with_the_metrics(string result, bool passes)
    {
        using var workspace = TemporaryWorkspace.OfRulePages().Replace(Path, "result: pass", $"result: {result}");

        Assert.Equal(passes, EvidenceBook.Passed(Find(workspace)));
    }

    [Theory]
    [InlineData("model-card", true)]
    [InlineData("human-oversight-record", true)]
    [InlineData("x-walk-through", true)]
    [InlineData("robustness-test", false)]
    [InlineData("monitoring-report", false)]
    public void Information_is_enough_where_nothing_is_measured(string type, bool passes)
    {
        using var workspace = TemporaryWorkspace.OfRulePages().Replace(Path, "result: pass", "result: information").Replace(Path, "type: bias-test", $"type: {type}");

        Assert.Equal(passes, EvidenceBook.Passed(Find(workspace)));
    }

    private static EvidenceBook Evidence(TemporaryWorkspace workspace) => workspace.Check().Context!.Evidence;

    private static ComplianceAsCode.Documents.Document Find(TemporaryWorkspace workspace) => workspace.Check().Context!.Register.Find("EVD-bias-2026Q2")!;

    private static TemporaryWorkspace WithNewer() => TemporaryWorkspace.OfRulePages().Write("evidence/newer.yaml", """
        kind: evidence
        id: EVD-newer
        title: Newer
        owner: head-of-risk
        type: bias-test
        collected: 2026-06-01
        source: test pipeline
        requirements: [A.6.2.4]
        system: SYS-credit-scoring
        model: MDL-credit-scorer
        result: pass

        """);
}
