namespace ComplianceAsCode.Tests.Rules;

public sealed class WaiverIsUsedTests
{
    private const string Rule = "CAC9005";

    [Theory]
    [InlineData("EVD-bias-2026Q2")]
    [InlineData(Files.Evidence)]
    public void Waiver_of_a_fault_by_id_or_path_DoesNotTrigger(string target) => WithFault(target, "CAC3106").GivesNothing();

    [Theory]
    [InlineData("EVD-bias-2026Q1")]
    [InlineData("SYS-credit-scoring")]
    [InlineData("evidence")]
    [InlineData("EVIDENCE/bias-2026Q2.md")]
    public void Waiver_for_another_target_triggers_beside_the_fault(string target) => WithFault(target, "CAC3106").GivesAll("CAC3106", Rule);

    [Fact]
    public void Waiver_of_another_rule_triggers_beside_the_fault() => WithFault("EVD-bias-2026Q2", "CAC3102").GivesAll("CAC3106", Rule);

    [Fact]
    public void Second_waiver_of_the_same_fault_triggers() =>
        WithFault("EVD-bias-2026Q2", "CAC3106").AndWrite("waivers/b.yaml", Waiver("WVR-b", Files.Evidence, "CAC3106")).Gives(Rule);

    [Fact]
    public void Waiver_of_a_rule_that_is_off_triggers() => WithFault("EVD-bias-2026Q2", "CAC3106")
        .AndReplace(Files.Manifest, "policy-topics: [ai-policy]", "policy-topics: [ai-policy]\nrules: { CAC3106: off }").Gives(Rule);

    [Fact]
    public void Waiver_of_a_code_rule_DoesNotTrigger() => Example.Write("waivers/a.yaml", Waiver("WVR-a", "src/Scorer.cs", "CAC6013")).GivesNothing();

    [Fact]
    public void Unused_waiver_DoesNotTrigger_on_the_day_on_which_it_expires() =>
        Example.Write("waivers/a.yaml", Waiver("WVR-a", "EVD-bias-2026Q2", "CAC3106").Replace("2026-12-31", "[|2026-06-30|]", StringComparison.Ordinal)).Gives("CAC9006");

    [Fact]
    public void Unused_waiver_triggers_on_the_day_before_it_expires() =>
        Example.Write("waivers/a.yaml", Waiver("WVR-a", "[|EVD-bias-2026Q2|]", "CAC3106").Replace("2026-12-31", "2026-07-01", StringComparison.Ordinal)).Gives(Rule);

    [Fact]
    public void Waiver_cannot_waive_that_it_is_unused() => Example.Write("waivers/a.yaml", Waiver("WVR-a", "WVR-a", "CAC9005")).Gives("CAC9003");

    private static Example WithFault(string target, string rule) =>
        Example.Replace(Files.Evidence, "value: 0.031", "value: 0.31").AndWrite("waivers/a.yaml", Waiver("WVR-a", target, rule));

    private static string Waiver(string id, string target, string rule) => $"""
        kind: waiver
        id: {id}
        title: A waiver
        owner: head-of-risk
        rule: {rule}
        target: {target}
        reason: It was agreed.
        approved-by: compliance-lead
        expires: 2026-12-31
        """;
}
