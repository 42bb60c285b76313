using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Tests.RealLife;

public sealed class PeopleTests
{
    private const string BothRoles = "{ by: managing-director, role: executive-sponsor, at: 2026-01-20T09:30:00Z }\n  - { by: managing-director, role: compliance-owner, at: 2026-01-20T09:31:00Z }";

    [Fact]
    public void One_person_holds_two_roles_and_approves_in_both()
    {
        using var workspace = WithOnePersonInBothRoles(distinct: false);

        Assert.Equal(RequirementStatus.Evidenced, workspace.IsClean().StandingOf("5.2").Status);
    }

    [Fact]
    public void Two_roles_of_one_person_are_not_two_people()
    {
        using var workspace = WithOnePersonInBothRoles(distinct: true);

        Assert.Equal(["CAC3004", "CAC3004"], workspace.Rules());
    }

    [Theory]
    [InlineData("2026-06-30", "managing-director", "head-of-risk")]
    [InlineData("2026-07-01", "head-of-risk", "managing-director")]
    public void Role_is_handed_over_in_mid_year(string asOf, string holder, string other)
    {
        using var workspace = new LivedWorkspace().Replace("roles.yaml", "holders: [{ person: managing-director, from: 2025-01-01 }]", """
            holders:
              - { person: managing-director, from: 2025-01-01, to: 2026-06-30 }
              - { person: head-of-risk, from: 2026-07-01 }
            """);

        var context = workspace.IsClean(asOf);

        Assert.Equal((true, false), (context.Roles.Holds(holder, "executive-sponsor", context.AsOf), context.Roles.Holds(other, "executive-sponsor", context.AsOf)));
        // What the predecessor approved stays approved.
        Assert.Equal(RequirementStatus.Evidenced, context.StandingOf("5.2").Status);
    }

    [Fact]
    public void Committee_approves_in_a_meeting()
    {
        using var workspace = new LivedWorkspace()
            .Replace("aims.yaml", "policy: { any-of: [executive-sponsor] }", "policy: { any-of: [executive-sponsor] }\n  policy/human-oversight: { any-of: [committee] }")
            .Approve("policies/human-oversight.md", "POL-human-oversight", "{ by: compliance-lead, role: ROL-committee, at: 2026-01-14T11:00:00Z, meeting: MTG-2026-01 }");

        var context = workspace.IsClean();

        Assert.True(context.Approvals.IsInForce(context.Register.Find("POL-human-oversight")!));
    }

    private static LivedWorkspace WithOnePersonInBothRoles(bool distinct) => new LivedWorkspace()
        .Replace("aims.yaml", "policy: { any-of: [executive-sponsor] }", $"policy: {{ all-of: [executive-sponsor, compliance-owner], distinct-people: {(distinct ? "true" : "false")} }}")
        .Replace("roles.yaml", "holders: [{ person: compliance-lead, from: 2025-01-01 }]", "holders: [{ person: managing-director, from: 2025-01-01 }]")
        .Approve("policies/ai-policy.md", "POL-ai-policy", BothRoles)
        .Approve("policies/human-oversight.md", "POL-human-oversight", BothRoles);
}
