namespace ComplianceAsCode.Tests.Rules;

public sealed class PolicyTopicIsCoveredTests
{
    private const string Topics = "policy-topics: [ai-policy]";

    [Fact]
    public void Topic_that_no_policy_names_Triggers()
    {
        using var test = Case("[|ai-ethics|]");

        Assert.StartsWith("no policy covers the topic 'ai-ethics'; write one: compliance new policy --set topics=ai-ethics", test.Triggers("warning"), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_topic_Triggers_once_however_often_it_stands()
    {
        using var test = Case("ai-ethics, data-protection, ai-ethics");

        test.LeavesItTo("CAC3010", "CAC3010");
    }

    [Fact]
    public void Topic_of_an_approved_policy_DoesNotTrigger()
    {
        using var test = Case("human-oversight");

        test.DoesNotTrigger();
    }

    [Theory]
    [InlineData("draft")]
    [InlineData("in-review")]
    public void Topic_of_a_policy_that_is_not_approved_Triggers_and_points_at_it(string status)
    {
        using var test = Case("[|acceptable-use|]").Write("policies/use.md", Policy($"status: {status}", "topics: [acceptable-use]"));

        Assert.StartsWith("policy POL-use is the only policy on 'acceptable-use' and is not approved; ", test.Triggers("warning"), StringComparison.Ordinal);
        Assert.Equal(["policies/use.md: POL-use is here"], test.Related());
    }

    [Fact]
    public void Topic_of_a_retired_policy_Triggers()
    {
        using var test = Case("[|acceptable-use|]").Write("policies/use.md", Policy("status: retired", "topics: [acceptable-use]"));

        test.Triggers("warning");
    }

    [Theory]
    [InlineData("status: approved", "topics: [acceptable-use]", "CAC3004")]
    [InlineData("status: aproved", "topics: [acceptable-use]", "CAC0007")]
    [InlineData("status: draft", "topic: [acceptable-use]", "CAC0005")]
    [InlineData("status: draft", "topics: [Acceptable use]", "CAC0007")]
    public void Fault_of_the_policy_is_reported_there_alone(string status, string topics, string other)
    {
        using var test = Case("acceptable-use").Write("policies/use.md", Policy(status, topics));

        test.LeavesItTo(other);
    }

    [Fact]
    public void Policy_that_cannot_be_read_DoesNotTrigger()
    {
        using var test = Case("acceptable-use").Write("policies/use.md", "---\nkind: policy\nid: 'POL-use\n---\n");

        test.LeavesItTo("CAC0002");
    }

    [Fact]
    public void Without_topics_in_the_manifest_there_is_nothing_to_cover()
    {
        using var test = new RuleCase("CAC3010").Replace(Files.Manifest, Topics + "\n", "");

        test.DoesNotTrigger();
    }

    private static RuleCase Case(string topics) => new RuleCase("CAC3010").Replace(Files.Manifest, Topics, $"policy-topics: [ai-policy, {topics}]");

    private static string Policy(string status, string topics) => $"""
        ---
        kind: policy
        id: POL-use
        title: Use
        owner: compliance-lead
        version: 1.0.0
        {status}
        {topics}
        review-by: 2027-01-31
        ---

        ## Purpose

        A.

        ## Scope

        B.

        ## Responsibilities

        C.

        ## Policy

        D.

        ## Review

        E.
        """;
}
