namespace ComplianceAsCode.Tests.Rules;

public sealed class EvidenceIsPresentTests
{
    private const string Evidence = "evidence/bias-2026Q2.md";
    private const string Demand = "require: [bias-test]";

    [Fact]
    public void Evidence_that_is_not_there_Triggers_at_the_word_that_asks()
    {
        using var test = Case().Delete(Evidence).Replace("aims.yaml", Demand, "require: [[|bias-test|]]");

        Assert.Contains("ai-system SYS-credit-scoring has no bias-test; add one: compliance new evidence --set type=bias-test --set system=SYS-credit-scoring", test.Triggers(), StringComparison.Ordinal);
        Assert.Equal(["systems/credit-scoring.md: SYS-credit-scoring is here"], test.Related());
    }

    [Fact]
    public void Each_system_that_lacks_it_Triggers()
    {
        using var test = Case().Delete("impact-assessments/help-desk.yaml").Delete("impact-assessments/credit-scoring.yaml");

        test.LeavesItTo("CAC3101", "CAC3101");
    }

    [Fact]
    public void Two_entries_that_ask_for_the_same_Trigger_once()
    {
        using var test = Case().Delete(Evidence).Replace("aims.yaml", Demand, "require: [[|bias-test|]]").Replace("aims.yaml", "policy-topics:", "  - { for: ai-system, when: { lifecycle: operation, risk: high }, require: bias-test }\npolicy-topics:");

        test.Triggers();
    }

    [Theory]
    [InlineData("system: SYS-credit-scoring\n", "")]
    [InlineData("model: MDL-credit-scorer\n", "")]
    public void System_or_its_model_is_enough(string old, string @new)
    {
        using var test = Case().Replace(Evidence, old, @new);

        test.DoesNotTrigger();
    }

    [Fact]
    public void Evidence_of_another_system_Triggers()
    {
        using var test = Case().Replace(Evidence, "system: SYS-credit-scoring\nmodel: MDL-credit-scorer\nrelease: 2.1.0", "system: SYS-help-desk\nrelease: 1.4.0").Replace("aims.yaml", Demand, "require: [[|bias-test|]]");

        test.Triggers();
    }

    [Fact]
    public void Test_without_verdict_Triggers_and_is_pointed_at()
    {
        using var test = Case().Replace(Evidence, "result: pass", "result: information").Replace("aims.yaml", Demand, "require: [[|bias-test|]]");

        Assert.Contains("ai-system SYS-credit-scoring has no bias-test that passed or failed; ", test.Triggers(), StringComparison.Ordinal);
        Assert.Equal(["systems/credit-scoring.md: SYS-credit-scoring is here", "evidence/bias-2026Q2.md: EVD-bias-2026Q2 is one and only informs"], test.Related());
    }

    [Theory]
    [InlineData("result: failed", "CAC0007")]
    [InlineData("result: fail", "CAC3107")]
    [InlineData("resultt: pass", "CAC0005")]
    public void Test_with_another_verdict_or_fault_DoesNotTrigger(string result, string other)
    {
        using var test = Case().Replace(Evidence, "result: pass", result);

        test.LeavesItTo(other);
    }

    [Fact]
    public void Evidence_of_a_requirement_alone_Triggers()
    {
        using var test = Case().Replace(Evidence, "system: SYS-credit-scoring\nmodel: MDL-credit-scorer\n", "").Replace("aims.yaml", Demand, "require: [[|bias-test|]]");

        test.Triggers();
    }

    [Fact]
    public void Evidence_that_does_not_say_of_what_Triggers_and_is_pointed_at()
    {
        using var test = Case().Replace(Evidence, "requirements: [A.6.2.4]\nsystem: SYS-credit-scoring\nmodel: MDL-credit-scorer\n", "").Replace("aims.yaml", Demand, "require: [[|bias-test|]]");

        test.Triggers();
        Assert.Equal(["systems/credit-scoring.md: SYS-credit-scoring is here", "evidence/bias-2026Q2.md: EVD-bias-2026Q2 is one and does not say of what"], test.Related());
    }

