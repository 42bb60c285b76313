namespace ComplianceAsCode.Tests.Rules;

public sealed class AiPolicyIsApprovedTests
{
    private const string Policy = "policies/ai-policy.md";
    private const string Approval = "approvals/ai-policy-1.0.0.yaml";

    [Fact]
    public void No_policy_of_the_topic_Triggers_where_the_manifest_asks_for_it()
    {
        using var test = Case().ReplaceApproved(Policy, "topics: [ai-policy]", "topics: [ai-ethics]").Replace("aims.yaml", "policy-topics: [ai-policy]", "policy-topics: [[|ai-policy|]]")
            .ClaimsLess("controls/5.2.md");

        Assert.Contains("compliance new policy --set topics=ai-policy", test.Triggers(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_policy_and_no_topics_Triggers_at_the_manifest()
    {
        using var test = Case().ReplaceApproved(Policy, "topics: [ai-policy]", "topics: [ai-ethics]").Replace("aims.yaml", "policy-topics: [ai-policy]\n", "").Replace("aims.yaml", "aims: 1", "[|aims|]: 1")
            .ClaimsLess("controls/5.2.md");

        test.Triggers();
    }

    [Theory]
    [InlineData("draft")]
    [InlineData("in-review")]
    public void Policy_on_the_way_to_approval_Triggers(string status)
    {
        using var test = Case().Replace(Policy, "status: approved", $"status: [|{status}|]");

        test.Triggers();
    }

    [Fact]
    public void Second_policy_of_the_topic_Triggers_at_its_topic()
    {
        using var test = Case().ReplaceApproved("policies/human-oversight.md", "topics: [human-oversight]", "topics: [human-oversight, [|ai-policy|]]");

        test.Triggers();
        Assert.Equal(["policies/ai-policy.md: POL-ai-policy is here"], test.Related());
    }

    [Theory]
    [InlineData("draft")]
    [InlineData("retired")]
    public void Second_policy_that_is_not_in_use_DoesNotTrigger(string status)
    {
        using var test = Case().Replace("systems/credit-scoring.md", "oversight: POL-human-oversight\n", "").Replace("controls/A.9.2.md", "policies: [POL-human-oversight]\n", "")
            .Replace("policies/human-oversight.md", "topics: [human-oversight]", "topics: ai-policy").Replace("policies/human-oversight.md", "status: approved", $"status: {status}");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Approval_by_others_than_top_management_Triggers()
    {
        using var test = Case().Replace("aims.yaml", "policy: { any-of: [executive-sponsor] }", "policy: { any-of: [executive-sponsor, compliance-owner] }")
            .Replace(Approval, "{ by: managing-director, role: executive-sponsor", "{ by: compliance-lead, role: compliance-owner").Replace(Policy, "status: approved", "status: [|approved|]");

        test.Triggers();
        Assert.Equal(["approvals/ai-policy-1.0.0.yaml: APR-ai-policy-1.0.0 approves it"], test.Related());
    }

    [Theory]
    [InlineData("executive-sponsor")]
    [InlineData("ROL-sponsor")]
    [InlineData("top-management")]
    public void Approval_by_top_management_DoesNotTrigger(string role)
    {
        using var test = Case().Replace("aims.yaml", "policy: { any-of: [executive-sponsor] }", "policy: { any-of: [executive-sponsor, top-management] }").Replace(Approval, "role: executive-sponsor", $"role: {role}");
        test.Write("top.yaml", """
            kind: role
            id: ROL-top
            title: Top management
            type: top-management
            holders: [{ person: managing-director, from: 2025-01-01 }]
            """);

        test.DoesNotTrigger();
    }

    [Fact]
    public void Missing_approval_is_left_to_the_rule_on_approvals()
    {
        using var test = Case().Delete(Approval);

        test.LeavesItTo("CAC3004");
    }

    [Theory]
    [InlineData("topics: [ai-policy]", "topics: []", "CAC0006")]
    [InlineData("topics: [ai-policy]", "topic: [ai-policy]", "CAC0005")]
    [InlineData("topics: [ai-policy]", "topics: [AI policy]", "CAC0007")]
    [InlineData("title: AI policy", "title: 'AI policy", "CAC0002")]
    public void Fault_of_reading_in_the_policy_DoesNotTrigger(string old, string @new, string other)
    {
        using var test = Case().ReplaceApproved(Policy, old, @new);

        test.LeavesItTo(other);
    }

    private static RuleCase Case() => new("CAC3001");
}
