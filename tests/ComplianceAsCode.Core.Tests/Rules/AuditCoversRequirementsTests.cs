namespace ComplianceAsCode.Tests.Rules;

public sealed class AuditCoversRequirementsTests
{
    private const string Criteria = "criteria: [4-5, A.6, A.9]";

    [Fact]
    public void Every_way_to_name_criteria_covers()
    {
        using var test = Case().Replace(Files.Audit, Criteria, "criteria: ['4', 5-5, A.6.*, A.9.2]");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Excluded_control_need_not_be_audited()
    {
        using var test = Case().Replace(Files.Audit, Criteria, "criteria: [4-5, A.6]").Replace(Files.Control, "applicable: true", "applicable: false\njustification: Nobody uses it.").Replace(Files.Control, "claim: partial\nimplementation: partial\n", "claim: not-started\n");

        test.DoesNotTrigger();
    }

    [Fact]
    public void System_that_no_audit_names_Triggers_at_the_system()
    {
        using var test = Case().Replace(Files.Audit, "[SYS-credit-scoring, SYS-help-desk]", "[SYS-credit-scoring]").Replace(Files.HelpDesk, "id: SYS-help-desk", "id: [|SYS-help-desk|]");

        test.Triggers("warning");
    }

    [Fact]
    public void System_in_development_has_its_turn_later()
    {
        using var test = Case().Replace(Files.Audit, "[SYS-credit-scoring, SYS-help-desk]", "[SYS-credit-scoring]").Replace(Files.HelpDesk, "lifecycle: operation", "lifecycle: development");

        test.DoesNotTrigger();
    }

    [Theory]
    [InlineData("[head office]", true)]
    [InlineData("[head office, branch]", false)]
    public void Only_site_need_not_be_named(string sites, bool isClean)
    {
        using var test = Case().ReplaceApproved("scope.md", "subject: both", $"subject: both\nsites: {sites}");

        if (isClean) test.DoesNotTrigger();
        else test.LeavesItTo("CAC4002", "CAC4002");
    }

    [Theory]
    [InlineData("2026-06-30")]
    [InlineData("2026-06-29", "CAC4014")]
    [InlineData("2029-06-30")]
    [InlineData("2029-07-01", "CAC4002")]
    public void Plan_counts_from_today_and_within_a_cycle_and_a_late_one_says_so_itself(string planned, params string[] reported)
    {
        using var test = Case().Replace(Files.Audit, Criteria, "criteria: [4-5, A.6]").Write("audits/later.yaml", $$"""
            kind: audit
            id: AUD-later
            title: Audit of the use of AI systems
            owner: internal-auditor
            type: internal
            team: [{ person: internal-auditor }]
            criteria: [A.9]
            planned: {{planned}}
            status: planned
            """);

        test.LeavesItTo(reported);
    }

    [Fact]
    public void Criteria_that_cannot_be_read_DoesNotTrigger()
    {
        using var test = Case().Replace(Files.Audit, Criteria, "criteria: [4-5, A.6, A.99]");

        test.LeavesItTo("CAC0013");
    }

    private static RuleCase Case() => new("CAC4002");
}
