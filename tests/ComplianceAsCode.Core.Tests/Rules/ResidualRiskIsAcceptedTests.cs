namespace ComplianceAsCode.Tests.Rules;

public sealed class ResidualRiskIsAcceptedTests
{
    private const string Risk = "risks/drift.yaml";

    [Fact]
    public void Risk_that_is_not_treated_is_left_as_it_is()
    {
        using var test = With("likelihood: 2\nimpact: 4\ntreatment: accept", "[|kind|]");

        Assert.StartsWith("risk RSK-drift is left at 8, and up to 6 is acceptable; nobody has accepted it; ", test.Triggers(), StringComparison.Ordinal);
    }

    [Fact]
    public void Acceptance_without_a_day_Triggers()
    {
        using var test = With("likelihood: 2\nimpact: 4\ntreatment: accept\naccepted-by: [|managing-director|]");

        Assert.Contains("accepted it on no day", test.Triggers(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("head-of-risk", "2026-05-11")]
    [InlineData("managing-director", "2024-12-31")]
    public void Acceptance_without_authority_on_that_day_Triggers(string by, string on)
    {
        using var test = With($"likelihood: 2\nimpact: 4\ntreatment: accept\naccepted-by: [|{by}|]\naccepted-on: {on}");

        Assert.Contains($"{by}, who accepted it, held none of the roles executive-sponsor, top-management, compliance-owner, committee on {on}", test.Triggers(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("likelihood: 2\nimpact: 4\ntreatment: accept\naccepted-by: managing-director\naccepted-on: 2025-01-01")]
    [InlineData("likelihood: 2\nimpact: 4\ntreatment: accept\naccepted-by: compliance-lead\naccepted-on: 2026-06-30")]
    [InlineData("likelihood: 2\nimpact: 3\ntreatment: accept")]
    [InlineData("likelihood: 4\nimpact: 4\ntreatment: mitigate\ncontrols: [CTL-A.6.2.4]\nresidual: { likelihood: 2, impact: 3 }")]
    public void Accepted_by_authority_or_acceptable_DoesNotTrigger(string fields)
    {
        using var test = With(fields);

        test.DoesNotTrigger();
    }

    [Theory]
    [InlineData("acceptable: 8", true)]
    [InlineData("acceptable: 7", false)]
    public void Level_is_the_manifests(string criteria, bool isClean)
    {
        using var test = With("likelihood: 2\nimpact: 4\ntreatment: accept", isClean ? "kind" : "[|kind|]").Replace(Files.Manifest, "stage: 5", $"stage: 5\nrisk: {{ {criteria} }}");

        if (isClean) test.DoesNotTrigger();
        else test.Triggers();
    }

    [Fact]
    public void Approval_of_the_text_by_authority_stands_for_it_until_the_text_changes()
    {
        using var test = With("likelihood: 2\nimpact: 4\ntreatment: accept");
        test.Write("approvals/drift.yaml", $$"""
            kind: approval
            id: APR-drift
            title: Acceptance of RSK-drift
            document: RSK-drift
            digest: {{test.DigestOf(Risk)}}
            approvals: [{ by: managing-director, role: executive-sponsor, at: 2026-05-11T09:00:00Z }]
            """).DoesNotTrigger();

        test.Replace(Risk, "impact: 4", "impact: 5").LeavesItTo("CAC2008", "CAC3005");
    }

    [Fact]
    public void High_risk_that_is_not_treated_is_that_fault_alone()
    {
        using var test = With("likelihood: 4\nimpact: 4\ntreatment: accept");

        test.LeavesItTo("CAC2007");
    }

    [Fact]
    public void With_that_rule_turned_off_it_speaks()
    {
        using var test = With("likelihood: 4\nimpact: 4\ntreatment: accept", "[|kind|]").Replace(Files.Manifest, "stage: 5", "stage: 5\nrules: { CAC2007: off }");

        test.Triggers();
    }

    [Theory]
    [InlineData("accepted-by: managing-directr\naccepted-on: 2026-05-11", "CAC0011")]
    [InlineData("accepted-by: managing-director\naccepted-on: 11.05.2026", "CAC0007")]
    [InlineData("accepted-by: managing-director\naccepted-on: 2026-07-01", "CAC0018")]
    [InlineData("accepted_by: managing-director\naccepted-on: 2026-05-11", "CAC0005")]
    public void Fault_of_reading_DoesNotTrigger(string acceptance, string other)
    {
        using var test = With($"likelihood: 2\nimpact: 4\ntreatment: accept\n{acceptance}");

        test.LeavesItTo(other);
    }

    private static RuleCase With(string fields, string kind = "kind") => new RuleCase("CAC2008").Write(Risk, $"""
        {kind}: risk
        id: RSK-drift
        title: The model grows worse unnoticed
        owner: head-of-risk
        type: risk
        system: SYS-credit-scoring
        reviewed: 2026-05-04
        {fields}
        """);
}
