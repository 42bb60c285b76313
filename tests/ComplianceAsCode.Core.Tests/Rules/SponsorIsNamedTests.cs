namespace ComplianceAsCode.Tests.Rules;

public sealed class SponsorIsNamedTests
{
    private const string Holders = "holders: [{ person: managing-director, from: 2025-01-01 }]";

    [Fact]
    public void No_role_of_the_type_Triggers_at_the_manifest()
    {
        using var test = Case().Replace("roles.yaml", "type: executive-sponsor", "type: top-management").Replace("aims.yaml", "aims: 1", "[|aims|]: 1");

        Assert.Contains("compliance new role --set type=executive-sponsor", test.Triggers(), StringComparison.Ordinal);
    }

    [Fact]
    public void Term_that_is_over_Triggers_from_the_day_after()
    {
        using var test = Case().Replace("roles.yaml", Holders, "[|holders|]: [{ person: managing-director, from: 2025-01-01, to: 2026-06-29 }]");

        test.Triggers();
    }

    [Fact]
    public void Last_day_of_the_term_DoesNotTrigger()
    {
        using var test = Case().Replace("roles.yaml", Holders, "holders: [{ person: managing-director, from: 2025-01-01, to: 2026-06-30 }]");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Term_that_begins_tomorrow_Triggers()
    {
        using var test = Case().Replace("roles.yaml", Holders, "[|holders|]: [{ person: managing-director, from: 2025-01-01, to: 2026-05-31 }, { person: managing-director, from: 2026-07-01 }]");

        test.Triggers();
    }

    [Fact]
    public void First_day_of_the_term_DoesNotTrigger()
    {
        using var test = Case().Replace("roles.yaml", Holders, "holders: [{ person: managing-director, from: 2025-01-01, to: 2026-05-31 }, { person: managing-director, from: 2026-06-30 }]");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Single_holder_without_brackets_DoesNotTrigger()
    {
        using var test = Case().Replace("roles.yaml", Holders, "holders: { person: managing-director, from: 2025-01-01 }");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Deputy_alone_DoesNotTrigger()
    {
        using var test = Case().Replace("roles.yaml", Holders, "holders: [{ person: managing-director, from: 2025-01-01, to: 2026-05-31 }, { person: head-of-risk, from: 2025-01-01, as: deputy }]");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Second_role_of_the_type_that_is_held_DoesNotTrigger()
    {
        using var test = Case().Replace("roles.yaml", Holders, "holders: [{ person: managing-director, from: 2025-01-01, to: 2026-05-31 }]").Write("sponsor.yaml", """
            kind: role
            id: ROL-second-sponsor
            title: Sponsor of the merged company
            type: executive-sponsor
            holders: [{ person: head-of-risk, from: 2026-01-01 }]
            """);

        test.DoesNotTrigger();
    }

    [Theory]
    [InlineData("person: managing-director", "person: managing-directr", "CAC0011")]
    [InlineData("type: executive-sponsor", "type: executive-sponser", "CAC0007")]
    [InlineData("from: 2025-01-01 }]\n---\nkind: role\nid: ROL-compliance", "from: January }]\n---\nkind: role\nid: ROL-compliance", "CAC0007")]
    [InlineData("holders: [{ person: managing-director, from: 2025-01-01 }]", "holders: []", "CAC0006")]
    public void Fault_of_reading_that_hides_the_holder_DoesNotTrigger(string old, string @new, string other)
    {
        using var test = Case().Replace("roles.yaml", old, @new);

        test.LeavesItTo(other);
    }

    private static RuleCase Case() => new("CAC1002");
}
