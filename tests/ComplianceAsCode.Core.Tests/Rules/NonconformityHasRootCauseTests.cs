namespace ComplianceAsCode.Tests.Rules;

public sealed class NonconformityHasRootCauseTests
{
    private const string Cause = "root-cause: The list of who is told was kept by hand.\n";

    [Theory]
    [InlineData("2026-05-31", "warning")]
    [InlineData("2026-05-30", "error")]
    public void Time_for_the_answer_warns_and_its_end_is_an_error(string raised, string severity)
    {
        using var test = Open().Replace(Files.Finding, "raised: 2026-03-13", $"raised: {raised}").Replace(Files.Finding, "due: 2026-05-31", "due: 2026-08-31").Replace(Files.Finding, "kind: finding", "[|kind|]: finding").Replace(Files.Finding, Cause, "");

        test.Triggers(severity);
    }

    [Fact]
    public void Blank_cause_Triggers_at_its_key()
    {
        using var test = Case().Replace(Files.Finding, Cause, "[|root-cause|]:\n");

        test.Triggers();
    }

    [Theory]
    [InlineData("observation")]
    [InlineData("ofi")]
    [InlineData("conformity")]
    public void What_is_no_nonconformity_needs_none(string grade)
    {
        using var test = Case().Replace(Files.Finding, "class: minor", $"class: {grade}\nresponse: It was looked at.").Replace(Files.Finding, Cause, "");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Misspelt_field_is_reported_alone()
    {
        using var test = Case().Replace(Files.Finding, "root-cause:", "root-causes:");

        test.LeavesItTo("CAC0005");
    }

    private static RuleCase Open() => Case().Replace(Files.Finding, "closed: 2026-05-18\nclosed-by: internal-auditor\nclosure: [ACT-tell-underwriters]\neffective: { on: 2026-06-12, by: internal-auditor, result: All underwriters who began since then had seen it. }\n", "");

    private static RuleCase Case() => new("CAC4004");
}
