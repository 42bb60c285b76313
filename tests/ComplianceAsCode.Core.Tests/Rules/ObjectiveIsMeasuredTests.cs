namespace ComplianceAsCode.Tests.Rules;

public sealed class ObjectiveIsMeasuredTests
{
    private const string Objective = "objectives.yaml";
    private const string Kpi = "\nkpi: KPI-parity", Measure = "Difference between groups in the share of high scores";

    [Fact]
    public void No_objective_at_all_Triggers_at_the_manifest()
    {
        using var test = Case().Delete(Objective).Replace(Files.Manifest, "aims: 1", "[|aims|]: 1");

        Assert.StartsWith("there is no AI objective; set one: compliance new objective", test.Triggers("warning"), StringComparison.Ordinal);
    }

    [Fact]
    public void Measure_that_nothing_measures_Triggers_at_it()
    {
        using var test = Case().Replace(Objective, Kpi, "").Replace(Objective, Measure, $"[|{Measure}|]");

        Assert.Contains($"it names no KPI, and no evidence has a metric '{Measure}'", test.Triggers("warning"), StringComparison.Ordinal);
    }

    [Fact]
    public void Metric_of_evidence_by_that_name_will_do()
    {
        using var test = Case().Replace(Objective, Kpi, "").Replace(Objective, Measure, "demographic-parity-difference");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Empty_plan_Triggers_at_its_key()
    {
        using var test = Case().Replace(Objective, "plan: The test pipeline measures it with each release; above the target there is no release.", "[|plan|]:");

        test.Triggers("warning");
    }

    [Theory]
    [InlineData("2026-06-30")]
    [InlineData("2026-07-31")]
    public void Day_that_has_not_passed_DoesNotTrigger(string due)
    {
        using var test = Case().Replace(Objective, "due: 2027-03-31", $"due: {due}");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Day_that_has_passed_Triggers_at_it()
    {
        using var test = Case().Replace(Objective, "due: 2027-03-31", "due: [|2026-06-29|]");

        Assert.Contains("was to be reached by 2026-06-29; judge in the management review whether it was", test.Triggers("warning"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Objective, "kpi: KPI-parity", "kpi: KPI-partiy", "CAC0011")]
    [InlineData(Objective, "kpi: KPI-parity", "kpis: KPI-parity", "CAC0005")]
    [InlineData(Objective, "plan: The", "plans: The", "CAC0005")]
    [InlineData(Objective, "kind: objective", "kind: objectve", "CAC0004")]
    [InlineData(Objective, "title: Scores", "title: 'Scores", "CAC0002")]
    public void Fault_of_reading_DoesNotTrigger(string path, string old, string @new, string other)
    {
        using var test = Case().Replace(path, old, @new);

        test.LeavesItTo(other);
    }

    [Fact]
    public void Metric_that_cannot_be_read_DoesNotTrigger()
    {
        using var test = Case().Replace(Objective, Kpi, "").Replace(Objective, Measure, "demographic-parity-difference").Replace(Files.Evidence, "{ name: demo", "{ nam: demo");

        test.LeavesItTo("CAC0005");
    }

    private static RuleCase Case() => new("CAC2016");
}
