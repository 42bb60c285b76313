namespace ComplianceAsCode.Tests.Rules;

public sealed class ComplianceIsProvenTests
{
    private const string Control = "controls/A.9.2.md";

    [Fact]
    public void Claim_with_only_a_policy_Triggers()
    {
        using var test = Case().Replace(Control, "claim: partial", "claim: [|compliant|]");

        test.Triggers();
    }

    [Fact]
    public void Control_does_not_prove_itself()
    {
        using var test = Case().Replace(Control, "claim: partial", "claim: [|compliant|]\nrecords: [CTL-A.9.2]");

        test.Triggers();
    }

    [Theory]
    [InlineData("partial")]
    [InlineData("non-compliant")]
    [InlineData("not-started")]
    public void Lesser_claim_DoesNotTrigger(string claim)
    {
        using var test = Case().Replace(Control, "claim: partial", $"claim: {claim}");

        test.DoesNotTrigger();
    }

    [Theory]
    [InlineData("records: [LOG-credit-scoring]")]
    [InlineData("records: LOG-credit-scoring")]
    [InlineData("records: [POL-human-oversight]")]
    public void Record_that_the_control_names_DoesNotTrigger(string records)
    {
        using var test = Case().Replace(Control, "claim: partial", $"claim: compliant\n{records}");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Evidence_that_names_the_requirement_DoesNotTrigger()
    {
        using var test = Case().Replace(Control, "claim: partial", "claim: compliant").Replace("evidence/bias-2026Q2.md", "[A.6.2.4]", "[A.6.2.4, A.9.2]");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Document_that_is_an_artefact_by_its_kind_DoesNotTrigger()
    {
        using var test = Case().Replace(Control, "claim: partial", "claim: compliant").Replace("framework.yaml", "title: Processes for responsible use of AI systems, level: control, applies: by-statement", "title: Use, level: control, applies: by-statement, artefacts: [ai-system-inventory]");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Document_of_the_kind_with_another_topic_Triggers()
    {
        using var test = Case().Replace("controls/5.2.md", "claim: compliant", "claim: [|compliant|]").ReplaceApproved("policies/ai-policy.md", "topics: [ai-policy]", "topics: [ai-ethics]")
            .Delete(Files.Communication).Replace("aims.yaml", "stage: 5", "stage: 5\nrules: { CAC3011: off }");

        test.LeavesItTo("CAC2003", "CAC3001");
    }

    [Fact]
    public void Bad_record_reports_itself()
    {
        using var test = Case().Replace("evidence/bias-2026Q2.md", "result: pass", "result: fail");

        test.LeavesItTo("CAC3107");
    }

    [Fact]
    public void Missing_evidence_that_the_manifest_requires_is_said_there()
    {
        using var test = Case().Delete("evidence/bias-2026Q2.md");

        test.LeavesItTo("CAC3101");
    }

    [Fact]
    public void With_that_rule_turned_off_the_claim_Triggers()
    {
        using var test = Case().Delete("evidence/bias-2026Q2.md").Replace("aims.yaml", "stage: 5", "stage: 5\nrules: { CAC3101: off }")
            .Replace("controls/A.6.2.4.md", "claim: compliant", "claim: [|compliant|]");

        test.Triggers();
    }

    [Fact]
    public void Requirement_that_is_not_applicable_DoesNotTrigger()
    {
        using var test = Case().Replace(Control, "applicable: true", "applicable: false\njustification: AI is only built here.").Replace(Control, "claim: partial", "claim: compliant");

        test.DoesNotTrigger();
    }

    [Theory]
    [InlineData("claim: compliant\nrecords: [EVD-missing]", "CAC0011")]
    [InlineData("claim: compliant\nrecord: [LOG-credit-scoring]", "CAC0005")]
    [InlineData("claim: compliant\nrecords: [{ id: LOG-credit-scoring }]", "CAC0007")]
    [InlineData("claim: complaint", "CAC0007")]
    public void Fault_of_reading_in_the_control_DoesNotTrigger(string claim, string other)
    {
        using var test = Case().Replace(Control, "claim: partial", claim);

        test.LeavesItTo(other);
    }

    [Theory]
    [InlineData("requirements: [A.6.2.4]", "requirements: [A.6.2.44]", "CAC0013")]
    [InlineData("requirements: [A.6.2.4]", "proves: [A.6.2.4]", "CAC0005")]
    public void Fault_of_reading_in_its_evidence_DoesNotTrigger(string old, string @new, string other)
    {
        using var test = Case().Replace("evidence/bias-2026Q2.md", old, @new);

        test.LeavesItTo(other);
    }

    private static RuleCase Case() => new RuleCase("CAC2003").Replace(Control, "implementation: partial", "implementation: implemented");
}
