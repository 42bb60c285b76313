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

    [Fact]
    public void Record_that_only_informs_DoesNotTrigger()
    {
        using var test = Case().Replace(Files.Communication, "result: information", "result: pass");
        test.DoesNotTrigger();

        test.Replace(Files.Communication, "result: pass", "result: information").DoesNotTrigger();
    }

    [Fact]
    public void Test_that_only_informs_is_left_to_the_rule_that_demands_it()
    {
        using var test = Case().Replace(Evidence, "result: pass", "result: information");

        test.LeavesItTo("CAC3101");
    }

    [Fact]
    public void Missed_metric_speaks_instead_unless_its_rule_is_off()
    {
        using var test = Missed();
        test.LeavesItTo("CAC3106");

        test.Replace("aims.yaml", "stage: 5", "stage: 5\nrules: { CAC3106: off }").Replace(Evidence, "result: fail", "result: [|fail|]");
        test.Triggers();
    }

    [Fact]
    public void Missed_metric_that_weighs_less_does_not_speak_instead()
    {
        using var test = Missed().Replace("aims.yaml", "stage: 5", "stage: 5\nrules: { CAC3106: warning }");
        test.LeavesItTo("CAC3106", "CAC3107");

        test.Replace("aims.yaml", "CAC3106: warning", "CAC3106: warning, CAC3107: warning").LeavesItTo("CAC3106");
    }

    [Fact]
    public void Missed_metric_that_is_waived_does_not_speak_instead()
    {
        using var test = Missed().Write("waivers/metric.yaml", """
            kind: waiver
            id: WVR-metric
            title: The bound is under discussion
            owner: head-of-risk
            rule: CAC3106
            target: EVD-bias-2026Q2
            reason: The committee sets the bound anew in July.
            approved-by: compliance-lead
            expires: 2026-07-31
            """);

        test.LeavesItTo("CAC3107");
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

    private static RuleCase Missed() => Case().Replace(Evidence, "result: pass", "result: fail").Replace(Evidence, "value: 0.031", "value: 0.31");

    private static RuleCase Case() => new("CAC3107");
}
