using ComplianceAsCode.Frameworks;

namespace ComplianceAsCode.Tests.Rules;

public sealed class IncidentIsAnalysedTests
{
    [Theory]
    [InlineData("")]
    [InlineData("root-cause: ' '\n")]
    public void Closed_incident_without_cause_Triggers(string cause)
    {
        using var test = Case().Write("incidents/1.yaml", Incident(cause + "closed: 2026-03-27", cause.Length > 0 ? "kind" : "[|kind|]").Replace("' '", "[|' '|]", StringComparison.Ordinal));

        Assert.StartsWith("incident INC-1 is closed without a root cause; ", test.Triggers(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("open")]
    [InlineData("contained")]
    public void Incident_that_is_not_closed_may_have_none_yet(string status)
    {
        using var test = Case().Write("incidents/1.yaml", Incident("", status: status));

        test.DoesNotTrigger();
    }

    [Theory]
    [InlineData("root-cause: [a, b]\nclosed: 2026-03-27", "CAC0007")]
    [InlineData("rootcause: A cache key.\nclosed: 2026-03-27", "CAC0005")]
    [InlineData("root-cause: A cache key.", "CAC0006")]
    public void Fault_of_reading_DoesNotTrigger(string fields, string other)
    {
        using var test = Case().Write("incidents/1.yaml", Incident(fields));

        test.LeavesItTo(other);
    }

    [Theory]
    [InlineData("low", "closed", false)]
    [InlineData("medium", "closed", false)]
    [InlineData("high", "open", false)]
    [InlineData("high", "contained", true)]
    [InlineData("high", "closed", true)]
    [InlineData("serious", "contained", true)]
    public void Users_are_told_of_grave_incidents_once_they_are_contained(string severity, string status, bool triggers)
    {
        using var test = Case().Write("incidents/1.yaml", Incident(status == "closed" ? "root-cause: A cache key.\nclosed: 2026-03-27" : "", triggers ? "[|kind|]" : "kind", severity, status));

        if (triggers) Assert.Contains($"has severity {severity} and is {status}, and no day says when users were told", test.Triggers("warning"), StringComparison.Ordinal);
        else test.DoesNotTrigger();
    }

    [Fact]
    public void Users_who_were_told_DoNotTrigger()
    {
        using var test = Case().Write("incidents/1.yaml", Incident("users-informed: 2026-03-19", severity: "serious", status: "contained"));

        test.DoesNotTrigger();
    }

    // The law: an incident of 2027-12-02 or later with a system of Annex III.
    [Theory]
    [InlineData("provider", "", 15, "Art. 73(2)")]
    [InlineData("deployer", "", 15, "Art. 26(5)")]
    [InlineData("provider", "tags: [death]", 10, "Art. 73(4)")]
    [InlineData("provider", "tags: [critical-infrastructure]", 2, "Art. 73(3)")]
    [InlineData("provider", "tags: [death, widespread-infringement]", 2, "Art. 73(3)")]
    [InlineData("deployer", "tags: [death]", 15, "Art. 26(5)")]
    public void Serious_incident_is_reported_within_the_shortest_limit(string role, string tags, int days, string article)
    {
        using var workspace = UnderTheAct(role).Write("incidents/1.yaml", Serious(tags, "2027-12-02"));
        var due = new DateOnly(2027, 12, 2).AddDays(days);

        Assert.Empty(Messages(workspace, due));
        Assert.Contains($"was to be reported by {due:yyyy-MM-dd}, {days} days after it was detected (EU AI Act {article})", Assert.Single(Messages(workspace, due.AddDays(1))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("class: high-annex-iii", "2027-12-01", false)]
    [InlineData("class: high-annex-iii", "2027-12-02", true)]
    [InlineData("class: high-annex-i", "2028-08-01", false)]
    [InlineData("class: high-annex-i", "2028-08-02", true)]
    [InlineData("class: transparency", "2029-01-01", false)]
    [InlineData("class: high-annex-iii\n  exception: { used: true, reason: A narrow task. }", "2028-01-01", false)]
    [InlineData("class: high-annex-iii\n  exception: { used: true, reason: A narrow task. }\n  profiling: true", "2028-01-01", true)]
    public void Duty_is_there_where_the_law_was_in_force_for_the_class_when_it_was_detected(string act, string detected, bool isOwed)
    {
        using var workspace = UnderTheAct("provider", act).Write("incidents/1.yaml", Serious("", detected));

        Assert.Equal(isOwed ? 1 : 0, Messages(workspace, DateOnly.ParseExact(detected, "yyyy-MM-dd", null).AddDays(40)).Count());
    }

    [Theory]
    [InlineData("{ to: Market surveillance authority, on: 2027-12-17 }", 0)]
    [InlineData("{ to: Market surveillance authority, on: 2027-12-18 }", 1)]
    [InlineData("{ to: managing-director, on: 2027-12-03 }", 1)]
    [InlineData("{ to: ROL-sponsor, on: 2027-12-03 }", 1)]
    [InlineData("{ to: Example Lending, on: 2027-12-03 }", 1)]
    [InlineData("{ to: managing-director, on: 2027-12-03 }, { to: Market surveillance authority, on: 2027-12-10 }", 0)]
    [InlineData("{ to: Market surveillance authority, on: 2027-12-20 }, { to: Police, on: 2027-12-04 }", 0)]
    public void First_report_to_somebody_outside_counts(string reports, int faults)
    {
        using var workspace = UnderTheAct("provider").Write("incidents/1.yaml", Serious($"reported: [{reports}]", "2027-12-02"));

        Assert.Equal(faults, Messages(workspace, new(2028, 2, 1)).Count());
    }

    [Fact]
    public void Late_report_is_said_at_its_day()
    {
        using var workspace = UnderTheAct("provider").Write("incidents/1.yaml", Serious("reported: [{ to: Authority, on: 2027-12-18 }]", "2027-12-02"));

        var diagnostic = workspace.Check(new DateOnly(2028, 2, 1)).Diagnostics.Single(d => d.Rule.Id == "CAC3303");

        Assert.StartsWith("incident INC-1 is serious and was reported on 2027-12-18; the limit was 2027-12-17, 15 days after it was detected (EU AI Act Art. 73(2)); ", diagnostic.FullMessage, StringComparison.Ordinal);
        Assert.Equal((12, Diagnostics.Severity.Warning), (diagnostic.Location.Range.Line, diagnostic.Severity));
    }

    [Fact]
    public void Limits_belong_to_requirements_of_the_law_and_apply_when_high_risk_begins()
    {
        var act = EmbeddedFrameworks.Load("eu-ai-act");

        Assert.Equal([15, 15, 10, 2], IncidentReporting.Embedded.Limits.Select(l => l.Days));
        Assert.All(IncidentReporting.Embedded.Limits, l => Assert.NotNull(act.Find(l.Requirement)));
        Assert.All(IncidentReporting.Embedded.Limits, l => Assert.Equal((new(2027, 12, 2), new(2028, 8, 2)), (l.AppliesFrom["high-annex-iii"], l.AppliesFrom["high-annex-i"])));
    }

    private static TemporaryWorkspace UnderTheAct(string role, string act = "class: high-annex-iii") =>
        TemporaryWorkspace.OfRulePages().Replace(Files.System, "oversight: POL-human-oversight", $"oversight: POL-human-oversight\neu-ai-act:\n  roles: [{role}]\n  {act}");

    private static IEnumerable<string> Messages(TemporaryWorkspace workspace, DateOnly day) => workspace.Check(day).Diagnostics.Where(d => d.Rule.Id == "CAC3303").Select(d => d.FullMessage);

    private static string Serious(string fields, string detected) => $"""
        kind: incident
        id: INC-1
        title: Wrong scores
        owner: head-of-risk
        system: SYS-credit-scoring
        severity: serious
        occurred: {detected}
        detected: {detected}
        status: open

        # The next line is the twelfth.
        {fields}
        """;

    private static string Incident(string fields, string kind = "kind", string severity = "medium", string status = "closed") => $"""
        {kind}: incident
        id: INC-1
        title: Wrong scores
        owner: head-of-risk
        system: SYS-credit-scoring
        severity: {severity}
        occurred: 2026-03-17
        detected: 2026-03-18
        status: {status}
        {fields}
        """;

    private static RuleCase Case() => new("CAC3303");
}
