namespace ComplianceAsCode.Tests.Rules;

public sealed class RequirementExistsTests
{
    private const string Rule = "CAC0013";

    [Theory]
    [InlineData("A.6.2.44")]
    [InlineData("a.6.2.4")]
    [InlineData("9.2.1")]
    [InlineData("iso-42001-2032:4.3")]
    [InlineData("eu-ai-act:Art. 999")]
    [InlineData("A.6.*")]
    public void Requirement_that_does_not_exist_triggers(string id) =>
        Example.Replace(Files.Evidence, "requirements: [A.6.2.4]", $"requirements: [A.6.2.4, [|'{id}'|]]").Gives(Rule);

    [Theory]
    [InlineData("B.6.2.4")]
    [InlineData("iso-42001:A.6.2.8")]
    [InlineData("iso-42001-2023:4.3")]
    public void Requirement_or_guidance_that_exists_DoesNotTrigger(string id) =>
        Example.Replace(Files.Evidence, "requirements: [A.6.2.4]", $"requirements: [A.6.2.4, '{id}']").GivesNothing();

    [Fact]
    public void Unquoted_number_is_text() => Example.Replace(Files.Evidence, "requirements: [A.6.2.4]", "requirements: [A.6.2.4, 5.2]").GivesNothing();

    [Theory]
    [InlineData("A.6")]
    [InlineData("A.6.*")]
    [InlineData("4-5")]
    public void Areas_and_ranges_are_criteria_of_an_audit(string criterion) => Audit(criterion).GivesNothing();

    [Theory]
    [InlineData("[|A.7|]")]
    [InlineData("[|7-10|]")]
    public void Area_or_range_without_requirement_triggers(string criterion) => Audit(criterion).Gives(Rule);

    private static Example Audit(string criterion) => Example.Write("audits/2026.yaml", $"""
        kind: audit
        id: AUD-2026
        title: Internal audit of 2026
        owner: internal-auditor
        type: internal
        team: [{"{"} person: internal-auditor {"}"}]
        criteria: [{criterion}]
        planned: 2026-10-01
        status: planned
        """);
}
