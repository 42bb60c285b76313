namespace ComplianceAsCode.Tests.Rules;

public sealed class InternalAuditIsHeldTests
{
    [Fact]
    public void Day_after_the_interval_Triggers_at_the_manifest_and_shows_the_last_audit()
    {
        using var test = Case().Replace(Files.Manifest, "aims: 1", "[|aims|]: 1").Replace(Files.Audit, "2026-03-13", "2025-06-29").Replace(Files.Audit, "2026-03-09", "2025-06-25");

        Assert.Contains("the last internal audit, AUD-2026-03, was held on 2025-06-29, and the next was due by 2026-06-29", test.Triggers(), StringComparison.Ordinal);
        Assert.Equal(["audits/2026-03.md: AUD-2026-03 is here"], test.Related());
    }

    [Fact]
    public void Last_day_of_the_interval_DoesNotTrigger()
    {
        using var test = Case().Replace(Files.Manifest, "committee: P1Y", "committee: P1Y, internal-audit: P109D");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Day_after_an_own_interval_Triggers_there()
    {
        using var test = Case().Replace(Files.Manifest, "committee: P1Y", "committee: P1Y, [|internal-audit|]: P108D");

        test.Triggers();
    }

    [Theory]
    [InlineData("type: internal", "type: supplier")]
    [InlineData("status: reported", "status: planned")]
    public void What_is_no_internal_audit_or_was_not_held_is_none(string old, string @new)
    {
        using var test = Case().Replace(Files.Audit, "planned: 2026-03-09", "planned: 2026-08-03").Replace(Files.Audit, old, @new).Replace(Files.Manifest, "aims: 1", "[|aims|]: 1");

        Assert.Contains("no internal audit has been held", test.Triggers(), StringComparison.Ordinal);
    }

    [Fact]
    public void Audit_planned_for_a_day_that_has_passed_is_to_blame()
    {
        using var test = Case().Replace(Files.Audit, "planned: 2026-03-09", "planned: [|2026-03-09|]").Replace(Files.Audit, "performed: 2026-03-13\nstatus: reported", "status: in-progress");

        Assert.Contains("was planned for 2026-03-09 and has not been performed", test.Triggers(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title: Internal audit", "title: 'Internal audit", "CAC0002")]
    [InlineData("type: internal", "type: internl", "CAC0007")]
    [InlineData("performed: 2026-03-13", "performed: 2026-13-03", "CAC0007")]
    [InlineData("performed: 2026-03-13", "performed: 2026-07-13", "CAC0018")]
    public void Fault_of_reading_that_hides_the_audit_DoesNotTrigger(string old, string @new, string other)
    {
        using var test = Case().Replace(Files.Audit, old, @new);

        test.LeavesItTo(other);
    }

    [Fact]
    public void Interval_that_cannot_be_read_DoesNotTrigger()
    {
        using var test = Case().Replace(Files.Manifest, "committee: P1Y", "committee: P1Y, internal-audit: 2 months").Replace(Files.Audit, "2026-03-13", "2025-03-13").Replace(Files.Audit, "2026-03-09", "2025-03-09");

        test.LeavesItTo("CAC9002");
    }

    private static RuleCase Case() => new("CAC4001");
}
