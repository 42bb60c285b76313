namespace ComplianceAsCode.Tests.Rules;

public sealed class MandatoryDocumentsExistTests
{
    [Fact]
    public void Document_that_another_rule_misses_DoesNotTrigger()
    {
        using var test = Wanting("[internal-audit-report]");

        test.DoesNotTrigger();
    }

    [Theory]
    [InlineData("[statement-of-applicability, residual-risk-acceptance]")]
    [InlineData("[risk-treatment-result]")]
    [InlineData("[operations-runbook, deployment-plan]")]
    public void Document_that_is_nowhere_Triggers_at_the_control(string artefacts)
    {
        using var test = Wanting(artefacts).Replace(Files.Control, "requirement: 'A.9.2'", "requirement: [|'A.9.2'|]");

        test.Triggers("warning");
    }

    [Fact]
    public void One_of_the_artefacts_suffices_where_the_clause_names_none()
    {
        using var test = Wanting("[operations-runbook, ai-system-inventory]");

        test.DoesNotTrigger();
    }

    [Fact]
    public void What_is_only_expected_DoesNotTrigger()
    {
        using var test = Wanting("[operations-runbook]").Replace(Files.Framework, "documented-information: required", "documented-information: expected");

        test.DoesNotTrigger();
    }

    private static RuleCase Wanting(string artefacts) => Case().Replace(Files.Framework, "applies: by-statement }", $"applies: by-statement, documented-information: required, artefacts: {artefacts} }}");

    private static RuleCase Case() => new("CAC5007");
}
