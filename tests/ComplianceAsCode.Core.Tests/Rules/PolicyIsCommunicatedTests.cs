namespace ComplianceAsCode.Tests.Rules;

public sealed class PolicyIsCommunicatedTests
{
    private const string Policy = "policies/human-oversight.md";

    [Fact]
    public void Policy_that_nobody_was_told_of_Triggers_at_its_kind_and_says_since_when()
    {
        using var test = Untold().ReplaceApproved(Policy, "kind: policy", "[|kind|]: policy");

        Assert.StartsWith("policy POL-human-oversight has effect since 2026-01-20, and nothing says that anybody was told since 2025-12-21; ", test.Triggers("warning"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-06-30", true)]
    [InlineData("2026-05-31", true)]
    [InlineData("2026-05-30", false)]
    public void Until_the_notice_period_is_over_it_DoesNotTrigger(string effective, bool isClean)
    {
        using var test = new RuleCase("CAC3011").ReplaceApproved(Policy, "review-by:", $"effective: {effective}\nreview-by:");

        if (isClean) test.DoesNotTrigger();
        else test.LeavesItTo("CAC3011");
    }

    [Theory]
    [InlineData("2026-01-20")]
    [InlineData("2025-12-21")]
    [InlineData("2026-06-30")]
    public void Policy_that_somebody_was_told_of_DoesNotTrigger_though_late(string day)
    {
        using var test = Untold().ReplaceApproved(Policy, "review-by:", $"communicated: [{{ audience: underwriters, on: {day} }}]\nreview-by:");

        test.DoesNotTrigger();
    }

    [Fact]
    public void What_was_told_before_the_notice_period_was_an_earlier_version_and_Triggers_at_communicated()
    {
        using var test = Untold().ReplaceApproved(Policy, "review-by:", "[|communicated|]: [{ audience: underwriters, on: 2025-12-20 }]\nreview-by:");

        test.Triggers("warning");
    }

    [Theory]
    [InlineData("2026-05-31")]
    [InlineData("2026-07-15")]
    public void Effect_counts_from_the_day_that_the_policy_gives(string effective)
    {
        using var test = Untold().ReplaceApproved(Policy, "effective: 2026-01-20", $"effective: {effective}");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Effect_a_day_earlier_Triggers()
    {
        using var test = Untold().ReplaceApproved(Policy, "kind: policy", "[|kind|]: policy").ReplaceApproved(Policy, "effective: 2026-01-20", "effective: 2026-05-30").Replace(Policy, "kind", "[|kind|]");

        test.Triggers("warning");
    }

    [Fact]
    public void Notice_is_the_manifests()
    {
        using var test = Untold().Replace(Files.Manifest, "stage: 5", "stage: 5\nfreshness: { notice: P1Y }");

        test.LeavesItTo("CAC3003", "CAC3003", "CAC3103", "CAC3103");
    }

    [Theory]
    [InlineData("type: policy-communication-record", "type: awareness-record")]
    [InlineData("result: information", "result: fail")]
    [InlineData("requirements: ['5.2']", "requirements: ['4.3']")]
    [InlineData("collected: 2026-05-04", "collected: 2025-12-20")]
    public void Record_of_something_else_tells_of_no_policy(string old, string @new)
    {
        using var test = new RuleCase("CAC3011").Replace(Files.Communication, old, @new);

        string[] expected = @new == "result: fail" ? ["CAC3011", "CAC3107"] : ["CAC3011"];
        test.LeavesItTo(expected);
    }

    [Fact]
    public void Draft_DoesNotTrigger()
    {
        using var test = Untold().Replace(Policy, "status: approved", "status: draft");

        test.DoesNotTrigger();
    }

    [Theory]
    [InlineData("by: managing-director, role: executive-sponsor", "by: compliance-lead, role: compliance-owner", "CAC3004")]
    [InlineData("by: managing-director, role: executive-sponsor", "by: compliance-lead, role: executive-sponsor", "CAC3006")]
    [InlineData("at: 2026-01-20T09:30:00Z", "at: yesterday", "CAC0007")]
    public void Approval_that_is_not_enough_or_cannot_be_read_speaks_alone(string old, string @new, string other)
    {
        using var test = Untold().Replace("approvals/human-oversight-1.0.0.yaml", old, @new);

        test.LeavesItTo(other);
    }

    [Fact]
    public void Reaffirmation_is_no_new_effect()
    {
        using var test = Untold();
        test.Write("approvals/again.yaml", $$"""
            kind: approval
            id: APR-again
            title: POL-human-oversight reaffirmed
            document: POL-human-oversight
            digest: {{test.DigestOf(Policy)}}
            version: 1.0.0
            outcome: reaffirmed
            review-by: 2027-06-30
            approvals: [{ by: managing-director, role: executive-sponsor, at: 2026-06-20T09:30:00Z }]
            """).Replace(Policy, "kind", "[|kind|]");

        test.Triggers("warning");
    }

    [Fact]
    public void Ai_policy_counts_from_its_approval_where_it_gives_no_day()
    {
        using var test = new RuleCase("CAC3011").Replace(Files.Communication, "type: policy-communication-record", "type: awareness-record").ReplaceApproved(Files.AiPolicy, "kind: policy", "[|kind|]: policy");

        Assert.StartsWith("policy POL-ai-policy has effect since 2026-01-20, ", test.Triggers("warning"), StringComparison.Ordinal);
    }

    [Fact]
    public void Other_policy_without_a_day_of_effect_DoesNotTrigger()
    {
        using var test = new RuleCase("CAC3011");

        Assert.DoesNotContain("effective", test.Read(Policy), StringComparison.Ordinal);
        test.DoesNotTrigger();
    }

    /// <summary>The policy on oversight has effect since January, and nothing says who was told of it.</summary>
    private static RuleCase Untold() => new RuleCase("CAC3011").ReplaceApproved(Policy, "review-by:", "effective: 2026-01-20\nreview-by:");
}
