namespace ComplianceAsCode.Tests.Rules;

public sealed class ComplianceOwnerIsNamedTests
{
    private const string Holders = "holders: [{ person: compliance-lead, from: 2025-01-01 }]";

    [Fact]
    public void No_role_of_the_type_Triggers_at_the_manifest()
    {
        using var test = Case().Replace(Files.Roles, "type: compliance-owner", "type: other").Replace(Files.Manifest, "aims: 1", "[|aims|]: 1");

        Assert.Contains("compliance new role --set type=compliance-owner", test.Triggers(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ person: compliance-lead, from: 2025-01-01, to: 2026-06-29 }")]
    [InlineData("{ person: compliance-lead, from: 2026-07-01 }")]
    [InlineData("{ person: compliance-lead, from: 2025-01-01, to: 2026-06-29 }, { person: head-of-risk, from: 2026-07-01 }")]
    public void Day_outside_all_terms_Triggers(string terms)
    {
        using var test = Case().Replace(Files.Roles, Holders, $"[|holders|]: [{terms}]");

        test.Triggers();
    }

    [Theory]
    [InlineData("{ person: compliance-lead, from: 2025-01-01, to: 2026-06-30 }")]
    [InlineData("{ person: compliance-lead, from: 2026-06-30 }")]
    [InlineData("{ person: compliance-lead, from: 2025-01-01, to: 2026-06-29 }, { person: head-of-risk, from: 2026-06-30, as: deputy }")]
    public void Day_within_a_term_DoesNotTrigger(string terms)
    {
        using var test = Case().Replace(Files.Roles, Holders, $"holders: [{terms}]");

        test.DoesNotTrigger();
    }

    [Theory]
    [InlineData("person: compliance-lead, from", "person: compliance-leed, from", "CAC0011")]
    [InlineData("type: compliance-owner", "type: compliance-officer", "CAC0007")]
    [InlineData("type: compliance-owner", "typ: compliance-owner", "CAC0005")]
    public void Fault_of_reading_that_hides_the_holder_DoesNotTrigger(string old, string @new, string other)
    {
        using var test = Case().Replace(Files.Roles, old, @new);

        test.LeavesItTo(other);
    }

    private static RuleCase Case() => new("CAC1003");
}
