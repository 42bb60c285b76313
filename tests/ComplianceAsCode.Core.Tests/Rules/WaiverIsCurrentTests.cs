namespace ComplianceAsCode.Tests.Rules;

public sealed class WaiverIsCurrentTests
{
    private const string Rule = "CAC9006";

    [Fact]
    public void Waiver_on_the_day_before_it_expires_counts() => WithFault("compliance-lead", "2026-07-01").GivesNothing();

    [Fact]
    public void Waiver_on_the_day_on_which_it_expires_no_longer_counts() => WithFault("compliance-lead", "2026-06-30").GivesAll("CAC3106", Rule);

    [Fact]
    public void Expiry_is_the_place() => Example.Write("waivers/a.yaml", Waiver("compliance-lead", "[|2026-05-31|]")).Gives(Rule);

    [Theory]
    [InlineData("managing-director")]
    [InlineData("compliance-lead")]
    public void Holder_of_a_role_with_authority_DoesNotTrigger(string person) => WithFault(person, "2026-12-31").GivesNothing();

    [Theory]
    [InlineData("internal-auditor")]
    [InlineData("head-of-risk")]
    public void Person_without_authority_triggers_and_the_waiver_still_silences(string person) => WithFault($"[|{person}|]", "2026-12-31").Gives(Rule);

    [Fact]
    public void Person_whose_role_has_ended_triggers() => WithFault("[|compliance-lead|]", "2026-12-31")
        .AndReplace(Files.Roles, "holders: [{ person: compliance-lead, from: 2025-01-01 }]", "holders: [{ person: compliance-lead, from: 2025-01-01, to: 2026-06-29 }, { person: internal-auditor, from: 2026-06-30 }]")
        .AndReplace("committee.yaml", "compliance-lead, from: 2025-01-01", "compliance-lead, from: 2025-01-01, to: 2026-06-29")
        .Gives(Rule);

    [Fact]
    public void Person_whose_role_ends_today_DoesNotTrigger() => WithFault("compliance-lead", "2026-12-31")
        .AndReplace(Files.Roles, "holders: [{ person: compliance-lead, from: 2025-01-01 }]", "holders: [{ person: compliance-lead, from: 2025-01-01, to: 2026-06-30 }, { person: internal-auditor, from: 2026-07-01 }]")
        .AndReplace("committee.yaml", "compliance-lead, from: 2025-01-01", "compliance-lead, from: 2025-01-01, to: 2026-06-30")
        .GivesNothing();

    [Fact]
    public void Person_who_does_not_exist_is_reported_as_that_alone() => WithFault("[|nobody|]", "2026-12-31").Gives("CAC0011");

    [Fact]
    public void Waiver_without_expiry_is_reported_as_that_and_does_not_count() =>
        Example.Write("waivers/a.yaml", Waiver("compliance-lead", "").Replace("expires:", "[|expires|]:", StringComparison.Ordinal)).Gives("CAC0006");

    [Fact]
    public void Expiry_is_announced_as_the_next_change()
    {
        using var workspace = TemporaryWorkspace.OfRulePages().Replace(Files.Evidence, "value: 0.031", "value: 0.31").Write("waivers/a.yaml", Waiver("compliance-lead", "2026-07-15"));
        Assert.Equal(new DateOnly(2026, 7, 15), workspace.Check().NextChange?.On);
    }

    private static Example WithFault(string approver, string expires) =>
        Example.Replace(Files.Evidence, "value: 0.031", "value: 0.31").AndWrite("waivers/a.yaml", Waiver(approver, expires));

    private static string Waiver(string approver, string expires) => $"""
        kind: waiver
        id: WVR-a
        title: A waiver
        owner: head-of-risk
        rule: CAC3106
        target: EVD-bias-2026Q2
        reason: It was agreed.
        approved-by: {approver}
        expires: {expires}
        """;
}
