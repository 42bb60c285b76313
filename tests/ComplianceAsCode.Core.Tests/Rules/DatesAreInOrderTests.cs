namespace ComplianceAsCode.Tests.Rules;

public sealed class DatesAreInOrderTests
{
    private const string Rule = "CAC0018";

    [Fact]
    public void Today_DoesNotTrigger() => Collected("2026-06-30").GivesNothing();

    [Fact]
    public void Tomorrow_triggers() => Collected("[|2026-07-01|]").Gives(Rule);

    [Fact]
    public void Tomorrow_DoesNotTrigger_once_it_has_come() => Collected("2026-07-01").GivesNothing(asOf: "2026-07-01");

    [Fact]
    public void Time_counts_by_its_day_in_UTC() => Approved("2026-06-30T23:30:00-02:00").Gives(Rule);

    [Fact]
    public void Time_late_today_in_UTC_DoesNotTrigger() => Approved("2026-07-01T01:30:00+02:00").GivesNothing();

    [Fact]
    public void Planned_day_may_lie_ahead() => Example.Replace(Files.Assessment, "review-by: 2027-02-16", "review-by: 2030-01-01").GivesNothing();

    [Fact]
    public void Period_that_ends_before_it_begins_triggers_at_its_end() =>
        Period("from: 2026-04-01, to: [|2026-03-31|]").Gives(Rule);

    [Fact]
    public void Period_of_one_day_DoesNotTrigger() => Period("from: 2026-04-01, to: 2026-04-01").GivesNothing();

    [Fact]
    public void Review_before_the_assessment_triggers() =>
        Example.Replace(Files.Assessment, "review-by: 2027-02-16", "review-by: [|2026-02-15|]").Gives(Rule);

    [Fact]
    public void Day_ahead_that_also_disorders_two_fields_triggers_once() => Incident("detected: [|2027-03-02|]\nclosed: 2026-03-05").Gives(Rule);

    [Fact]
    public void Closing_before_detection_triggers_with_the_detection_as_related_place() =>
        Assert.Single(Incident("detected: 2026-03-02\nclosed: [|2026-03-01|]").Gives(Rule).Related);

    [Fact]
    public void Invalid_day_is_not_compared() => Period("from: 2026-04-01, to: [|31.3.2026|]").Gives("CAC0007");

    private static Example Collected(string day) => Example.Replace(Files.Evidence, "collected: 2026-05-04", $"collected: {day}");

    private static Example Period(string fields) => Example.Replace(Files.Evidence, "release: 2.1.0", $"release: 2.1.0\nperiod: {{ {fields} }}");

    private static Example Approved(string at) =>
        Example.Replace("approvals/ai-policy-1.0.0.yaml", "  - {", $"  - {{ by: compliance-lead, role: compliance-owner, at: '{at}' }}\n  - {{");

    private static Example Incident(string days) => Example.Write("incidents/outage.yaml", $"""
        kind: incident
        id: INC-outage
        title: Scores were late
        owner: head-of-risk
        system: SYS-credit-scoring
        severity: low
        occurred: 2026-03-01
        status: closed
        root-cause: A queue was full.
        {days}
        """);
}
