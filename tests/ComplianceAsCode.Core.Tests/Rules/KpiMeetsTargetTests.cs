namespace ComplianceAsCode.Tests.Rules;

public sealed class KpiMeetsTargetTests
{
    [Fact]
    public void Last_own_value_counts_and_no_earlier_one()
    {
        using var test = Case().Replace(Files.Kpi, "values: [{ on: 2026-05-04, value: 0.031 }]", "values:\n  - { on: 2026-06-20, value: [|0.06|] }\n  - { on: 2026-03-01, value: 0.09 }");

        Assert.Contains("kpi KPI-parity is 0.06, and its target is <= 0.05", test.Triggers("warning"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<=", "0.031", true)]
    [InlineData("<", "0.031", false)]
    [InlineData(">=", "0.031", true)]
    [InlineData(">", "0.031", false)]
    [InlineData("==", "0.031", true)]
    public void Bound_is_compared_as_its_operator_says(string comparison, string value, bool isClean)
    {
        using var test = Case().Replace(Files.Kpi, "values: [{ on: 2026-05-04, value: 0.031 }]", "from: { evidence-type: bias-test, metric: demographic-parity-difference }")
            .Replace(Files.Kpi, "operator: <=, value: 0.05", isClean ? $"operator: '{comparison}', value: {value}" : $"operator: '{comparison}', value: [|{value}|]");

        if (isClean) test.DoesNotTrigger();
        else test.Triggers("warning");
    }

    [Fact]
    public void Evidence_that_misses_its_own_threshold_says_so_itself()
    {
        using var test = Case().Replace(Files.Kpi, "values: [{ on: 2026-05-04, value: 0.031 }]", "from: { evidence-type: bias-test, metric: demographic-parity-difference }").Replace(Files.Evidence, "value: 0.031", "value: 0.2");

        test.LeavesItTo("CAC3106");
    }

    private static RuleCase Case() => new("CAC5005");
}
