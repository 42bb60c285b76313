namespace ComplianceAsCode.Tests.Rules;

public sealed class RiskIsReviewedTests
{
    private const string Risk = "risks/drift.yaml";

    [Theory]
    [InlineData("reviewed: 2025-06-30", true)]
    [InlineData("reviewed: [|2025-06-29|]", false)]
    public void Late_is_the_day_after_the_interval(string reviewed, bool isClean)
    {
        using var test = With(reviewed);

        if (isClean) test.DoesNotTrigger();
        else Assert.StartsWith("the review of risk RSK-drift was due on 2026-06-29; ", test.Triggers("warning"), StringComparison.Ordinal);
    }

    [Fact]
    public void Interval_is_the_manifests()
    {
        using var test = With("reviewed: 2026-06-01").Replace(Files.Manifest, "stage: 5", "stage: 5\nrisk: { review: P100Y }").On("2099-01-01");

        Assert.DoesNotContain(test.Diagnostics(), d => d.Rule.Id == "CAC2010");
    }

    [Fact]
    public void New_major_release_Triggers_though_the_interval_is_kept()
    {
        using var test = With("reviewed: 2026-05-04\nsystem-release: [|1.9.9|]");

        Assert.StartsWith("risk RSK-drift was reviewed for release 1.9.9, and SYS-credit-scoring is at 2.1.0; ", test.Triggers("warning"), StringComparison.Ordinal);
        Assert.Equal(["systems/credit-scoring.md: SYS-credit-scoring is here"], test.Related());
    }

    [Fact]
    public void Both_are_one_review()
    {
        using var test = With("reviewed: 2024-05-04\nsystem-release: [|1.9.9|]");

        test.Triggers("warning");
    }

    [Theory]
    [InlineData("2.0.0")]
    [InlineData("3.0.0")]
    [InlineData("first")]
    public void Same_major_release_a_coming_one_or_no_number_DoesNotTrigger(string release)
    {
        using var test = With($"reviewed: 2026-05-04\nsystem-release: {release}");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Opportunity_is_reviewed_too()
    {
        using var test = With("reviewed: [|2025-06-29|]").Replace(Risk, "type: risk", "type: opportunity").Replace(Risk, "reviewed: 2025-06-29", "reviewed: [|2025-06-29|]");

        test.Triggers("warning");
    }

    [Fact]
    public void Risk_of_a_retired_system_DoesNotTrigger()
    {
        using var test = With("reviewed: 2024-05-04").Replace(Files.HelpDesk, "lifecycle: operation", "lifecycle: retired").Replace(Risk, "SYS-credit-scoring", "SYS-help-desk")
            .ReplaceApproved("scope.md", "systems: [SYS-credit-scoring, SYS-help-desk]", "systems: [SYS-credit-scoring]");

        test.DoesNotTrigger();
    }

    [Theory]
    [InlineData("reviewed: yesterday", "CAC0007")]
    [InlineData("review: 2026-05-04", "CAC0005")]
    [InlineData("reviewed: 2026-07-01", "CAC0018")]
    public void Fault_of_reading_DoesNotTrigger(string reviewed, string other)
    {
        using var test = With(reviewed);

        Assert.Contains(other, test.Diagnostics().Select(d => d.Rule.Id));
        Assert.DoesNotContain("CAC2010", test.Diagnostics().Select(d => d.Rule.Id));
    }

    private static RuleCase With(string fields) => new RuleCase("CAC2010").Write(Risk, $"""
        kind: risk
        id: RSK-drift
        title: The model grows worse unnoticed
        owner: head-of-risk
        type: risk
        system: SYS-credit-scoring
        likelihood: 2
        impact: 3
        treatment: mitigate
        {fields}
        """);
}
