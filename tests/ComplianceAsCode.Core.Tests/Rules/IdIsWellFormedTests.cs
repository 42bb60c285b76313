namespace ComplianceAsCode.Tests.Rules;

public sealed class IdIsWellFormedTests
{
    private const string Rule = "CAC0009";

    [Theory]
    [InlineData("IMP-")]
    [InlineData("IMP")]
    [InlineData("imp-credit-scoring")]
    [InlineData("RSK-credit-scoring")]
    [InlineData("IMP credit scoring")]
    [InlineData("IMP-Kreditwürdigkeit")]
    [InlineData("IMP-a/../../b")]
    public void Id_of_another_form_triggers(string id) => Example.Replace(Files.Assessment, "id: IMP-credit-scoring", $"id: [|{id}|]").Gives(Rule);

    [Theory]
    [InlineData("IMP-1")]
    [InlineData("IMP-credit.scoring-2.1.0")]
    [InlineData("IMP--A")]
    public void Id_of_its_kind_DoesNotTrigger(string id) => Example.Replace(Files.Assessment, "id: IMP-credit-scoring", $"id: {id}").GivesNothing();

    [Fact]
    public void Id_of_an_unknown_kind_is_not_judged() => Example.Write("risks/bias.md", "---\nkind: hazard\nid: whatever\n---\n").Gives("CAC0004");
}
