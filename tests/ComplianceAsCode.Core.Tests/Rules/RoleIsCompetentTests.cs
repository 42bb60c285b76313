namespace ComplianceAsCode.Tests.Rules;

public sealed class RoleIsCompetentTests
{
    private const string Evidence = ", evidence: TRN-scores";

    [Fact]
    public void Competence_without_record_Triggers_at_what_it_is()
    {
        using var test = Case().Write("roles/u.yaml", Role("[|Working with scores|]", ""));

        Assert.StartsWith("role ROL-u needs 'Working with scores', and no record shows it; ", test.Triggers("warning"), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_competence_Triggers_for_itself()
    {
        using var test = Case().Write("roles/u.yaml", Role("A", "").Replace("[{ what", "[{ what: B, needed: always }, { what", StringComparison.Ordinal));

        test.LeavesItTo("CAC3304", "CAC3304");
    }

    [Theory]
    [InlineData("2025-07-01", "P1Y", false)]
    [InlineData("2025-06-30", "P1Y", true)]
    [InlineData("2020-06-30", "", false)]
    public void Training_counts_for_its_validity(string held, string validFor, bool triggers)
    {
        using var test = Case().Write("roles/u.yaml", Role("Scores", ", evidence: " + (triggers ? "[|TRN-scores|]" : "TRN-scores"))).Write("trainings/s.yaml", Training(held, validFor.Length == 0 ? "x-a: b" : $"valid-for: {validFor}"));

        if (triggers) Assert.Contains("TRN-scores counted until 2026-06-29", test.Triggers("warning"), StringComparison.Ordinal);
        else test.DoesNotTrigger();
    }

    [Fact]
    public void Lapse_and_change_of_holders_are_foretold_to_the_day()
    {
        using var workspace = TemporaryWorkspace.OfRulePages().Write("trainings/s.yaml", Training("2025-08-01", "valid-for: P1Y\nattended: [head-of-risk]"))
            .Write("roles/u.yaml", Role("Scores", Evidence).Replace("from: 2026-01-01 }", "from: 2026-01-01 }, { person: compliance-lead, from: 2026-07-15, to: 2026-07-20 }", StringComparison.Ordinal));

        Assert.Equal([new(2026, 7, 15), new(2026, 7, 21), new DateOnly(2026, 8, 1)], new DateOnly[] { new(2026, 6, 30), new(2026, 7, 15), new(2026, 7, 21) }.Select(day => workspace.Check(day).NextChange!.On));
        Assert.Equal([0, 1, 1, 0, 0, 1], new[] { "2026-07-14", "2026-07-15", "2026-07-20", "2026-07-21", "2026-07-31", "2026-08-01" }.Select(day => workspace.Check(DateOnly.ParseExact(day, "yyyy-MM-dd", null)).Diagnostics.Count));
    }

    [Theory]
    [InlineData("attended: [compliance-lead]", true)]
    [InlineData("attended: [compliance-lead, head-of-risk]", false)]
    [InlineData("attended: 12", false)]
    [InlineData("attended: [The whole department]", false)]
    [InlineData("all-staff: true", false)]
    public void Holder_took_part_where_the_training_names_people(string attended, bool triggers)
    {
        using var test = Case().Write("roles/u.yaml", Role("Scores", ", evidence: " + (triggers ? "[|TRN-scores|]" : "TRN-scores"))).Write("trainings/s.yaml", Training("2026-02-01", attended));

        if (triggers) Assert.Contains("head-of-risk, who holds it, did not attend TRN-scores", test.Triggers("warning"), StringComparison.Ordinal);
        else test.DoesNotTrigger();
    }

    [Fact]
    public void Role_that_nobody_holds_DoesNotTrigger()
    {
        using var test = Case().Write("roles/u.yaml", Role("Scores", "").Replace("from: 2026-01-01", "from: 2025-01-01, to: 2026-06-29", StringComparison.Ordinal));

        test.DoesNotTrigger();
    }

    [Theory]
    [InlineData("result: pass", "CAC3107", "result: fail")]
    [InlineData("collected: 2026-05-04", "CAC3102", "collected: 2025-05-04")]
    public void Evidence_that_expired_or_failed_says_so_itself(string old, string other, string @new)
    {
        using var test = Case().Write("roles/u.yaml", Role("Scores", ", evidence: EVD-bias-2026Q2")).Replace(Files.Evidence, old, @new);

        test.LeavesItTo(other);
    }

    [Theory]
    [InlineData("evidence: TRN-scors", "x-a: b", "CAC0011")]
    [InlineData("evidence: SYS-help-desk", "x-a: b", "CAC0012")]
    [InlineData("evidenc: TRN-scores", "x-a: b", "CAC0005")]
    [InlineData("evidence: TRN-scores", "valid-for: a year", "CAC0007")]
    public void Fault_of_reading_DoesNotTrigger(string evidence, string training, string other)
    {
        using var test = Case().Write("roles/u.yaml", Role("Scores", $", {evidence}")).Write("trainings/s.yaml", Training("2020-02-01", training));

        test.LeavesItTo(other);
    }

    private static string Role(string what, string evidence) => $$"""
        kind: role
        id: ROL-u
        title: Underwriters
        type: other
        holders: [{ person: head-of-risk, from: 2026-01-01 }]
        competences: [{ what: {{what}}, needed: before the first decision{{evidence}} }]
        """;

    private static string Training(string held, string fields) => $"""
        kind: training
        id: TRN-scores
        title: Scores
        owner: head-of-risk
        topic: Scores
        held: {held}
        {fields}
        """;

    private static RuleCase Case() => new("CAC3304");
}
