namespace ComplianceAsCode.Tests.Rules;

public sealed class HighRiskIsTreatedTests
{
    private const string Risk = "risks/drift.yaml";

    [Fact]
    public void High_risk_without_control_Triggers_at_its_treatment()
    {
        using var test = With("likelihood: 3\nimpact: 4\ntreatment: [|transfer|]\nresidual: { likelihood: 1, impact: 4 }");

        Assert.StartsWith("risk RSK-drift is high (12; from 12 on a risk is treated), and names no control that treats it; ", test.Triggers(), StringComparison.Ordinal);
    }

    [Fact]
    public void Control_that_is_excluded_treats_nothing()
    {
        using var test = With("likelihood: 3\nimpact: 4\ntreatment: [|mitigate|]\ncontrols: [CTL-A.9.2]\nresidual: { likelihood: 1, impact: 4 }")
            .Replace(Files.Control, "applicable: true", "applicable: false\njustification: Nobody uses it.");

        Assert.Contains("only controls that are excluded treat it", test.Triggers(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[|kind|]", "")]
    [InlineData("kind", "[|residual|]: { likelihood: 1 }\n")]
    public void What_is_left_must_be_said_in_full(string kind, string residual)
    {
        using var test = With($"likelihood: 3\nimpact: 4\ntreatment: mitigate\ncontrols: [CTL-A.6.2.4]\n{residual}", kind);

        Assert.Contains("does not say what is left after treatment", test.Triggers(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("likelihood: 3\nimpact: 4\ntreatment: avoid\nresidual: { likelihood: 1, impact: 4 }")]
    [InlineData("likelihood: 3\nimpact: 4\ntreatment: mitigate\ncontrols: CTL-A.6.2.4\nresidual: { likelihood: 1, impact: 4 }")]
    [InlineData("likelihood: 2\nimpact: 3\ntreatment: accept")]
    public void Treated_avoided_or_low_DoesNotTrigger(string fields)
    {
        using var test = With(fields);

        test.DoesNotTrigger();
    }

    [Fact]
    public void Level_is_the_manifests()
    {
        using var test = With("likelihood: 2\nimpact: 3\ntreatment: [|accept|]").Replace(Files.Manifest, "stage: 5", "stage: 5\nrisk: { acceptable: 5, high: 6 }").Replace("risks.yaml", "impact: 3", "impact: 2");

        test.Triggers();
    }

    [Fact]
    public void Opportunity_is_not_treated()
    {
        using var test = With("likelihood: 5\nimpact: 5\ntreatment: accept", type: "opportunity");

        test.DoesNotTrigger();
    }

    [Theory]
    [InlineData("likelihood: high\nimpact: 4\ntreatment: accept", "CAC0007")]
    [InlineData("likelihood: 4\nimpact: 4\ntreatment: ignore", "CAC0007")]
    [InlineData("likelihood: 4\nimpact: 4\ntreatment: mitigate\ncontrols: [CTL-A.9.9]\nresidual: { likelihood: 1, impact: 4 }", "CAC0011")]
    [InlineData("likelihood: 4\nimpact: 4\ntreatment: mitigate\ncontrols: [CTL-A.6.2.4]\nresiduals: { likelihood: 1, impact: 4 }", "CAC0005")]
    [InlineData("likelihood: 4\nimpact: 4\ntreatment: mitigate\ncontrols: [CTL-A.6.2.4]\nresidual: { likelihoods: 1, impact: 4 }", "CAC0005")]
    public void Fault_of_reading_DoesNotTrigger(string fields, string other)
    {
        using var test = With(fields);

        test.LeavesItTo(other);
    }

    private static RuleCase With(string fields, string kind = "kind", string type = "risk") => new RuleCase("CAC2007").Write(Risk, $"""
        {kind}: risk
        id: RSK-drift
        title: The model grows worse unnoticed
        owner: head-of-risk
        type: {type}
        system: SYS-credit-scoring
        reviewed: 2026-05-04
        {fields}
        """);
}
