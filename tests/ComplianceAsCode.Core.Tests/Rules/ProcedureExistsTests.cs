namespace ComplianceAsCode.Tests.Rules;

/// <summary>Control A.9.2, of which a procedure on responsible use is an artefact, claims that it is met and has another record.</summary>
public sealed class ProcedureExistsTests
{
    [Fact]
    public void Claim_without_the_procedure_Triggers_at_the_framework_and_shows_the_control()
    {
        using var test = Case().Replace(Files.Manifest, "frameworks: [framework.yaml]", "frameworks: [[|framework.yaml|]]");

        Assert.StartsWith("there is no procedure on responsible-use, for which A.9.2 calls; write it: compliance new procedure --set type=responsible-use, or claim partial", test.Triggers("warning"), StringComparison.Ordinal);
        Assert.Equal(["controls/A.9.2.md: CTL-A.9.2 claims that it is met"], test.Related());
    }

    [Theory]
    [InlineData("draft")]
    [InlineData("in-review")]
    public void Procedure_that_is_not_approved_Triggers(string status)
    {
        using var test = Case().Replace(Files.Manifest, "frameworks: [framework.yaml]", "frameworks: [[|framework.yaml|]]").Write("procedures/use.md", Procedure(status));

        Assert.StartsWith("procedure PRC-use is the only procedure on responsible-use, for which A.9.2 calls, and is not approved; ", test.Triggers("warning"), StringComparison.Ordinal);
    }

    [Fact]
    public void Procedure_that_only_says_approved_is_left_to_the_rule_on_that()
    {
        using var test = Case().Write("procedures/use.md", Procedure("approved"));

        test.LeavesItTo("CAC3004");
    }

    [Theory]
    [InlineData("partial")]
    [InlineData("not-started")]
    public void Unmet_requirement_asks_for_nothing(string claim)
    {
        using var test = Case().Replace(Files.Control, "claim: compliant", $"claim: {claim}\ngap: {{ missing: A procedure., consequence: Everyone does it in their own way. }}");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Excluded_requirement_asks_for_nothing()
    {
        using var test = Case().Replace(Files.Control, "applicable: true", "applicable: false\njustification: Nobody uses AI.");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Procedure_of_another_type_that_the_control_names_is_enough()
    {
        using var test = Case().Write("procedures/use.md", Procedure("approved").Replace("type: responsible-use", "type: underwriting", StringComparison.Ordinal)).Replace(Files.Control, "policies: [POL-human-oversight]", "policies: [POL-human-oversight, PRC-use]");

        test.LeavesItTo("CAC3004");
    }

    [Fact]
    public void Evidence_of_its_type_stands_for_one_that_is_kept_elsewhere()
    {
        using var test = Case().Write("evidence/use.yaml", """
            kind: evidence
            id: EVD-use
            title: Handbook of underwriting
            owner: head-of-risk
            type: responsible-use-procedure
            collected: 2026-06-01
            source: head-of-risk
            requirements: [A.9.2]
            result: information
            artifacts: [{ url: https://example.org/handbook }]
            """);

        test.DoesNotTrigger();
    }

    [Fact]
    public void Claim_that_nothing_proves_is_the_greater_fault()
    {
        using var test = Case().Replace(Files.Control, "records: [IMP-credit-scoring]\n", "");
        test.LeavesItTo("CAC2003");

        test.Replace(Files.Manifest, "stage: 5", "stage: 5\nrules: { CAC2003: info }").LeavesItTo("CAC2003", "CAC3306");
    }

    [Theory]
    [InlineData("type: responsible-use", "type: Responsible use", "CAC0007")]
    [InlineData("type: responsible-use", "typ: responsible-use", "CAC0005")]
    [InlineData("kind: procedure", "kind: procedur", "CAC0004")]
    [InlineData("title: Use", "title: 'Use", "CAC0002")]
    public void Procedure_with_a_fault_of_reading_DoesNotTrigger(string old, string @new, string other)
    {
        using var test = Case().Write("procedures/use.md", Procedure("draft").Replace(old, @new, StringComparison.Ordinal));

        test.LeavesItTo(other);
    }

    private static string Procedure(string status) => $"""
        ---
        kind: procedure
        id: PRC-use
        title: Use
        owner: head-of-risk
        version: 1.0.0
        status: {status}
        type: responsible-use
        review-by: 2027-05-31
        ---

        ## Purpose

        A.

        ## Steps

        B.

        ## Records

        C.
        """;

    private static RuleCase Case() => new RuleCase("CAC3306")
        .Replace(Files.Framework, "id: A.9.2, title: Processes for responsible use of AI systems, level: control, applies: by-statement", "id: A.9.2, title: Processes for responsible use of AI systems, level: control, applies: by-statement, artefacts: [responsible-use-procedure]")
        .Replace(Files.Control, "claim: partial", "claim: compliant").Replace(Files.Control, "implementation: partial", "implementation: implemented")
        .Replace(Files.Control, "gap: { missing: A record that underwriters were trained., consequence: Oversight may be exercised badly. }\n", "records: [IMP-credit-scoring]\n");
}
