namespace ComplianceAsCode.Tests.Rules;

public sealed class IdIsUniqueTests
{
    private const string Rule = "CAC0010";

    [Theory]
    [InlineData(Files.AiPolicy)]
    [InlineData("scope.md")]
    [InlineData(Files.Evidence)]
    [InlineData(Files.System)]
    [InlineData("controls/5.2.md")]
    [InlineData("approvals/ai-policy-1.0.0.yaml")]
    public void Copy_of_a_document_triggers_once(string path) =>
        Example.Where(w => w.Write($"zz{Path.GetExtension(path)}", File.ReadAllBytes(w.Full(path)))).Gives(Rule);

    [Theory]
    [InlineData("policies/ai-policy-draft.md")]
    [InlineData("zz.md")]
    public void Changed_copy_of_an_approved_document_triggers_once(string path) =>
        Example.Where(w => w.Write(path, File.ReadAllText(w.Full(Files.AiPolicy)).Replace("Each January", "Each February", StringComparison.Ordinal))).Gives(Rule);

    [Fact]
    public void Second_document_of_a_file_triggers_there() =>
        Example.Replace(Files.Roles, "id: ROL-risk", "id: [|ROL-compliance|]").Gives(Rule);

    [Fact]
    public void First_document_is_a_related_place()
    {
        var diagnostic = Example.Replace(Files.Roles, "id: ROL-risk", "id: ROL-compliance").Gives(Rule);
        Assert.Equal(Files.Roles, Assert.Single(diagnostic.Related).Location.Path);
    }

    [Fact]
    public void Document_of_another_kind_with_the_id_triggers_for_the_prefix_too() =>
        Example.Write("zz.yaml", """
            kind: objective
            id: SUP-model-host
            title: Fewer wrong drafts
            owner: service-desk-lead
            measure: Share of drafts that are sent as they are
            target: More than half
            due: 2026-12-31
            """).GivesAll("CAC0009", Rule);

    [Fact]
    public void Ids_that_differ_in_case_DoNotTrigger() =>
        Example.Where(w => w.Write("zz.yaml", File.ReadAllText(w.Full(Files.Supplier)).Replace("SUP-model-host", "SUP-Model-host", StringComparison.Ordinal))).GivesNothing();
}
