namespace ComplianceAsCode.Tests.Checking;

/// <summary>A result says what it looked at: no diagnostics about nothing is no result.</summary>
public sealed class PopulationTests
{
    [Fact]
    public void Documents_are_counted_by_kind()
    {
        using var workspace = TemporaryWorkspace.OfRulePages();

        var population = workspace.Check().Population!;

        Assert.Equal(
            ["action 2", "ai-system 2", "approval 3", "audit 1", "certification 1", "context 7", "control 4", "dataset 1", "event-log 1", "evidence 2", "finding 1", "impact-assessment 2", "kpi 1", "management-review 1", "meeting 1", "model 2", "objective 1", "policy 2", "risk 2", "role 4", "scope 1", "supplier 1"],
            population.Kinds.Select(k => $"{k.Kind} {k.Count}"));
        Assert.Equal(43, population.Documents);
    }

    [Fact]
    public void Files_that_are_no_documents_are_counted_by_what_they_are()
    {
        using var workspace = TemporaryWorkspace.OfRulePages()
            .Write("README.md", "# About\n")
            .Write("deploy/service.yaml", "kind: Service\nmetadata: { name: scoring }\n")
            .Write("image.md", [0x89, 0x50, 0x00, 0xFF])
            .Write("evidence/broken.md", "---\nkind: evidence\nid: 'EVD-broken\n---\n")
            .Write("obj/left-over.md", "---\nkind: evidence\n---\n")
            .Write(".github/note.md", "# Hidden\n");

        var population = workspace.Check().Population!;

        Assert.Equal((43, 1, 1, 1, 1), (population.Documents, population.Unread, population.MarkdownWithoutFrontMatter, population.OtherYaml, population.NotText));
    }

    [Fact]
    public void Each_rule_says_how_many_targets_it_examined()
    {
        using var workspace = TemporaryWorkspace.OfRulePages();

        var examined = workspace.Check().Rules.ToDictionary(r => r.Rule.Id, r => r.Examined);

        Assert.Equal((2, 2, 3, 4, 5), (examined["CAC3102"], examined["CAC1007"], examined["CAC3004"], examined["CAC2003"], examined["CAC3101"] + 2));
        Assert.Equal(43, examined["CAC0006"]);
    }

    [Fact]
    public void Rule_that_cannot_be_evaluated_says_why_and_counts_nothing()
    {
        using var workspace = TemporaryWorkspace.OfRulePages().Replace("scope.md", "status: approved", "status: draft");

        var rule = workspace.Check().Rules.Single(r => r.Rule.Id == "CAC1007");

        Assert.Equal((0, "there is no approved scope statement"), (rule.Examined, rule.NotEvaluated));
    }

    [Fact]
    public void Without_a_framework_requirements_are_not_evaluated()
    {
        using var workspace = TemporaryWorkspace.OfRulePages().Replace("aims.yaml", "frameworks: [framework.yaml]", "frameworks: [framwork.yaml]");

        var result = workspace.Check();

        Assert.Equal(["CAC9004"], result.Diagnostics.Select(d => d.Rule.Id));
        Assert.Equal("no framework could be read", result.Rules.Single(r => r.Rule.Id == "CAC0013").NotEvaluated);
    }

    [Fact]
    public void Rules_are_listed_by_id_each_once()
    {
        using var workspace = TemporaryWorkspace.OfRulePages();

        var ids = workspace.Check().Rules.Select(r => r.Rule.Id).ToList();

        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
    }
}
