using ComplianceAsCode.Diagnostics;

namespace ComplianceAsCode.Tests.Rules;

public sealed class OwnerHasTimeTests
{
    private const string Allocation = "allocation: { percent: 30 }";

    [Fact]
    public void No_allocation_Triggers_at_the_role()
    {
        using var test = Case().Replace(Files.Roles, Allocation + "\n", "").Replace(Files.Roles, "kind: role\nid: ROL-compliance", "[|kind|]: role\nid: ROL-compliance");

        test.Triggers("info");
    }

    [Theory]
    [InlineData("{ from: 2026-01-01 }")]
    [InlineData("{ percent: 30, from: 2026-07-01 }")]
    [InlineData("{ percent: 30, to: 2026-06-29 }")]
    public void Allocation_that_sets_nothing_aside_today_Triggers_at_its_key(string allocation)
    {
        using var test = Case().Replace(Files.Roles, Allocation, $"[|allocation|]: {allocation}");

        test.Triggers("info");
    }

    [Theory]
    [InlineData("{ percent: 1 }")]
    [InlineData("{ percent: 30, from: 2026-06-30 }")]
    [InlineData("{ percent: 30, to: 2026-06-30 }")]
    public void Allocation_that_holds_today_DoesNotTrigger(string allocation)
    {
        using var test = Case().Replace(Files.Roles, Allocation, $"allocation: {allocation}");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Role_that_nobody_holds_is_left_to_the_rule_on_that()
    {
        using var test = Case().Replace(Files.Roles, "person: compliance-lead, from: 2025-01-01 }]\n" + Allocation, "person: compliance-lead, from: 2025-01-01, to: 2026-06-29 }]");

        test.LeavesItTo("CAC1003");
    }

    [Fact]
    public void Allocation_that_cannot_be_read_is_left_to_reading()
    {
        using var test = Case().Replace(Files.Roles, Allocation, "allocation: { percent: 130 }");

        test.LeavesItTo("CAC0007");
    }

    [Fact]
    public void Other_roles_need_no_allocation()
    {
        using var workspace = TemporaryWorkspace.OfRulePages();

        Assert.DoesNotContain(workspace.Check().Diagnostics, d => d.Rule.Severity == Severity.Info);
    }

    private static RuleCase Case() => new("CAC1013");
}
