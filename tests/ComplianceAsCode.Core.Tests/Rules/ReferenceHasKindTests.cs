namespace ComplianceAsCode.Tests.Rules;

public sealed class ReferenceHasKindTests
{
    private const string Rule = "CAC0012";

    [Fact]
    public void Person_where_a_document_is_expected_triggers() =>
        Assert.Contains("the person head-of-risk", Example.Replace(Files.HelpDesk, "suppliers: [SUP-model-host]", "suppliers: [[|head-of-risk|]]").Gives(Rule).Message, StringComparison.Ordinal);

    [Fact]
    public void Document_where_a_person_is_expected_triggers() =>
        Example.Replace("approvals/ai-policy-1.0.0.yaml", "title: Approval of POL-ai-policy", "title: Approval of POL-ai-policy\nowner: [|POL-ai-policy|]").Gives(Rule);

    [Fact]
    public void One_of_two_kinds_DoesNotTrigger() =>
        Example.Replace(Files.HelpDesk, "suppliers: [SUP-model-host]", "suppliers: [SUP-model-host]\noversight: POL-human-oversight").GivesNothing();

    [Fact]
    public void Neither_of_two_kinds_triggers() =>
        Assert.Contains("policy or procedure", Example.Replace(Files.HelpDesk, "suppliers: [SUP-model-host]", "suppliers: [SUP-model-host]\noversight: [|ROL-risk|]").Gives(Rule).Message, StringComparison.Ordinal);

    [Fact]
    public void Document_that_is_named_is_a_related_place() =>
        Assert.Equal(Files.HostedModel, Assert.Single(Example.Replace(Files.HelpDesk, "suppliers: [SUP-model-host]", "suppliers: [MDL-help-assistant]").Gives(Rule).Related).Location.Path);

    [Fact]
    public void Person_where_any_document_may_stand_triggers() =>
        Example.Replace(Files.Control, "policies: [POL-human-oversight]", "policies: [POL-human-oversight]\nrecords: [[|head-of-risk|]]").Gives(Rule);
}
