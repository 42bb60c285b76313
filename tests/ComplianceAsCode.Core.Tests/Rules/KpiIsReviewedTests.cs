namespace ComplianceAsCode.Tests.Rules;

public sealed class KpiIsReviewedTests
{
    private const string Reviews = "reviews: [{ on: 2026-06-15, by: head-of-risk, trigger: scheduled }]";

    [Theory]
    [InlineData("P1M", "2026-03-30", true)]
    [InlineData("P1M", "2026-03-29", false)]
    [InlineData("P1Y", "2026-03-29", true)]
    public void Period_is_the_longer_of_interval_and_frequency(string frequency, string review, bool isClean)
    {
        using var test = Case().Replace(Files.Kpi, Reviews, Reviews.Replace("2026-06-15", review, StringComparison.Ordinal)).Replace(Files.Kpi, "frequency: P1Y", $"frequency: {frequency}").Replace(Files.Kpi, "values: [", "values: [{ on: 2026-03-01, value: 0 }, { on: 2026-06-15, value: 0 }, ");
        if (!isClean) test.Replace(Files.Kpi, "reviews:", "[|reviews|]:");

        if (isClean) test.DoesNotTrigger();
        else test.Triggers("warning");
    }

    [Theory]
    [InlineData("2026-05-31", true)]
    [InlineData("2026-05-30", false)]
    public void Serious_incident_asks_for_a_review(string detected, bool isClean)
    {
        using var test = Case().Replace(Files.Kpi, Reviews, isClean ? Reviews.Replace("2026-06-15", "2026-05-04", StringComparison.Ordinal) : Reviews.Replace("2026-06-15", "2026-05-04", StringComparison.Ordinal).Replace("reviews", "[|reviews|]", StringComparison.Ordinal))
            .Write("incidents/2026-05.yaml", $$"""
                kind: incident
                id: INC-2026-05
                title: Scores of a group were wrong
                owner: head-of-risk
                system: SYS-credit-scoring
                severity: serious
                occurred: {{detected}}
                detected: {{detected}}
                status: open
                reported: [{ to: the supervisory authority, on: {{detected}} }]
                users-informed: {{detected}}
                """);

        if (isClean) test.DoesNotTrigger();
        else test.Triggers("warning");
    }

    [Fact]
    public void Without_review_the_first_period_begins_with_the_first_value()
    {
        using var test = Case().Replace(Files.Kpi, Reviews + "\n", "");

        test.DoesNotTrigger();
    }

    [Fact]
    public void New_major_release_asks_for_a_review()
    {
        using var test = Case().Replace(Files.Kpi, Reviews, "[|reviews|]: [{ on: 2026-05-02, by: head-of-risk, trigger: scheduled }]")
            .Replace(Files.Kpi, "values: [", "values: [{ on: 2026-04-01, value: 0 }, ")
            .Write("evidence/bias-2025Q4.yaml", """
                kind: evidence
                id: EVD-bias-2025Q4
                title: Bias test of the credit scorer
                owner: head-of-risk
                type: bias-test
                collected: 2025-11-04
                source: test pipeline of the scoring service
                requirements: [A.6.2.4]
                system: SYS-credit-scoring
                model: MDL-credit-scorer
                release: 1.9.0
                result: pass
                """);

        Assert.Contains("after release 2 of MDL-credit-scorer", test.Triggers("warning"), StringComparison.Ordinal);
    }

    private static RuleCase Case() => new("CAC5008");
}
