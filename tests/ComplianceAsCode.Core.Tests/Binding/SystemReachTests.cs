using ComplianceAsCode.Binding;

namespace ComplianceAsCode.Tests.Binding;

/// <summary>What a system reaches is an error in every build; what it does not reach concerns the organisation.</summary>
public sealed class SystemReachTests
{
    [Theory]
    [InlineData("SYS-credit-scoring")]
    [InlineData("MDL-credit-scorer")]
    [InlineData("DST-applications-2025")]
    [InlineData("LOG-credit-scoring")]
    [InlineData("SUP-model-host")]
    [InlineData("POL-human-oversight")]
    [InlineData("APR-human-oversight-1.0.0")]
    [InlineData("EVD-bias-2026Q2")]
    [InlineData("IMP-credit-scoring")]
    public void Reached(string id)
    {
        using var workspace = TemporaryWorkspace.OfRulePages();

        Assert.Contains(id, SystemReach.Of(workspace.Check().Context!.Register));
    }

    [Theory]
    [InlineData("POL-ai-policy")]
    [InlineData("APR-ai-policy-1.0.0")]
    [InlineData("SCP-lending")]
    [InlineData("CTL-A.6.2.4")]
    [InlineData("ROL-sponsor")]
    public void Not_reached(string id)
    {
        using var workspace = TemporaryWorkspace.OfRulePages();

        Assert.DoesNotContain(id, SystemReach.Of(workspace.Check().Context!.Register));
    }

    [Fact]
    public void Evidence_of_a_model_that_a_system_uses_is_reached()
    {
        using var workspace = TemporaryWorkspace.OfRulePages().Replace("evidence/bias-2026Q2.md", "system: SYS-credit-scoring\n", "");

        Assert.Contains("EVD-bias-2026Q2", SystemReach.Of(workspace.Check().Context!.Register));
    }

    [Fact]
    public void Evidence_of_the_management_system_alone_is_not_reached()
    {
        using var workspace = TemporaryWorkspace.OfRulePages().Replace("evidence/bias-2026Q2.md", "system: SYS-credit-scoring\nmodel: MDL-credit-scorer\n", "");

        Assert.DoesNotContain("EVD-bias-2026Q2", SystemReach.Of(workspace.Check().Context!.Register));
    }

    [Fact]
    public void Role_that_owns_a_system_does_not_pull_in_the_organisation()
    {
        using var workspace = TemporaryWorkspace.OfRulePages().Replace("systems/help-desk.md", "owner: service-desk-lead", "owner: ROL-risk");

        Assert.DoesNotContain("ROL-risk", SystemReach.Of(workspace.Check().Context!.Register));
    }

    [Fact]
    public void Documents_that_refer_in_a_circle_are_reached_once()
    {
        using var workspace = TemporaryWorkspace.OfRulePages()
            .Replace("policies/human-oversight.md", "review-by:", "supersedes: POL-ai-policy\nreview-by:")
            .Replace("policies/ai-policy.md", "review-by:", "supersedes: POL-human-oversight\nreview-by:");

        Assert.Contains("POL-ai-policy", SystemReach.Of(workspace.Check().Context!.Register));
    }
}
