namespace ComplianceAsCode.Tests.Rules;

public sealed class KpiIsMeasuredTests
{
    [Theory]
    [InlineData("P57D", true)]
    [InlineData("P56D", false)]
    public void Late_is_the_day_after(string frequency, bool isClean)
    {
        using var test = Case().Replace(Files.Kpi, "frequency: P1Y", isClean ? $"frequency: {frequency}" : $"frequency: [|{frequency}|]");

        if (isClean) test.DoesNotTrigger();
        else Assert.Contains("was last measured on 2026-05-04", test.Triggers("warning"), StringComparison.Ordinal);
    }

    [Fact]
    public void Day_of_the_evidence_is_the_day_of_the_value()
    {
        using var test = Case().Replace(Files.Kpi, "values: [{ on: 2026-05-04, value: 0.031 }]", "values: [{ on: 2026-01-04, value: 0.031 }]\nfrom: { evidence-type: bias-test, metric: demographic-parity-difference }").Replace(Files.Kpi, "frequency: P1Y", "frequency: P57D");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Metric_that_no_evidence_has_Triggers()
    {
        using var test = Case().Replace(Files.Kpi, "values: [{ on: 2026-05-04, value: 0.031 }]", "[|from|]: { evidence-type: bias-test, metric: parity }");

        Assert.Contains("no evidence of type bias-test has the metric 'parity'", test.Triggers("warning"), StringComparison.Ordinal);
    }

    [Fact]
    public void No_indicator_at_all_Triggers_at_the_manifest()
    {
        using var test = Case().Delete(Files.Kpi).Replace("objectives.yaml", "\nkpi: KPI-parity", "").Replace("objectives.yaml", "measure: Difference between groups in the share of high scores", "measure: demographic-parity-difference")
            .Replace(Files.Manifest, "committee: P1Y", "committee: P1Y, [|kpi|]: P3M");

        test.Triggers("warning");
    }

    [Theory]
    [InlineData("title: Bias test", "title: 'Bias test", "CAC0002")]
    [InlineData("type: bias-test", "type: Bias test", "CAC0007")]
    public void Evidence_that_cannot_be_read_is_reported_alone(string old, string @new, string other)
    {
        using var test = Case().Replace(Files.Evidence, old, @new).Replace(Files.Kpi, "values: [{ on: 2026-05-04, value: 0.031 }]", "from: { evidence-type: bias-test, metric: demographic-parity-difference }");

        test.LeavesItTo(other);
    }

    private static RuleCase Case() => new("CAC5004");
}
