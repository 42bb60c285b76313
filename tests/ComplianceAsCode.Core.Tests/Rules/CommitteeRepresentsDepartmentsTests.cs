namespace ComplianceAsCode.Tests.Rules;

public sealed class CommitteeRepresentsDepartmentsTests
{
    private const string Committee = "committee.yaml";
    private const string Authorities = "authorities: [May refuse or withdraw a release]";

    private const string HeadOfServiceDesk = """
        kind: role
        id: ROL-service-desk
        title: Head of the service desk
        type: other
        holders: [{ person: compliance-lead, from: 2025-01-01 }]
        represents: [Service desk]
        """;

    [Fact]
    public void No_committee_Triggers_once_at_the_manifest()
    {
        using var test = WithDepartments("Lending, Service desk").Delete(Committee).Replace(Files.Manifest, "aims: 1", "[|aims|]: 1");

        Assert.Contains("compliance new role --set type=committee", test.Triggers("warning"), StringComparison.Ordinal);
    }

    [Fact]
    public void Committee_on_which_nobody_sits_Triggers_once()
    {
        using var test = WithDepartments("Lending").Replace(Committee, "holders:", "[|holders|]:").Replace(Committee, "from: 2025-01-01", "from: 2025-01-01, to: 2026-06-29");

        test.Triggers("warning");
    }

    [Theory]
    [InlineData(Authorities + "\n", "")]
    [InlineData(Authorities, "authorities: []")]
    public void Committee_without_authorities_Triggers(string old, string @new)
    {
        using var test = Case().Replace(Committee, old, @new);

        if (@new.Length == 0) test.Replace(Committee, "kind: role", "[|kind|]: role");
        else test.Replace(Committee, "authorities:", "[|authorities|]:");
        test.Triggers("warning");
    }

    [Fact]
    public void Department_that_nobody_speaks_for_Triggers_at_the_department()
    {
        using var test = WithDepartments("Lending, [|Service desk|]").Replace(Committee, Authorities, $"represents: [Lending]\n{Authorities}");

        Assert.Contains("'Service desk'", test.Triggers("warning"), StringComparison.Ordinal);
        Assert.Equal(["committee.yaml: ROL-committee is here"], test.Related());
    }

    [Fact]
    public void Each_department_without_a_voice_Triggers()
    {
        using var test = WithDepartments("Lending, Service desk");

        test.LeavesItTo("CAC1004", "CAC1004");
    }

    [Fact]
    public void Department_in_other_case_DoesNotTrigger()
    {
        using var test = WithDepartments("LENDING").Replace(Committee, Authorities, $"represents: lending\n{Authorities}");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Member_who_speaks_for_a_department_by_another_role_DoesNotTrigger()
    {
        using var test = WithDepartments("Service desk").Write("service-desk.yaml", HeadOfServiceDesk);

        test.DoesNotTrigger();
    }

    [Fact]
    public void Role_for_a_department_whose_holder_is_no_member_Triggers()
    {
        using var test = WithDepartments("[|Service desk|]").Write("service-desk.yaml", HeadOfServiceDesk.Replace("compliance-lead", "head-of-risk", StringComparison.Ordinal));

        test.Triggers("warning");
    }

    [Fact]
    public void Member_whose_other_role_is_over_Triggers_from_the_day_after()
    {
        var over = HeadOfServiceDesk.Replace("from: 2025-01-01", "from: 2025-01-01, to: 2026-06-30", StringComparison.Ordinal);
        using var lastDay = WithDepartments("Service desk").Write("service-desk.yaml", over);
        using var dayAfter = WithDepartments("[|Service desk|]").Write("service-desk.yaml", over).On("2026-07-01");

        lastDay.DoesNotTrigger();
        dayAfter.Triggers("warning");
    }

    [Fact]
    public void Second_committee_speaks_too_DoesNotTrigger()
    {
        using var test = WithDepartments("Lending").Write("second.yaml", """
            kind: role
            id: ROL-lending-committee
            title: Committee of the lending department
            type: committee
            holders: [{ person: head-of-risk, from: 2026-05-01 }]
            represents: [Lending]
            """);

        test.DoesNotTrigger();
    }

    [Fact]
    public void Draft_of_a_scope_has_no_departments_yet()
    {
        using var test = Case().Replace("scope.md", "status: approved", "status: draft\ndepartments: [Lending]");

        test.LeavesItTo("CAC1001");
    }

    [Theory]
    [InlineData("represents: [Service desk]", "represent: [Service desk]", "CAC0005")]
    [InlineData("person: compliance-lead", "person: compliance-leed", "CAC0011")]
    public void Fault_of_reading_that_hides_who_speaks_DoesNotTrigger(string old, string @new, string other)
    {
        using var test = WithDepartments("Service desk").Write("service-desk.yaml", HeadOfServiceDesk.Replace(old, @new, StringComparison.Ordinal));

        test.LeavesItTo(other);
    }

    private static RuleCase WithDepartments(string departments) => Case().ReplaceApproved("scope.md", "subject: both", $"subject: both\ndepartments: [{departments}]");

    private static RuleCase Case() => new("CAC1004");
}
