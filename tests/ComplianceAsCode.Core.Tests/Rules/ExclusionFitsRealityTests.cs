using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Schema;

namespace ComplianceAsCode.Tests.Rules;

public sealed class ExclusionFitsRealityTests
{
    private const string Control = "controls/x.md";

    public static TheoryData<string> Contradicted => [.. EmbeddedFrameworks.Load("iso-42001-2023").Requirements.Where(r => r.Applies == Applicability.ByStatement && r.Id is not ("A.2.3" or "A.10.4")).Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(Contradicted))]
    public void Systems_in_use_contradict_leaving_out_nearly_every_control_of_Annex_A(string id)
    {
        using var test = Excluding($"iso-42001:{id}", "[|false|]");

        Assert.StartsWith($"{id} is excluded, and ", test.Triggers(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("iso-42001:A.10.4")]
    [InlineData("iso-42001:A.2.3")]
    [InlineData("iso-27001:A.7.4")]
    public void What_no_fact_contradicts_DoesNotTrigger(string requirement)
    {
        using var test = Excluding(requirement);

        test.DoesNotTrigger();
    }

    [Fact]
    public void Message_names_the_first_fact_and_points_at_all()
    {
        using var test = Excluding("iso-42001:A.10.3", "[|false|]");

        Assert.StartsWith("A.10.3 is excluded, and model MDL-help-assistant is run by a supplier, as one more document shows; ", test.Triggers(), StringComparison.Ordinal);
        Assert.Equal(["models/help-assistant.yaml: MDL-help-assistant is run by a supplier", "suppliers/model-host.yaml: SUP-model-host is a supplier"], test.Related());
    }

    [Fact]
    public void Supplier_of_a_retired_system_is_no_fact()
    {
        using var test = Excluding("iso-42001:A.10.3").Replace(Files.HelpDesk, "lifecycle: operation", "lifecycle: retired")
            .ReplaceApproved("scope.md", "systems: [SYS-credit-scoring, SYS-help-desk]", "systems: [SYS-credit-scoring]");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Supplier_of_a_system_that_is_out_of_scope_is_no_fact()
    {
        using var test = Excluding("iso-42001:A.10.3")
            .ReplaceApproved("scope.md", "systems: [SYS-credit-scoring, SYS-help-desk]", "systems: [SYS-credit-scoring]\nexclusions: [{ what: SYS-help-desk, why: The group runs it. }]");

        test.DoesNotTrigger();
    }

    [Theory]
    [InlineData("SYS-credit-scoring", true)]
    [InlineData("SYS-help-desk", false)]
    public void Statement_about_some_systems_is_contradicted_by_facts_of_these(string system, bool isClean)
    {
        using var test = Excluding("iso-42001:A.10.3", isClean ? "false" : "[|false|]", $"systems: [{system}]\n");

        if (isClean) test.DoesNotTrigger();
        else test.Triggers();
    }

    [Theory]
    [InlineData("class: high-annex-iii, roles: [distributor]", false)]
    [InlineData("class: high-annex-iii, roles: [provider, deployer]", true)]
    public void Field_within_a_field_is_looked_at(string act, bool isClean)
    {
        using var test = Excluding("iso-42001:A.10.4", isClean ? "false" : "[|false|]").Replace(Files.System, "risk: high", $"risk: high\neu-ai-act: {{ {act}, point: Annex III(5)(b) }}");

        Assert.Equal(isClean, test.Diagnostics().All(d => d.Rule.Id != "CAC2012"));
    }

    [Theory]
    [InlineData("iso-27001:A.5.19")]
    [InlineData("iso-27001:A.5.34")]
    [InlineData("iso-27001:A.8.15")]
    [InlineData("iso-27001:A.8.33")]
    public void Information_security_controls_are_contradicted_too(string requirement)
    {
        using var test = Excluding(requirement, "[|false|]");

        test.Triggers();
    }

    [Fact]
    public void Mandatory_requirement_is_left_to_its_own_rule()
    {
        using var test = Excluding("iso-42001:5.2");

        test.LeavesItTo("CAC2002");
    }

    [Fact]
    public void Facts_name_kinds_fields_and_requirements_that_exist()
    {
        foreach (var fact in Contradictions.Embedded)
        {
            Assert.Equal(fact.Code is null, fact.Kind.Length > 0);
            Assert.All(fact.When, w =>
            {
                var field = KindSet.Find(fact.Kind)!.Shape.Find(w.Field.Split('.')[0]);
                Assert.NotNull(field);
                if (field.Type is ChoiceType choice) Assert.Empty(w.Values.Except(choice.Values));
            });
            Assert.All(fact.Contradicts, c => Assert.Equal(Applicability.ByStatement, EmbeddedFrameworks.Load(c.Framework).Find(c.Id)!.Applies));
        }
    }

    [Fact]
    public void Every_control_of_Annex_A_can_be_contradicted()
    {
        var controls = EmbeddedFrameworks.Load("iso-42001-2023").Requirements.Where(r => r.Applies == Applicability.ByStatement).ToList();

        Assert.Equal(38, controls.Count);
        Assert.Empty(controls.Where(c => !Contradictions.Of(c).Any()).Select(c => c.Id));
    }

    private static RuleCase Excluding(string requirement, string applicable = "false", string more = "") => new RuleCase("CAC2012").Write(Control, $"""
        ---
        kind: control
        id: CTL-x
        title: Left out
        owner: compliance-lead
        requirement: '{requirement}'
        applicable: {applicable}
        because: [not-needed]
        justification: There is nothing of the kind.
        claim: not-started
        {more}---

        ## Implementation

        None.
        """);
}
