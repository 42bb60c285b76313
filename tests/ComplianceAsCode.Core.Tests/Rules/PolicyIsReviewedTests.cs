namespace ComplianceAsCode.Tests.Rules;

public sealed class PolicyIsReviewedTests
{
    private const string Policy = "policies/human-oversight.md";

    [Fact]
    public void Day_after_the_review_Triggers()
    {
        using var test = Case().ReplaceApproved(Policy, "review-by: 2027-01-31", "review-by: [|2026-06-29|]");

        Assert.StartsWith("policy POL-human-oversight was to be reviewed by 2026-06-29; ", test.Triggers(), StringComparison.Ordinal);
    }

    [Fact]
    public void Day_of_the_review_is_in_time()
    {
        using var test = Case().ReplaceApproved(Policy, "review-by: 2027-01-31", "review-by: 2026-06-30");

        test.LeavesItTo("CAC3003");
    }

    [Fact]
    public void Scope_statement_Triggers_too()
    {
        using var test = Case().ReplaceApproved("scope.md", "subject: both", "subject: both\nreview-by: [|2026-01-31|]");

        test.Triggers();
    }

    [Fact]
    public void Scope_statement_without_review_DoesNotTrigger()
    {
        using var test = Case();

        test.DoesNotTrigger();
    }

    [Fact]
    public void Procedure_Triggers_too()
    {
        using var test = Case().Write("procedures/incidents.md", """
            ---
            kind: procedure
            id: PRC-incidents
            title: Incidents
            owner: compliance-lead
            type: incident
            version: 1.0.0
            status: approved
            review-by: [|2026-03-31|]
            ---

            ## Purpose

            Faults become known.

            ## Steps

            Whoever sees one tells the owner of the system.

            ## Records

            An incident document.
            """);
        test.Write("approvals/incidents.yaml", $$"""
            kind: approval
            id: APR-incidents
            title: Approval of PRC-incidents
            document: PRC-incidents
            digest: {{test.DigestOf("procedures/incidents.md")}}
            approvals: { by: managing-director, role: executive-sponsor, at: 2025-03-20T09:30:00Z }
            """);

        test.Triggers();
    }

    [Theory]
    [InlineData("draft")]
    [InlineData("in-review")]
    public void Text_that_is_not_in_use_DoesNotTrigger(string status)
    {
        using var test = Case().Replace(Policy, "review-by: 2027-01-31", "review-by: 2026-01-31").Replace(Policy, "status: approved", $"status: {status}");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Reaffirmation_of_this_text_moves_the_day()
    {
        using var test = Reaffirmed();

        test.On("2026-12-31").LeavesItTo("CAC3003", "CAC3102");
    }

    [Fact]
    public void Day_after_the_reaffirmed_one_Triggers_and_names_the_approval()
    {
        using var test = Reaffirmed().Delete("evidence/bias-2026Q2.md").ClaimsLess("controls/A.6.2.4.md")
            .Replace("aims.yaml", "  - { for: ai-system, when: { risk: high }, require: [bias-test] }\n", "").Replace(Policy, "2026-01-31", "[|2026-01-31|]").On("2027-01-01");
        test.ReplaceApproved("policies/ai-policy.md", "2027-01-31", "2028-01-31");

        Assert.StartsWith("policy POL-human-oversight was to be reviewed by 2026-12-31; ", test.Triggers(), StringComparison.Ordinal);
        Assert.Equal(["approvals/again.yaml: APR-again reaffirmed it until 2026-12-31"], test.Related());
    }

    [Theory]
    [InlineData("outcome: reaffirmed", "outcome: approved")]
    [InlineData("review-by: 2026-12-31", "review-by: 2026-01-15")]
    [InlineData("by: managing-director, role: executive-sponsor", "by: head-of-risk, role: system-owner")]
    public void What_is_no_reaffirmation_by_those_who_may_moves_nothing(string old, string @new)
    {
        using var test = Reaffirmed().Replace("approvals/again.yaml", old, @new).Replace(Policy, "2026-01-31", "[|2026-01-31|]");

        Assert.Contains("by 2026-01-31", test.Triggers(), StringComparison.Ordinal);
    }

    [Fact]
    public void Day_that_cannot_be_read_DoesNotTrigger()
    {
        using var test = Case().ReplaceApproved(Policy, "review-by: 2027-01-31", "review-by: 31.01.2026");

        test.LeavesItTo("CAC0007");
    }

    /// <summary>The policy was to be reviewed in January and was reaffirmed until the end of the year.</summary>
    private static RuleCase Reaffirmed()
    {
        var test = Case().ReplaceApproved(Policy, "review-by: 2027-01-31", "review-by: 2026-01-31");
        return test.Write("approvals/again.yaml", $$"""
            kind: approval
            id: APR-again
            title: POL-human-oversight reaffirmed
            document: POL-human-oversight
            digest: {{test.DigestOf(Policy)}}
            version: 1.0.0
            outcome: reaffirmed
            review-by: 2026-12-31
            approvals: [{ by: managing-director, role: executive-sponsor, at: 2026-01-20T09:30:00Z }]
            """);
    }

    private static RuleCase Case() => new("CAC3002");
}
