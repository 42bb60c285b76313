namespace ComplianceAsCode.Tests.Rules;

public sealed class PlannedIsPerformedTests
{
    private const string Change = "changes/queue-limit.yaml";
    private const string NextAudit = "audits/next.yaml";

    [Fact]
    public void Audit_whose_day_has_passed_Triggers_at_it()
    {
        using var test = Case().Write(NextAudit, Audit("supplier", "[|2026-06-29|]"));

        Assert.Contains("audit AUD-next was planned for 2026-06-29, and has not been performed; record the day in 'performed' when it is done", test.Triggers("warning"), StringComparison.Ordinal);
    }

    [Fact]
    public void Audit_that_is_planned_for_the_day_itself_DoesNotTrigger()
    {
        using var test = Case().Write(NextAudit, Audit("supplier", "2026-06-30"));

        test.DoesNotTrigger();
    }

    [Fact]
    public void Audit_that_has_begun_DoesNotTrigger()
    {
        using var test = Case().Write(NextAudit, Audit("supplier", "2026-06-29").Replace("status: planned", "status: in-progress", StringComparison.Ordinal));

        test.DoesNotTrigger();
    }

    [Fact]
    public void Audit_that_is_late_by_the_interval_too_is_left_to_that_rule()
    {
        using var test = Case().Replace(Files.Manifest, "intervals: {", "intervals: { internal-audit: P2M,").Write(NextAudit, Audit("internal", "2026-06-01"));

        test.LeavesItTo("CAC4001");
    }

    [Fact]
    public void Change_whose_day_has_passed_Triggers_at_it()
    {
        using var test = Case().Write(Change, ChangeOn("[|2026-06-15|]"));

        Assert.Contains("change CHG-queue-limit was planned for 2026-06-15, and has not been performed", test.Triggers("warning"), StringComparison.Ordinal);
    }

    [Fact]
    public void Stage_of_a_certification_whose_day_has_passed_Triggers_at_it()
    {
        using var test = Case().Replace(Files.Certification, "planned: 2027-02-09", "planned: [|2026-06-15|]");

        Assert.Contains("stage-2 of certification CRT-2026 was planned for 2026-06-15", test.Triggers("warning"), StringComparison.Ordinal);
    }

    [Fact]
    public void Stage_that_an_audit_is_planned_for_Triggers_at_the_audit_alone()
    {
        using var test = Case().Replace(Files.Certification, "planned: 2027-02-09", "planned: 2026-06-15").Write(NextAudit, Audit("stage-2", "[|2026-06-15|]"));

        test.Triggers("warning");
        Assert.Equal(["certification/2026.yaml: CRT-2026 has it planned"], test.Related());
    }

    [Fact]
    public void Certificate_that_was_wanted_by_now_Triggers_at_its_target()
    {
        using var test = Case().Replace(Files.Certification, "scope: SCP-lending", "scope: SCP-lending\ntarget: [|2026-06-29|]");

        Assert.Contains("certification CRT-2026 was to be decided by 2026-06-29, and no decision is recorded", test.Triggers("warning"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("performed: 2026-06-18", "performd: 2026-06-18", "CAC0005")]
    [InlineData("performed: 2026-06-18", "performed: June", "CAC0007")]
    public void Fault_of_reading_DoesNotTrigger(string old, string @new, string other)
    {
        using var test = Case().Write(Change, ChangeOn("2026-06-15") + "performed: 2026-06-18\n").Replace(Change, old, @new);

        test.LeavesItTo(other);
    }

    private static string ChangeOn(string planned) => $$"""
        kind: change
        id: CHG-queue-limit
        title: Fewer applications a day
        owner: head-of-risk
        what: The queue gives an underwriter at most forty applications a day.
        why: More leave no time to read them.
        affects: [SYS-credit-scoring]
        planned: {{planned}}

        """;

    private static string Audit(string type, string planned) => $$"""
        kind: audit
        id: AUD-next
        title: The next audit
        owner: compliance-lead
        type: {{type}}
        team: [{ name: an auditor from outside, organisation: Example Audit Partners }]
        criteria: [A.9]
        planned: {{planned}}
        status: planned

        """;

    private static RuleCase Case() => new("CAC4014");
}