    [Fact]
    public void System_to_which_no_entry_applies_DoesNotTrigger()
    {
        using var test = Case().Delete(Evidence).ClaimsLess("controls/A.6.2.4.md").Replace("systems/credit-scoring.md", "risk: high", "risk: limited");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Retired_system_DoesNotTrigger()
    {
        using var test = Case().Delete(Evidence).ClaimsLess("controls/A.6.2.4.md").Replace("systems/credit-scoring.md", "lifecycle: operation", "lifecycle: retired")
            .ReplaceApproved("scope.md", "systems: [SYS-credit-scoring, SYS-help-desk]", "systems: [SYS-help-desk]");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Excluded_system_DoesNotTrigger()
    {
        using var test = Case().Delete("impact-assessments/help-desk.yaml")
            .ReplaceApproved("scope.md", "systems: [SYS-credit-scoring, SYS-help-desk]", "systems: [SYS-credit-scoring]\nexclusions: [{ what: SYS-help-desk, why: It is run by the parent company. }]");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Model_that_only_an_excluded_system_uses_DoesNotTrigger()
    {
        using var test = Case().Replace("aims.yaml", Demand, "require: [bias-test]\n  - { for: model, when: { origin: hosted }, require: [model-card] }")
            .Replace("aims.yaml", "require: [bias-test]\n", "require: [bias-test] }\n").Replace("aims.yaml", "require: [model-card] } }", "require: [model-card] }")
            .ReplaceApproved("scope.md", "systems: [SYS-credit-scoring, SYS-help-desk]", "systems: [SYS-credit-scoring]\nexclusions: [{ what: SYS-help-desk, why: It is run by the parent company. }]");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Exclusion_that_contradicts_the_list_excludes_nothing()
    {
        using var test = Case().Delete("impact-assessments/help-desk.yaml")
            .ReplaceApproved("scope.md", "systems: [SYS-credit-scoring, SYS-help-desk]", "systems: [SYS-credit-scoring, SYS-help-desk]\nexclusions: [{ what: SYS-help-desk, why: It is run by the parent company. }]");

        test.LeavesItTo("CAC1007", "CAC3101");
    }

    [Fact]
    public void Exclusion_in_a_scope_statement_that_cannot_be_read_is_left_to_reading()
    {
        using var test = Case().Delete("impact-assessments/help-desk.yaml")
            .ReplaceApproved("scope.md", "systems: [SYS-credit-scoring, SYS-help-desk]", "systems: [SYS-credit-scoring]\nexclusions: [{ what: SYS-help-desk, why: It is run by the parent company. }");

        test.LeavesItTo("CAC0002");
    }

    [Fact]
    public void Without_a_section_the_defaults_ask_at_the_manifest()
    {
        using var test = Case().Replace("aims.yaml", """
            evidence:
              - { for: ai-system, require: [impact-assessment] }
              - { for: ai-system, when: { risk: high }, require: [bias-test] }

            """, "").Replace("aims.yaml", "aims: 1", "[|aims|]: 1").Delete("impact-assessments/help-desk.yaml").Replace("systems/credit-scoring.md", "risk: high", "risk: limited");

        test.Triggers();
    }

    [Fact]
    public void Expired_and_failed_evidence_is_there()
    {
        using var test = Case().Replace(Evidence, "2026-05-04", "2025-05-04").Replace(Evidence, "result: pass", "result: fail");

        test.LeavesItTo("CAC3102", "CAC3107");
    }

    [Fact]
    public void Artefact_that_is_narrowed_needs_what_narrows_it()
    {
        using var test = Case().Replace("aims.yaml", "require: [impact-assessment]", "require: [[|societal-impact-analysis|]]").Replace("impact-assessments/help-desk.yaml", "depth: full", "depth: screening");

        Assert.Contains("compliance new impact-assessment --set system=SYS-help-desk", test.Triggers(), StringComparison.Ordinal);
    }

    [Fact]
    public void Model_needs_evidence_that_names_it()
    {
        using var test = Case().Replace("aims.yaml", "policy-topics:", "  - { for: model, when: { origin: trained }, require: [[|robustness-test|]] }\npolicy-topics:");

        Assert.Contains("--set model=MDL-credit-scorer", test.Triggers(), StringComparison.Ordinal);
    }

    [Fact]
    public void Data_set_needs_evidence_of_what_works_on_it()
    {
        using var test = Case().Replace("aims.yaml", "policy-topics:", "  - { for: dataset, require: [[|data-quality-report|]] }\npolicy-topics:");
        test.Triggers();

        test.Write("evidence/quality.yaml", """
            kind: evidence
            id: EVD-quality
            title: Data quality
            owner: head-of-risk
            type: data-quality-report
            collected: 2026-05-04
            source: data pipeline
            model: MDL-credit-scorer
            release: 2.1.0
            result: pass
            metrics: [{ name: duplicate-rows, value: 0 }]
            """).DoesNotTrigger();
    }

    [Theory]
    [InlineData("system: SYS-credit-scoring\nmodel: MDL-credit-scorer", "system: SYS-credit-scorin", "CAC0011")]
    [InlineData("system: SYS-credit-scoring\nmodel: MDL-credit-scorer", "system: MDL-credit-scorer", "CAC0012")]
    [InlineData("system: SYS-credit-scoring\nmodel: MDL-credit-scorer", "sytem: SYS-credit-scoring", "CAC0005")]
    [InlineData("type: bias-test", "type: Bias test", "CAC0007")]
    [InlineData("type: bias-test\n", "", "CAC0006")]
    [InlineData("title: Bias", "title: 'Bias", "CAC0002")]
    [InlineData("kind: evidence", "kind: evidenc", "CAC0004")]
    public void Evidence_with_a_fault_of_reading_DoesNotTrigger(string old, string @new, string other)
    {
        using var test = Case().Replace(Evidence, old, @new);

        test.LeavesItTo(other);
    }

    [Fact]
    public void Evidence_of_another_system_that_uses_the_model_Triggers() =>
        Example.Replace(Files.Evidence, "system: SYS-credit-scoring\nmodel: MDL-credit-scorer\nrelease: 2.1.0", "system: SYS-help-desk\nmodel: MDL-credit-scorer\nrelease: 2.1.0").Gives("CAC3101");

    [Fact]
    public void Evidence_of_a_retired_system_Triggers() =>
        Example.Where(w => w.Write("systems/old.md", "---\nkind: ai-system\nid: SYS-old\ntitle: Old\nowner: head-of-risk\npurpose: Ranked applications for a person.\nrisk: high\nlifecycle: retired\nrelease: 2.1.0\nai-roles: [user]\n---\n\n## Intended purpose\n\nRanked.\n\n## Limitations\n\nNone.\n"))
            .AndReplace(Files.Evidence, "system: SYS-credit-scoring", "system: SYS-old").Gives("CAC3101");

    private static RuleCase Case() => new("CAC3101");
}
