using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Tests.Standing;

public sealed class RoleBookTests
{
    [Theory]
    [InlineData("2026-02-28", false)]
    [InlineData("2026-03-01", true)]
    [InlineData("2026-08-31", true)]
    [InlineData("2026-09-01", false)]
    public void Term_of_office_includes_its_first_and_last_day(string day, bool holds)
    {
        using var workspace = WithTerm("from: 2026-03-01, to: 2026-08-31");

        Assert.Equal(holds, Roles(workspace).Holds("internal-auditor", "internal-auditor", DateOnly.Parse(day, null)));
    }

    [Fact]
    public void Term_without_end_goes_on()
    {
        using var workspace = WithTerm("from: 2026-03-01");

        Assert.True(Roles(workspace).Holds("internal-auditor", "internal-auditor", DateOnly.MaxValue));
    }

    [Fact]
    public void Term_without_beginning_counts_for_nothing()
    {
        using var workspace = WithTerm("to: 2026-08-31");

        Assert.False(Roles(workspace).Holds("internal-auditor", "internal-auditor", TemporaryWorkspace.BaseDay));
    }

    [Theory]
    [InlineData("ROL-audit", true)]
    [InlineData("internal-auditor", true)]
    [InlineData("ROL-sponsor", false)]
    [InlineData("executive-sponsor", false)]
    public void Role_is_named_by_its_id_or_its_type(string role, bool holds)
    {
        using var workspace = WithTerm("from: 2026-03-01");

        Assert.Equal(holds, Roles(workspace).Holds("internal-auditor", role, TemporaryWorkspace.BaseDay));
    }

    [Theory]
    [InlineData("ROL-sponsor", "executive-sponsor", true)]
    [InlineData("executive-sponsor", "ROL-sponsor", true)]
    [InlineData("ROL-sponsor", "ROL-sponsor", true)]
    [InlineData("ROL-sponsor", "ROL-risk", false)]
    [InlineData("system-owner", "executive-sponsor", false)]
    [InlineData("POL-ai-policy", "policy", false)]
    public void Id_and_type_of_a_role_are_the_same_role(string a, string b, bool same)
    {
        using var workspace = TemporaryWorkspace.OfRulePages();

        Assert.Equal(same, Roles(workspace).Same(a, b));
    }

    [Fact]
    public void Change_is_the_day_after_the_last_one()
    {
        using var workspace = WithTerm("from: 2026-03-01, to: 2026-08-31");
        var role = Roles(workspace).OfType("internal-auditor").Single();

        Assert.Equal(new(2026, 9, 1), RoleBook.NextChange([role], TemporaryWorkspace.BaseDay, day => RoleBook.HasHolder(role, day)));
    }

    [Fact]
    public void Terms_that_meet_are_no_change()
    {
        using var workspace = WithTerm("from: 2026-03-01, to: 2026-08-31 }, { person: head-of-risk, from: 2026-09-01, to: 2026-12-31");
        var role = Roles(workspace).OfType("internal-auditor").Single();

        Assert.Equal(new(2027, 1, 1), RoleBook.NextChange([role], TemporaryWorkspace.BaseDay, day => RoleBook.HasHolder(role, day)));
    }

    [Fact]
    public void Last_day_of_the_calendar_has_no_day_after_it()
    {
        using var workspace = WithTerm("from: 2026-03-01, to: 9999-12-31");
        var role = Roles(workspace).OfType("internal-auditor").Single();

        Assert.Null(RoleBook.NextChange([role], TemporaryWorkspace.BaseDay, day => RoleBook.HasHolder(role, day)));
    }

    private static RoleBook Roles(TemporaryWorkspace workspace) => workspace.Check().Context!.Roles;

    private static TemporaryWorkspace WithTerm(string term) => TemporaryWorkspace.OfRulePages().Write("audit-role.yaml", $$"""
        kind: role
        id: ROL-audit
        title: Internal auditor
        type: internal-auditor
        holders: [{ person: internal-auditor, {{term}} }]
        """);
}
