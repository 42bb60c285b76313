namespace ComplianceAsCode.Tests.Rules;

public sealed class EvidencePassedTests
{
    private const string Evidence = "evidence/bias-2026Q2.md";

    [Fact]
    public void Failed_evidence_Triggers_although_its_metrics_hold()
    {
        using var test = Case().Replace(Evidence, "result: pass", "result: [|fail|]");

        test.Triggers();
    }

    [Theory]
    [InlineData("pass")]
    [InlineData("information")]
    public void Other_result_DoesNotTrigger(string result)
    {
        using var test = Case().Replace(Evidence, "result: pass", $"result: {result}");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Missed_metric_speaks_instead_unless_its_rule_is_off()
    {
        using var test = Case().Replace(Evidence, "result: pass", "result: fail").Replace(Evidence, "value: 0.031", "value: 0.31");
        test.LeavesItTo("CAC3106");

        test.Replace("aims.yaml", "stage: 5", "stage: 5\nrules: { CAC3106: off }").Replace(Evidence, "result: fail", "result: [|fail|]");
        test.Triggers();
    }

    [Fact]
    public void Failed_evidence_that_was_collected_again_DoesNotTrigger()
    {
        using var test = Case();
        test.Write("evidence/older.md", test.Read(Evidence).Replace("EVD-bias-2026Q2", "EVD-older", StringComparison.Ordinal).Replace("2026-05-04", "2026-02-04", StringComparison.Ordinal).Replace("result: pass", "result: fail", StringComparison.Ordinal));

        test.DoesNotTrigger();
    }

    [Fact]
    public void Failed_evidence_after_a_passing_one_Triggers()
    {
        using var test = Case();
        test.Write("evidence/newer.md", test.Read(Evidence).Replace("EVD-bias-2026Q2", "EVD-newer", StringComparison.Ordinal).Replace("2026-05-04", "2026-06-04", StringComparison.Ordinal).Replace("result: pass", "result: [|fail|]", StringComparison.Ordinal));

        test.Triggers();
    }

    [Fact]
    public void Result_that_is_no_word_of_the_list_is_left_to_reading()
    {
        using var test = Case().Replace(Evidence, "result: pass", "result: failed");

        test.LeavesItTo("CAC0007");
    }

    private static RuleCase Case() => new("CAC3107");
}
