namespace ComplianceAsCode.Tests.Rules;

public sealed class ClaimFitsStatusTests
{
    private const string Control = "controls/5.2.md";

    [Theory]
    [InlineData("planned")]
    [InlineData("partial")]
    public void Work_that_is_not_done_Triggers(string implementation)
    {
        using var test = Claiming().Replace(Control, "implementation: implemented", $"implementation: {implementation}");

        Assert.Contains($"its implementation is '{implementation}'", test.Triggers("warning"), StringComparison.Ordinal);
    }

    [Fact]
    public void Policy_in_draft_Triggers()
    {
        using var test = Claiming().Replace(Control, "policies: [POL-ai-policy]", "policies: [POL-ai-policy, POL-ethics]").Write("policies/ethics.md", """
            ---
            kind: policy
            id: POL-ethics
            title: Ethics of AI
            owner: compliance-lead
            version: 0.1.0
            status: draft
            topics: [ai-ethics]
            review-by: 2027-01-31
            ---

            ## Purpose

            Why.

            ## Scope

            Where.

            ## Responsibilities

            Who.

            ## Policy

            What.

            ## Review

            When.
            """);

        Assert.Contains("POL-ethics is not approved", test.Triggers("warning"), StringComparison.Ordinal);
    }

    [Fact]
    public void Record_that_is_missing_is_named()
    {
        using var test = Needing("ai-policy, policy-review-record, resource-plan").Replace(Control, "claim: compliant", "claim: [|compliant|]");

        Assert.Contains("there is no record of policy-review-record; there is no record of resource-plan", test.Triggers("warning"), StringComparison.Ordinal);
    }

    [Fact]
    public void Record_in_records_DoesNotTrigger()
    {
        using var test = Needing("ai-policy, policy-review-record").Replace(Control, "claim: compliant", "claim: compliant\nrecords: [POL-human-oversight]");

        test.DoesNotTrigger();
    }

    [Theory]
    [InlineData("management-review-minutes")]
    [InlineData("change-plan")]
    public void Document_that_has_rules_of_its_own_is_left_to_them(string artefact)
    {
        using var test = Needing($"ai-policy, {artefact}");

        test.DoesNotTrigger();
    }

    [Theory]
    [InlineData("partial")]
    [InlineData("not-started")]
    public void Lesser_claim_DoesNotTrigger(string claim)
    {
        using var test = Needing("ai-policy, resource-plan").ClaimsLess(Control, claim);

        test.DoesNotTrigger();
    }

    [Fact]
    public void Bad_record_reports_itself()
    {
        using var test = new RuleCase("CAC2018").Replace("evidence/bias-2026Q2.md", "result: pass", "result: fail");

        test.LeavesItTo("CAC3107");
    }

    [Fact]
    public void Record_that_cannot_be_read_reports_itself()
    {
        using var test = Needing("ai-policy, resource-plan").Replace("evidence/bias-2026Q2.md", "kind: evidence", "kind: evidense");

        test.LeavesItTo("CAC0004");
    }

    [Fact]
    public void Requirement_left_out_DoesNotTrigger()
    {
        using var test = new RuleCase("CAC2018").Replace("controls/A.6.2.4.md", "applicable: true", "applicable: false\njustification: Nothing is built here.").Replace("controls/A.6.2.4.md", "implementation: implemented", "implementation: planned");

        test.DoesNotTrigger();
    }

    private static RuleCase Claiming() => new RuleCase("CAC2018").Replace(Control, "claim: compliant", "claim: [|compliant|]");

    private static RuleCase Needing(string artefacts) => new RuleCase("CAC2018").Replace("framework.yaml", "artefacts: [ai-policy]", $"artefacts: [{artefacts}]");
}
