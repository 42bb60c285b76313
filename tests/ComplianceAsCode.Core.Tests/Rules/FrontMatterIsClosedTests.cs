namespace ComplianceAsCode.Tests.Rules;

public sealed class FrontMatterIsClosedTests
{
    private const string Rule = "CAC0003";

    [Fact]
    public void Fence_that_is_indented_is_none() =>
        Example.Write("risks/bias.md", "[|---|]\nkind: risk\nid: RSK-bias\n  ---\n\nText.\n").Gives(Rule);

    [Fact]
    public void Front_matter_to_the_end_of_the_file_triggers() => Example.Write("risks/bias.md", "[|---|]\nkind: risk").Gives(Rule);

    [Fact]
    public void Front_matter_behind_a_byte_order_mark_triggers_at_column_1() =>
        Example.Write("risks/bias.md", "[|---|]\nkind: risk\n").And(w => w.Write("risks/bias.md", [.. "\uFEFF"u8, .. File.ReadAllBytes(w.Full("risks/bias.md"))])).Gives(Rule);

    [Theory]
    [InlineData("---\n")]
    [InlineData("---")]
    [InlineData("---\n\nText below a rule across the page.\n")]
    [InlineData("----\nkind: risk\n")]
    [InlineData("\n---\nkind: risk\n")]
    [InlineData("---\ntitle: a post without kind or id\n")]
    [InlineData("# A heading\n\n---\n\nkind: risk\n")]
    public void Markdown_that_is_no_document_DoesNotTrigger(string text) => Example.Write("notes.md", text).GivesNothing();

    [Theory]
    [InlineData("---", "...")]
    [InlineData("---", "---  ")]
    [InlineData("--- ", "---")]
    public void Other_fences_that_close_DoNotTrigger(string open, string close) =>
        Example.Where(w => w.Write(Files.HelpDesk, Refence(File.ReadAllText(w.Full(Files.HelpDesk)), open, close))).GivesNothing();

    [Fact]
    public void Indented_fence_in_a_block_text_is_text() =>
        Example.Replace(Files.HelpDesk, "release: 1.4.0", "release: 1.4.0\nx-note: |\n  one\n  ---\n  two").GivesNothing();

    private static string Refence(string text, string open, string close)
    {
        var end = text.IndexOf("\n---\n", StringComparison.Ordinal);
        return $"{open}{text[3..end]}\n{close}{text[(end + 4)..]}";
    }
}
