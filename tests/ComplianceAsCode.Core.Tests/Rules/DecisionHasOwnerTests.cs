namespace ComplianceAsCode.Tests.Rules;

public sealed class DecisionHasOwnerTests
{
    [Fact]
    public void Role_that_nobody_held_on_the_day_Triggers()
    {
        using var test = Case("from: 2026-05-14").Write("meetings/1.yaml", Meeting("[|ROL-steward|]", ""));

        Assert.StartsWith("role ROL-steward owns this decision, and nobody held it on 2026-05-13; ", test.Triggers("warning"), StringComparison.Ordinal);
    }

    [Fact]
    public void Role_that_was_held_on_the_day_DoesNotTrigger()
    {
        using var test = Case("from: 2026-05-13, to: 2026-05-13").Write("meetings/1.yaml", Meeting("ROL-steward", ""));

        test.DoesNotTrigger();
    }

    [Fact]
    public void Open_decision_whose_owner_left_Triggers_from_the_day_after_the_term_until_it_was_due()
    {
        using var test = Case("from: 2025-01-01, to: 2026-06-30").Write("meetings/1.yaml", Meeting("ROL-steward", ", due: 2026-07-31"));
        test.On("2026-06-30").DoesNotTrigger();

        test.Write("meetings/1.yaml", Meeting("[|ROL-steward|]", ", due: 2026-07-31")).On("2026-07-01");
        Assert.Contains("which is due on 2026-07-31, and nobody holds it any more", test.Triggers("warning"), StringComparison.Ordinal);
        test.On("2026-07-31").Triggers("warning");
        test.On("2026-08-01").DoesNotTrigger();
    }

    [Fact]
    public void Both_changes_are_foretold()
    {
        using var workspace = TemporaryWorkspace.OfRulePages().Write("roles/steward.yaml", Role("from: 2025-01-01, to: 2026-06-30")).Write("meetings/1.yaml", Meeting("ROL-steward", ", due: 2026-07-31"));

        Assert.Equal(new(2026, 7, 1), workspace.Check().NextChange!.On);
        Assert.Equal(new(2026, 8, 1), workspace.Check(new DateOnly(2026, 7, 1)).NextChange!.On);
    }

    [Theory]
    [InlineData("2026-05-12")]
    [InlineData("2026-06-29")]
    public void Vacancy_that_another_rule_reports_DoesNotTrigger(string lastDay)
    {
        using var test = Case("from: 2025-01-01").Replace(Files.Roles, "person: compliance-lead, from: 2025-01-01", $"person: compliance-lead, from: 2025-01-01, to: {lastDay}")
            .Write("meetings/1.yaml", Meeting("ROL-compliance", ", due: 2026-07-31"));

        test.LeavesItTo("CAC1003");
    }

    [Fact]
    public void Earlier_vacancy_than_the_one_that_another_rule_reports_Triggers_too()
    {
        using var test = Case("from: 2025-01-01").Replace(Files.Roles, "person: compliance-lead, from: 2025-01-01", "person: compliance-lead, from: 2026-06-01, to: 2026-06-29")
            .Write("meetings/1.yaml", Meeting("ROL-compliance", ", due: 2026-07-31"));

        test.LeavesItTo("CAC1003", "CAC3302");
    }

    [Fact]
    public void Person_DoesNotTrigger()
    {
        using var test = Case("from: 2027-01-01").Write("meetings/1.yaml", Meeting("internal-auditor", ", due: 2026-09-30"));

        test.DoesNotTrigger();
    }

    [Theory]
    [InlineData("ROL-stewrd", "from: 2026-05-14", "CAC0011")]
    [InlineData("ROL-steward", "from: May", "CAC0007")]
    [InlineData("ROL-steward", "frm: 2026-05-13", "CAC0005")]
    public void Fault_of_reading_DoesNotTrigger(string owner, string term, string other)
    {
        using var test = Case(term).Write("meetings/1.yaml", Meeting(owner, ""));

        test.LeavesItTo(other);
    }

    [Fact]
    public void Missing_owner_is_left_to_reading()
    {
        using var test = Case("from: 2026-01-01").Write("meetings/1.yaml", Meeting("x", "").Replace(", owner: x", "", StringComparison.Ordinal));

        test.LeavesItTo("CAC0006");
    }

    private static string Role(string term) => $$"""
        kind: role
        id: ROL-steward
        title: Steward
        type: other
        holders: [{ person: head-of-risk, {{term}} }]
        """;

    private static string Meeting(string owner, string rest) => $$"""
        kind: meeting
        id: MTG-1
        title: Meeting
        body: ROL-sponsor
        held: 2026-05-13
        decisions: [{ text: Old data is taken out., owner: {{owner}}{{rest}} }]
        """;

    private static RuleCase Case(string term) => new RuleCase("CAC3302").Write("roles/steward.yaml", Role(term));
}
