using ComplianceAsCode.Frameworks;

namespace ComplianceAsCode.Tests.Reading;

/// <summary>What the framework files say fits together.</summary>
public sealed class FrameworkDataTests
{
    private static readonly string[] Harms = ["C.2.3", "C.2.5", "C.2.7", "C.2.8", "C.2.9", "C.2.10"];
    private static readonly string[] SeenFromOutside = ["C.2.1", "C.2.5", "C.2.7", "C.2.9", "C.2.11"];

    [Fact]
    public void Both_ends_of_each_mapping_exist()
    {
        var frameworks = EmbeddedFrameworks.Ids.Select(EmbeddedFrameworks.Load).ToDictionary(f => f.Family);
        var links = frameworks["iso-42001"].Requirements.SelectMany(r => Crosswalk.Embedded.Of("iso-42001", r.Id)).ToList();

        Assert.Equal(597, links.Count(l => l.Family != "iso-42001") + (links.Count(l => l.Family == "iso-42001") / 2));
        Assert.Empty(links.Where(l => frameworks[l.Family].Find(l.Id) is null).Select(l => $"{l.Family}:{l.Id}"));
    }

    [Fact]
    public void Links_lead_both_ways() => Assert.Contains(Crosswalk.Embedded.Of("iso-27001", "9.2.1"), l => l is { Family: "iso-42001", Id: "9.2.1", Relation: "equivalent" });

    public static TheoryData<string> Clauses => [.. EmbeddedFrameworks.Load("iso-42001-2023").Requirements.Where(r => r.IsAssessable).Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(Clauses))]
    public void Default_weights_are_derived_as_the_file_says(string id)
    {
        var requirement = EmbeddedFrameworks.Load("iso-42001-2023").Find(id)!;
        var links = Crosswalk.Embedded.Of("iso-42001", id).ToList();
        var act = links.Where(l => l.Family == "eu-ai-act").ToList();
        var regulatory = 2 + (act.Exists(l => l.Relation is "partial" or "equivalent") ? 2 : act.Count > 0 ? 1 : 0) + (requirement.Applies == Applicability.Mandatory ? 1 : 0);

        Assert.Equal(
            new PriorityWeights(Capped(2 + links.Count(l => Harms.Contains(l.Id))), Capped(regulatory), Capped(2 + links.Count(l => SeenFromOutside.Contains(l.Id))), Capped(1 + requirement.Artefacts.Count)),
            requirement.Weights);

        static int Capped(int weight) => Math.Min(5, weight);
    }

    [Theory]
    [InlineData(1, 1, 1, 5, 9)]
    [InlineData(5, 5, 5, 1, 45)]
    [InlineData(3, 4, 2, 3, 28)]
    public void Priority_is_the_weighted_sum(int risk, int regulatory, int trust, int complexity, int score) => Assert.Equal(score, new PriorityWeights(risk, regulatory, trust, complexity).Score);

    [Fact]
    public void Each_article_says_when_it_applies()
    {
        var articles = EmbeddedFrameworks.Load("eu-ai-act").Requirements.Where(r => r.IsAssessable).ToList();

        Assert.Empty(articles.Where(r => r.Conditions is not { Scope: not null, Roles.Count: > 0, Dates.Count: > 0 }).Select(r => r.Id));
        Assert.All(articles, r => Assert.Equal(5, r.Weights.Regulatory));
    }

    [Fact]
    public void Own_framework_without_weights_has_those_of_the_middle()
    {
        using var workspace = TemporaryWorkspace.OfRulePages();

        Assert.Equal(PriorityWeights.Middle, workspace.Check().Context!.Register.RequirementOf("A.9.2")!.Weights);
    }
}
