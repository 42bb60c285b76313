namespace ComplianceAsCode.Tests.Rules;

public sealed class AuditorIsImpartialTests
{
    [Fact]
    public void Owner_by_role_on_the_day_Triggers()
    {
        using var test = Case().Replace(Files.Control, "owner: compliance-lead", "owner: ROL-compliance").Replace(Files.Audit, "team: [{ person: internal-auditor }]", "team: [{ person: [|compliance-lead|], criteria: [A.9] }]");

        Assert.StartsWith("compliance-lead audits CTL-A.9.2 and answers for it; ", test.Triggers("warning"), StringComparison.Ordinal);
    }

    [Fact]
    public void Owner_of_an_audited_system_Triggers()
    {
        using var test = Case().Replace(Files.Audit, "team: [{ person: internal-auditor }]", "team: [{ person: [|service-desk-lead|] }]");

        Assert.StartsWith("service-desk-lead audits SYS-help-desk and answers for it; ", test.Triggers("warning"), StringComparison.Ordinal);
    }

    [Fact]
    public void Member_from_outside_DoesNotTrigger()
    {
        using var test = Case().Replace(Files.Audit, "{ person: internal-auditor }", "{ name: An auditor, organisation: Example Audits }");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Audit_that_says_how_impartiality_was_kept_DoesNotTrigger()
    {
        using var test = Case().Replace(Files.Audit, "team: [{ person: internal-auditor }]", "team: [{ person: compliance-lead }]\nimpartiality: A second auditor read all of it.");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Audit_by_a_certification_body_is_not_judged()
    {
        using var test = Case().Write("audits/stage-1.yaml", """
            kind: audit
            id: AUD-stage-1
            title: Stage 1
            owner: compliance-lead
            type: supplier
            team: [{ person: compliance-lead }]
            criteria: [4-5]
            planned: 2026-08-28
            status: planned
            """);

        test.DoesNotTrigger();
    }

    private static RuleCase Case() => new("CAC4003");
}
