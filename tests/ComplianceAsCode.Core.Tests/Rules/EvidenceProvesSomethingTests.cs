namespace ComplianceAsCode.Tests.Rules;

public sealed class EvidenceProvesSomethingTests
{
    private const string Path = "evidence/penetration.yaml";

    [Theory]
    [InlineData("")]
    [InlineData("requirements: []")]
    [InlineData("requirements:")]
    [InlineData("system:")]
    public void Evidence_that_names_nothing_Triggers(string naming)
    {
        using var test = Named(naming, "[|kind|]");

        test.Triggers("warning");
    }

    [Theory]
    [InlineData("requirements: [A.6.2.4]")]
    [InlineData("requirements: A.6.2.4")]
    [InlineData("system: SYS-help-desk\nrelease: 1.4.0")]
    [InlineData("model: MDL-help-assistant\nrelease: gpt-4o-2024-08-06")]
    public void Any_of_the_three_is_enough(string naming)
    {
        using var test = Named(naming);

        test.DoesNotTrigger();
    }

    [Theory]
    [InlineData("system: SYS-helpdesk", "CAC0011")]
    [InlineData("requirements: [A.6.2.44]", "CAC0013")]
    [InlineData("requirments: [A.6.2.4]", "CAC0005")]
    [InlineData("proves: [A.6.2.4]", "CAC0005")]
    [InlineData("system: [SYS-help-desk]", "CAC0007")]
    public void Fault_of_reading_DoesNotTrigger(string naming, string other)
    {
        using var test = Named(naming);

        test.LeavesItTo(other);
    }

    [Fact]
    public void Evidence_that_the_manifest_misses_is_said_there_unless_that_rule_is_off()
    {
        using var test = Named("").Replace("aims.yaml", "require: [bias-test]", "require: [bias-test, security-test]");
        test.LeavesItTo("CAC3101");

        test.Replace("aims.yaml", "stage: 5", "stage: 5\nrules: { CAC3101: off }").Replace(Path, "kind:", "[|kind|]:");
        test.Triggers("warning");
    }

    private static RuleCase Named(string naming, string kind = "kind") => Case().Write(Path, $"""
        {kind}: evidence
        id: EVD-penetration
        title: Penetration test
        owner: head-of-risk
        type: security-test
        collected: 2026-06-11
        source: laboratory
        result: pass
        metrics:
          - name: open-findings
            value: 0
        {naming}
        """);

    private static RuleCase Case() => new("CAC3108");
}
