namespace ComplianceAsCode.Tests.Rules;

public sealed class FieldIsPresentTests
{
    private const string Rule = "CAC0006";

    [Theory]
    [InlineData("")]
    [InlineData(" # to come")]
    [InlineData(" ''")]
    [InlineData(" \"  \"")]
    [InlineData(" |\n")]
    public void Field_with_nothing_behind_it_triggers_at_its_key(string value) =>
        Example.Replace(Files.Dataset, "licence: own data", $"[|licence|]:{value}").Gives(Rule);

    [Fact]
    public void Empty_list_triggers_at_the_list() =>
        Example.Replace(Files.HelpDesk, "ai-roles: [user]", "ai-roles: [|[]|]").Gives(Rule);

    [Fact]
    public void Field_of_a_nested_mapping_triggers_at_its_first_key() =>
        Example.Replace(Files.Evidence, "{ name: demographic-parity-difference, value: 0.031,", "{ [|name|]: demographic-parity-difference,").Gives(Rule);

    [Fact]
    public void Empty_nested_mapping_triggers_for_each_field() =>
        Example.Replace(Files.Supplier, "{ what: Model updates are announced, whose: theirs }", "{}").GivesAll(Rule, Rule);

    [Fact]
    public void Field_that_another_requires_triggers() =>
        Assert.Contains("when origin is hosted", Example.Replace(Files.HostedModel, "kind: model", "[|kind|]: model").AndReplace(Files.HostedModel, "supplier: SUP-model-host\n", "").Gives(Rule).Message, StringComparison.Ordinal);

    [Fact]
    public void Exception_from_a_class_of_the_law_without_reason_triggers() =>
        Assert.Contains("has no 'reason' when used is true", Classed("class: high-annex-iii, exception: { [|used|]: true }").Gives(Rule).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("class: high-annex-iii, exception: { used: true, reason: It only sorts files before a person reads them. }")]
    [InlineData("class: transparency, exception: { used: false }")]
    public void Exception_with_reason_or_not_claimed_DoesNotTrigger(string act) => Classed(act).GivesNothing();

    [Fact]
    public void Artefact_without_path_and_address_triggers() =>
        Assert.Contains("when url is not given", Example.Replace(Files.Evidence, "release: 2.1.0", "release: 2.1.0\nartifacts: [{ [|custodian|]: the risk office }]").Gives(Rule).Message, StringComparison.Ordinal);

    [Fact]
    public void Field_that_another_does_not_require_DoesNotTrigger() =>
        Example.Replace(Files.Model, "origin: trained", "origin: fine-tuned").GivesNothing();

    [Fact]
    public void Optional_field_with_nothing_behind_it_DoesNotTrigger() =>
        Example.Replace(Files.Dataset, "use: [training, testing]", "use:").GivesNothing();

    [Fact]
    public void Missing_kind_triggers_and_is_guessed_from_the_id() =>
        Assert.Contains("kind: dataset", Example.Replace(Files.Dataset, "kind: dataset\nid", "[|id|]").Gives(Rule).Fix, StringComparison.Ordinal);

    [Theory]
    [InlineData("---\n[|id|]: 5\ntitle: A page of a static site\n---\n")]
    [InlineData("---\n[|kind|]:\n---\n")]
    [InlineData("---\n[|kind|]:\nid:\n---\n")]
    public void Markdown_without_kind_triggers(string text)
    {
        var message = Example.Write("page.md", text).Gives(Rule).FullMessage;
        Assert.DoesNotContain("  ", message, StringComparison.Ordinal);
    }

    private static Example Classed(string act) => Example.Replace(Files.HelpDesk, "release: 1.4.0", $"release: 1.4.0\neu-ai-act: {{ {act} }}");

    [Fact]
    public void Owner_is_not_asked_of_a_role() => Example.Replace(Files.Roles, "title: Head of risk", "title: Head of risk\ntags: [risk]").GivesNothing();
}
