namespace ComplianceAsCode.Tests.Rules;

public sealed class ContextIsCompleteTests
{
    private const string Context = "context.yaml";

    [Fact]
    public void No_context_at_all_Triggers_once()
    {
        using var test = Case().Delete(Context).Replace(Files.Manifest, "aims: 1", "[|aims|]: 1");

        Assert.Contains("type internal, external, interested-party and the category objective, strategy, regulation, standard, competition, stakeholder, climate", test.Triggers("warning"), StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_categories_Trigger_once_for_all()
    {
        using var test = Case().Replace(Context, "category: climate", "category: standard").Replace(Context, "category: competition", "category: standard").Replace(Files.Manifest, "aims: 1", "[|aims|]: 1");

        Assert.Contains("category competition, climate; ", test.Triggers("warning"), StringComparison.Ordinal);
    }

    [Fact]
    public void Issue_without_relevance_Triggers_at_the_document()
    {
        using var test = Case().Replace(Context, "relevance: Not relevant; no loan is secured by property.\n", "").Replace(Context, "kind: context\nid: CTX-climate", "[|kind|]: context\nid: CTX-climate");

        test.Triggers("warning");
    }

    [Fact]
    public void Interested_party_without_expectations_Triggers_at_the_document()
    {
        using var test = Case().Replace(Context, "expectations: [A person decides about my application.]", "relevance: They bear the harm.").Replace(Context, "kind: context\nid: CTX-applicants", "[|kind|]: context\nid: CTX-applicants");

        test.Triggers("warning");
    }

    [Fact]
    public void Empty_relevance_Triggers_at_its_key()
    {
        using var test = Case().Replace(Context, "relevance: Not relevant; no loan is secured by property.", "[|relevance|]:");

        test.Triggers("warning");
    }

    [Theory]
    [InlineData("category: climate", "category: weather", "CAC0007")]
    [InlineData("category: climate", "categorie: climate", "CAC0005")]
    [InlineData("title: Climate change", "title: 'Climate change", "CAC0002")]
    [InlineData("kind: context\nid: CTX-climate", "kind: contxt\nid: CTX-climate", "CAC0004")]
    public void Category_that_a_fault_of_reading_hides_DoesNotTrigger(string old, string @new, string other)
    {
        using var test = Case().Replace(Context, old, @new);

        test.LeavesItTo(other);
    }

    [Fact]
    public void One_context_of_the_wrong_type_leaves_the_missing_category_to_be_told()
    {
        using var test = Case().Replace(Context, "type: interested-party", "type: interested").Replace(Context, "category: climate", "category: standard");

        test.LeavesItTo("CAC0007", "CAC1006");
    }

    private static RuleCase Case() => new("CAC1006");
}
