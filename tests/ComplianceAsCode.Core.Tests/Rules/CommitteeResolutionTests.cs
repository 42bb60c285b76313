namespace ComplianceAsCode.Tests.Rules;

/// <summary>A policy that the committee approves in a meeting. The committee has a chair and two members, and a quorum of two.</summary>
public sealed class CommitteeResolutionTests
{
    private const string Approval = "approvals/human-oversight-1.0.0.yaml";

    [Fact]
    public void Meeting_with_its_quorum_approves()
    {
        using var test = Case();

        test.DoesNotTrigger();
    }

    [Fact]
    public void Each_member_who_was_there_counts()
    {
        using var test = Case().Replace("aims.yaml", "any-of: [committee], minimum: 1", "any-of: [committee], minimum: 2");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Meeting_below_its_quorum_Triggers_at_the_meeting()
    {
        using var test = Case().Replace("committee.yaml", "attendees: [managing-director, compliance-lead]", "attendees: [managing-director]").Replace(Approval, "meeting: MTG-2026-01", "meeting: [|MTG-2026-01|]");

        Assert.StartsWith("the meeting did not decide this: 1 of the 3 members of ROL-committee took part in MTG-2026-01, and its quorum is 2; ", test.Triggers(), StringComparison.Ordinal);
        Assert.Equal(["committee.yaml: MTG-2026-01 is here"], test.Related());
    }

    [Fact]
    public void Where_the_body_has_set_itself_no_quorum_more_than_half_is_one()
    {
        using var test = Case().Replace("committee.yaml", "quorum: 2\n", "");
        test.DoesNotTrigger();

        test.Replace("committee.yaml", "attendees: [managing-director, compliance-lead]", "attendees: [managing-director]").Replace(Approval, "meeting: MTG-2026-01", "meeting: [|MTG-2026-01|]");
        test.Triggers();
    }

    [Fact]
    public void Guests_are_no_quorum()
    {
        using var test = Case().Replace("committee.yaml", "attendees: [managing-director, compliance-lead]", "attendees: [managing-director, internal-auditor, service-desk-lead]").Replace(Approval, "meeting: MTG-2026-01", "meeting: [|MTG-2026-01|]");

        test.Triggers();
    }

    [Fact]
    public void Author_who_was_there_is_not_counted()
    {
        using var test = Case().ReplaceApproved("policies/human-oversight.md", "owner: head-of-risk", "owner: head-of-risk\nauthor: compliance-lead").Replace(Approval, "meeting: MTG-2026-01", "meeting: [|MTG-2026-01|]");

        Assert.Contains("1 of the 3 members of ROL-committee took part in MTG-2026-01, not counting who wrote what was decided on, and its quorum is 2", test.Triggers(), StringComparison.Ordinal);
    }

    [Fact]
    public void Author_may_declare_what_the_others_decided()
    {
        using var test = Case().ReplaceApproved("policies/human-oversight.md", "owner: head-of-risk", "owner: head-of-risk\nauthor: managing-director")
            .Replace("committee.yaml", "attendees: [managing-director, compliance-lead]", "attendees: [managing-director, compliance-lead, head-of-risk]");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Meeting_of_another_body_Triggers()
    {
        using var test = Case().Write("other.yaml", """
            kind: meeting
            id: MTG-risk
            title: Risk meeting
            body: ROL-risk
            held: 2026-01-14
            attendees: [head-of-risk]
            """).Replace(Approval, "meeting: MTG-2026-01", "meeting: [|MTG-risk|]");

        Assert.Contains("MTG-risk was a meeting of ROL-risk, and not of committee", test.Triggers(), StringComparison.Ordinal);
    }

    [Fact]
    public void Meeting_after_the_approval_Triggers()
    {
        using var test = Case().Replace(Approval, "2026-01-20T09:30:00Z", "2026-01-13T09:30:00Z").Replace(Approval, "meeting: MTG-2026-01", "meeting: [|MTG-2026-01|]");

        Assert.Contains("MTG-2026-01 was held on 2026-01-14, after the approval of 2026-01-13", test.Triggers(), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_declares_it_holds_the_role()
    {
        using var test = Case().Replace(Approval, "by: managing-director", "by: [|service-desk-lead|]");

        test.Triggers();
    }

    private static RuleCase Case() => new RuleCase("CAC3006")
        .Replace("aims.yaml", "policy: {", "policy/human-oversight: { any-of: [committee], minimum: 1 }\n  policy: {")
        .Replace("committee.yaml", "as: member }\n", "as: member }\n  - { person: head-of-risk, from: 2025-01-01, as: member }\nquorum: 2\n")
        .Replace(Approval, "role: executive-sponsor, at: 2026-01-20T09:30:00Z", "role: committee, at: 2026-01-20T09:30:00Z, meeting: MTG-2026-01");
}
