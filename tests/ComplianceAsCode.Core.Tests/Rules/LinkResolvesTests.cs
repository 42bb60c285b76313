namespace ComplianceAsCode.Tests.Rules;

public sealed class LinkResolvesTests
{
    private const string Rule = "CAC0015";

    [Theory]
    [InlineData("[a]([|gone.md|])")]
    [InlineData("![a]([|../gone.png|])")]
    [InlineData("[a]([|<no such file.md>|])")]
    [InlineData("[a]([|no%20such%20file.md|] \"title\")")]
    [InlineData("[a]([|#gone|])")]
    [InlineData("[a]([|../scope.md#gone|])")]
    [InlineData("[a]([|#Implementation|])")]
    [InlineData("[a]([|../policies/ai-policy.md?plain=1#gone|])")]
    [InlineData("[a]([|b%00c.md|])")]
    [InlineData("| a |\n|---|\n| [b]([|gone.md|]) |")]
    [InlineData("[a][b]\n\n[b]: gone.md")]
    public void Dead_link_triggers_at_its_destination(string text) => With(text).Gives(Rule);

    [Theory]
    [InlineData("[a](../policies/ai-policy.md)")]
    [InlineData("[a](../policies)")]
    [InlineData("[a](../policies/ai-policy.md#purpose)")]
    [InlineData("[a](#implementation)")]
    [InlineData("[a](#)")]
    [InlineData("[a]()")]
    [InlineData("[a](https://example.org/gone.md)")]
    [InlineData("[a](mailto:risk@example.org)")]
    [InlineData("[a](//example.org/gone)")]
    [InlineData("<https://example.org/gone.md>")]
    [InlineData("https://example.org/gone.md")]
    [InlineData("`[a](gone.md)`")]
    [InlineData("<a href=\"gone.md\">a</a>")]
    [InlineData("[a](../aims.yaml#L3)")]
    [InlineData("[no link] (gone.md)")]
    public void Other_link_DoesNotTrigger(string text) => With(text).GivesNothing();

    [Fact]
    public void Second_heading_of_a_name_has_a_number() =>
        With("[a](#notes-1) [b](#über-uns)\n\n## Notes\n\n## Notes\n\n## Über uns!").GivesNothing();

    [Fact]
    public void Nearest_anchor_is_offered() =>
        Assert.Contains("'purpose'", With("[a](../policies/ai-policy.md#purpos)").Gives(Rule).Fix, StringComparison.Ordinal);

    [Fact]
    public void File_with_spaces_and_umlauts_is_found() =>
        With("[a](R%C3%BCck%20blick.md#fazit) [b](<Rück blick.md>)").And(w => w.Write("controls/Rück blick.md", "# Fazit\n")).GivesNothing();

    [Fact]
    public void Markdown_that_is_no_document_is_not_looked_at() => Example.Write("README.md", "[a](gone.md)\n").GivesNothing();

    [Fact]
    public void Anchor_in_a_file_that_cannot_be_read_DoesNotTrigger() =>
        With("[a](notes.md#gone)").And(w => w.Write("controls/notes.md", [0xFF, 0xFF])).GivesNothing();

    private static Example With(string text) => Example.Replace(Files.Control, "Underwriters follow the oversight policy.", $"Text.\n\n{text}\n");
}
