namespace ComplianceAsCode.Tests.Rules;

public sealed class RuleOverrideIsKnownTests
{
    private const string Rule = "CAC9003";

    [Theory]
    [InlineData("CAC3013")]
    [InlineData("cac3103")]
    [InlineData("CAC310")]
    [InlineData("EvidenceIsFresh")]
    [InlineData("CAC0001")]
    [InlineData("CAC9003")]
    [InlineData("CAC9001")]
    public void Override_of_no_rule_or_a_fixed_one_triggers(string id) => Override($"[|{id}|]: off").Gives(Rule);

    [Theory]
    [InlineData("CAC3103: off")]
    [InlineData("CAC6001: error")]
    [InlineData("CAC1001: info")]
    public void Override_of_a_rule_DoesNotTrigger(string entry) => Override(entry).GivesNothing();

    [Fact]
    public void Fixed_rule_keeps_its_severity() =>
        Override("CAC0004: off").AndReplace(Files.Model, "kind: model", "kind: modell").GivesAll(Rule, "CAC0004");

    [Theory]
    [InlineData("CAC3999")]
    [InlineData("CAC0015")]
    [InlineData("CAC9005")]
    public void Waiver_of_no_rule_or_a_fixed_one_triggers_and_is_not_called_unused(string id) => Example.Write("waivers/a.yaml", $"""
        kind: waiver
        id: WVR-a
        title: A waiver
        owner: head-of-risk
        rule: [|{id}|]
        target: EVD-bias-2026Q2
        reason: It was agreed.
        approved-by: compliance-lead
        expires: 2026-12-31
        """).Gives(Rule);

    private static Example Override(string entry) => Example.Replace(Files.Manifest, "policy-topics: [ai-policy]", $"policy-topics: [ai-policy]\nrules: {{ {entry} }}");
}
