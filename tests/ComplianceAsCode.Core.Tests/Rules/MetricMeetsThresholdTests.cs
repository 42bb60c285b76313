namespace ComplianceAsCode.Tests.Rules;

public sealed class MetricMeetsThresholdTests
{
    private const string Evidence = "evidence/bias-2026Q2.md";
    private const string Metric = "- { name: demographic-parity-difference, value: 0.031, operator: <=, threshold: 0.05 }";

    [Theory]
    [InlineData("value: [|0.0500001|], operator: <=, threshold: 0.05")]
    [InlineData("value: [|0.05|], operator: <, threshold: 0.050")]
    [InlineData("value: [|0.94|], operator: '>=', threshold: 0.95")]
    [InlineData("value: [|-1|], operator: '>', threshold: -1.0")]
    [InlineData("value: [|1e3|], operator: ==, threshold: 1001")]
    public void Value_beyond_its_bound_Triggers_at_the_value(string numbers)
    {
        using var test = WithMetric(numbers);

        test.Triggers();
    }

    [Theory]
    [InlineData("value: 0.05, operator: <=, threshold: 0.050")]
    [InlineData("value: 0.96, operator: '>', threshold: 0.95")]
    [InlineData("value: 1e3, operator: ==, threshold: 1000.0")]
    [InlineData("value: 0.9")]
    [InlineData("value: 0.9, operator: , threshold: ")]
    public void Value_within_its_bound_or_without_one_DoesNotTrigger(string numbers)
    {
        using var test = WithMetric(numbers);

        test.DoesNotTrigger();
    }

    [Theory]
    [InlineData("pass")]
    [InlineData("fail")]
    public void Result_makes_no_difference_and_is_not_reported_again(string result)
    {
        using var test = WithMetric("value: [|0.07|], operator: <=, threshold: 0.05").Replace(Evidence, "result: pass", $"result: {result}");

        Assert.StartsWith("m for women is 0.07, where <= 0.05 was to be kept; ", test.Triggers(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("value: 0.9, threshold: [|0.95|]", "m for women has 'threshold' and no 'operator', so nothing is compared; add 'operator:' (>=, <=, >, <, ==)")]
    [InlineData("value: 0.9, operator: [|<|]", "m for women has 'operator' and no 'threshold', so nothing is compared; add 'threshold:' (number)")]
    public void Half_of_a_bound_Triggers(string numbers, string message)
    {
        using var test = WithMetric(numbers);

        Assert.StartsWith(message, test.Triggers(), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_metric_Triggers_by_itself()
    {
        using var test = Case().Replace(Evidence, Metric, "- { name: a, value: 2, operator: <, threshold: 1 }\n  - { name: b, value: 3, operator: <, threshold: 1 }");

        test.LeavesItTo("CAC3106", "CAC3106");
    }

    [Fact]
    public void Single_metric_without_list_Triggers()
    {
        using var test = Case().Replace(Evidence, "metrics:\n  " + Metric, "metrics: { name: a, value: [|2|], operator: <, threshold: 1 }");

        test.Triggers();
    }

    [Theory]
    [InlineData("value: 0,9, operator: <=, threshold: 0.05", "CAC0005")]
    [InlineData("value: high, operator: <=, threshold: 0.05", "CAC0007")]
    [InlineData("value: 0.9, operator: less, threshold: 0.05", "CAC0007")]
    [InlineData("value: 0.9, operator: <=, treshold: 0.05", "CAC0005")]
    [InlineData("operator: <=, threshold: 0.05", "CAC0006")]
    public void Fault_of_reading_DoesNotTrigger(string numbers, string other)
    {
        using var test = WithMetric(numbers);

        test.LeavesItTo(other);
    }

    [Fact]
    public void Superseded_evidence_DoesNotTrigger()
    {
        using var test = Case();
        test.Write("evidence/older.md", test.Read(Evidence).Replace("EVD-bias-2026Q2", "EVD-older", StringComparison.Ordinal).Replace("2026-05-04", "2026-02-04", StringComparison.Ordinal).Replace("0.031", "0.07", StringComparison.Ordinal));

        test.DoesNotTrigger();
    }

    private static RuleCase WithMetric(string numbers) => Case().Replace(Evidence, Metric, $"- {{ name: m, slice: women, {numbers} }}");

    private static RuleCase Case() => new("CAC3106");
}
