namespace ComplianceAsCode.Tests.Rules;

public sealed class KindIsKnownTests
{
    private const string Rule = "CAC0004";

    [Fact]
    public void Kind_with_a_capital_triggers() =>
        Assert.Contains("'dataset'", Example.Replace(Files.Dataset, "kind: dataset", "kind: [|Dataset|]").Gives(Rule).Fix, StringComparison.Ordinal);

    [Fact]
    public void Kind_that_is_a_list_triggers() => Example.Write("notes.md", "---\nkind: [|[policy]|]\n---\n").Gives(Rule);

    [Fact]
    public void Markdown_of_a_foreign_kind_triggers() => Example.Write("notes.md", "---\nkind: [|blog-post|]\n---\n").Gives(Rule);

    [Fact]
    public void Quoted_kind_DoesNotTrigger() => Example.Replace(Files.Dataset, "kind: dataset", "\"kind\": 'dataset'").GivesNothing();

    [Theory]
    [InlineData("apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: scorer }\n")]
    [InlineData("apiVersion: v1\nkind: ConfigMap\nid: 7\n")]
    [InlineData("services:\n  scorer:\n    image: scorer\n    container_id: x\n")]
    [InlineData("- kind: policy\n- id: POL-x\n")]
    [InlineData("just text with kind: in it\n")]
    public void YAML_of_other_tools_DoesNotTrigger(string text) => Example.Write("deploy/other.yaml", text).GivesNothing();

    [Fact]
    public void YAML_with_our_id_and_a_foreign_kind_triggers() => Example.Write("risks/bias.yaml", "kind: [|hazard|]\nid: RSK-bias\n").Gives(Rule);
}
