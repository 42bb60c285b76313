using ComplianceAsCode.Diagnostics;

namespace ComplianceAsCode.Tests.Rules;

public sealed class BaselineIsUsedTests
{
    private const string Rule = "CAC9007";

    [Fact]
    public void Entry_of_a_fault_DoesNotTrigger() => WithFault().AndWrite(Baseline.Path, Baseline.Of(EntryOfFault())).GivesNothing();

    [Fact]
    public void Entry_of_a_fault_of_another_message_triggers_beside_the_fault() =>
        WithFault().AndWrite(Baseline.Path, Baseline.Of(Baseline.Entry("CAC3106", "EVD-bias-2026Q2", "it was worse"))).GivesAll(Rule, "CAC3106");

    [Fact]
    public void Entry_that_accepts_more_than_occurs_triggers_at_its_count() =>
        WithFault().AndWrite(Baseline.Path, Baseline.Of(EntryOfFault("count: [|2|]"))).Gives(Rule);

    [Fact]
    public void Second_entry_of_the_same_fault_triggers() =>
        WithFault().AndWrite(Baseline.Path, Baseline.Of(EntryOfFault(), EntryOfFault())).Gives(Rule);

    [Fact]
    public void Entry_of_a_fault_that_is_waived_triggers() => WithFault().AndWrite(Baseline.Path, Baseline.Of(EntryOfFault())).AndWrite("waivers/a.yaml", """
        kind: waiver
        id: WVR-a
        title: A waiver
        owner: head-of-risk
        rule: CAC3106
        target: EVD-bias-2026Q2
        reason: It was agreed.
        approved-by: compliance-lead
        expires: 2026-12-31
        """).Gives(Rule);

    [Fact]
    public void Entry_of_a_rule_that_is_off_triggers() => WithFault().AndWrite(Baseline.Path, Baseline.Of(EntryOfFault()))
        .AndReplace(Files.Manifest, "policy-topics: [ai-policy]", "policy-topics: [ai-policy]\nrules: { CAC3106: off }").Gives(Rule);

    [Fact]
    public void Entry_DoesNotTrigger_while_its_document_cannot_be_read() => WithFault().AndWrite(Baseline.Path, Baseline.Of(EntryOfFault()))
        .AndReplace(Files.Evidence, "value: 0.31", "value: [|x|]").Gives("CAC0007");

    [Fact]
    public void Entry_of_a_rule_on_reading_is_left_to_the_rule_on_overrides() =>
        Example.Write(Baseline.Path, Baseline.Of(Baseline.Entry("[|CAC0011|]", "EVD-bias-2026Q2", ""))).Gives("CAC9003");

    private static Example WithFault() => Example.Replace(Files.Evidence, "value: 0.031", "value: 0.31");

    private static string EntryOfFault(string more = "") => Baseline.Entry("CAC3106", "EVD-bias-2026Q2", MessageOfFault, more);

    private static string MessageOfFault { get; } = WithFault().Gives("CAC3106").Message;
}
