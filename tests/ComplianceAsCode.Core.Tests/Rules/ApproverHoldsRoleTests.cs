namespace ComplianceAsCode.Tests.Rules;

public sealed class ApproverHoldsRoleTests
{
    private const string Approval = "approvals/human-oversight-1.0.0.yaml";
    private const string Entry = "by: managing-director, role: executive-sponsor, at: 2026-01-20T09:30:00Z";

    [Fact]
    public void Someone_who_never_held_the_role_Triggers_and_shows_who_says_who_holds_it()
    {
        using var test = Case().Replace(Approval, "by: managing-director", "by: [|service-desk-lead|]");

        Assert.StartsWith("service-desk-lead did not hold the role executive-sponsor on 2026-01-20; ", test.Triggers(), StringComparison.Ordinal);
        Assert.Equal(["roles.yaml: ROL-sponsor says who holds it"], test.Related());
    }

    [Theory]
    [InlineData("from: 2025-01-01, to: 2026-01-19", ", but until 2026-01-19")]
    [InlineData("from: 2026-01-21", ", but only from 2026-01-21")]
    public void Term_that_is_over_or_has_not_begun_Triggers(string term, string words)
    {
        using var test = SponsorFrom(term);

        Assert.Contains($"did not hold the role executive-sponsor on 2026-01-20{words}; ", test.Triggers(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("from: 2026-01-20, to: 2026-01-20")]
    [InlineData("from: 2026-01-20, to: 2026-03-31")]
    [InlineData("from: 2025-01-01, as: deputy")]
    public void Term_of_that_day_DoesNotTrigger_whatever_became_of_it(string term)
    {
        using var test = Sponsor(term);

        test.DoesNotTrigger();
    }

    [Fact]
    public void Deputy_Triggers_where_the_manifest_lets_none_approve()
    {
        using var test = Sponsor("from: 2025-01-01, as: deputy").Replace("aims.yaml", "policy: {", "policy/human-oversight: { any-of: [executive-sponsor], deputies: false }\n  policy: {").Replace(Approval, "by: managing-director", "by: [|managing-director|]");

        Assert.StartsWith("managing-director was a deputy for executive-sponsor on 2026-01-20, ", test.Triggers(), StringComparison.Ordinal);
    }

    [Fact]
    public void Day_is_that_in_UTC()
    {
        using var test = SponsorFrom("from: 2026-01-20").Replace(Approval, "2026-01-20T09:30:00Z", "2026-01-20T00:30:00+01:00");

        Assert.Contains("on 2026-01-19", test.Triggers(), StringComparison.Ordinal);
    }

    [Fact]
    public void Approval_of_an_earlier_version_Triggers_as_well()
    {
        using var test = Case().Write("approvals/human-oversight-0.9.0.yaml", """
            kind: approval
            id: APR-human-oversight-0.9.0
            title: Approval of POL-human-oversight
            document: POL-human-oversight
            digest: sha256:0000000000000000000000000000000000000000000000000000000000000000
            version: 0.9.0
            approvals: [{ by: [|managing-director|], role: executive-sponsor, at: 2024-12-31T12:00:00Z }]
            """);

        test.Triggers();
    }

    [Theory]
    [InlineData("role: executive-sponsor", "role: executive-sponser", "CAC0011")]
    [InlineData("by: managing-director", "by: managing-directer", "CAC0011")]
    [InlineData("2026-01-20T09:30:00Z", "2026-07-20T09:30:00Z", "CAC0018")]
    public void What_another_rule_reports_DoesNotTrigger(string old, string @new, string other)
    {
        using var test = Case().Replace(Approval, old, @new);

        test.LeavesItTo(other);
    }

    [Fact]
    public void Approval_beside_which_others_are_missing_leaves_those_to_the_rule_on_approvals()
    {
        using var test = Case().Replace("aims.yaml", "policy: {", "policy/human-oversight: { all-of: [executive-sponsor, compliance-owner] }\n  policy: {").Replace(Approval, "by: managing-director", "by: service-desk-lead");

        test.LeavesItTo("CAC3004", "CAC3006");
    }

    [Fact]
    public void Role_granted_in_the_change_that_uses_it_Triggers()
    {
        using var before = TemporaryWorkspace.OfRulePages().Delete(Approval);
        using var after = TemporaryWorkspace.OfRulePages().Replace(Approval, Entry, Entry.Replace("managing-director", "head-of-risk", StringComparison.Ordinal))
            .Replace("roles.yaml", "holders: [{ person: managing-director, from: 2025-01-01 }]", "holders: [{ person: managing-director, from: 2025-01-01 }, { person: head-of-risk, from: 2025-01-01 }]");

        Assert.Equal([$"{Approval}(8,11,8,23): error CAC3006"], after.Check(before: before).Places());
        Assert.Empty(after.Check().Places());
    }

    [Fact]
    public void Role_that_the_base_grants_DoesNotTrigger()
    {
        using var before = TemporaryWorkspace.OfRulePages().Delete(Approval);
        using var after = TemporaryWorkspace.OfRulePages();

        Assert.Empty(after.Check(before: before).Places());
    }

    [Fact]
    public void Old_approval_DoesNotTrigger_when_its_role_is_recorded_later()
    {
        using var before = TemporaryWorkspace.OfRulePages().Replace("roles.yaml", "person: managing-director, from: 2025-01-01", "person: managing-director, from: 2026-03-01");
        using var after = TemporaryWorkspace.OfRulePages();

        Assert.Empty(after.Check(before: before).Places());
    }

    private static RuleCase SponsorFrom(string term) => Sponsor(term).Replace(Approval, "by: managing-director", "by: [|managing-director|]");

    /// <summary>The term of the sponsor who approved; another holds the role too, and approved what else there is.</summary>
    private static RuleCase Sponsor(string term)
    {
        var test = Case().Replace("roles.yaml", "holders: [{ person: managing-director, from: 2025-01-01 }]", $"holders: [{{ person: compliance-lead, from: 2025-01-01 }}, {{ person: managing-director, {term} }}]");
        foreach (var other in new[] { "approvals/ai-policy-1.0.0.yaml", "approvals/scope-1.0.0.yaml" }) test.Replace(other, "by: managing-director", "by: compliance-lead");
        return test;
    }

    private static RuleCase Case() => new("CAC3006");
}
