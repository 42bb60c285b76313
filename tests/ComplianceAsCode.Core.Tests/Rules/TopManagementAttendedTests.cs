namespace ComplianceAsCode.Tests.Rules;

public sealed class TopManagementAttendedTests
{
    [Fact]
    public void Term_that_began_later_does_not_count()
    {
        using var test = Case().Replace("roles.yaml", "holders: [{ person: managing-director, from: 2025-01-01 }]", "holders:\n  - { person: head-of-risk, from: 2025-01-01 }\n  - { person: managing-director, from: 2025-01-01, to: 2026-01-31 }\n  - { person: managing-director, from: 2026-04-21 }").Replace(Files.Review, "attendees: [managing-director, compliance-lead, head-of-risk]", "[|attendees|]: [managing-director]");

        Assert.Contains("on 2026-04-20", test.Triggers(), StringComparison.Ordinal);
    }

    [Fact]
    public void Role_of_top_management_counts()
    {
        using var test = Case().Replace(Files.Review, "[managing-director, compliance-lead, head-of-risk]", "[service-desk-lead]").Write("top.yaml", """
            kind: role
            id: ROL-top
            title: Top management
            type: top-management
            holders: [{ person: service-desk-lead, from: 2026-04-20, as: deputy }]
            """);

        test.DoesNotTrigger();
    }

    [Fact]
    public void Without_any_such_role_the_sponsor_is_missing()
    {
        using var test = Case().Replace("roles.yaml", "type: executive-sponsor", "type: other");

        test.LeavesItTo("CAC1002");
    }

    [Fact]
    public void Attendee_that_nobody_is_is_reported_alone()
    {
        using var test = Case().Replace(Files.Review, "[managing-director, compliance-lead, head-of-risk]", "[managing-directr, compliance-lead, head-of-risk]");

        test.LeavesItTo("CAC0011");
    }

    private static RuleCase Case() => new("CAC4012");
}
