namespace ComplianceAsCode.Tests.Rules;

public sealed class NoPlaceholderTests
{
    private const string Rule = "CAC0016";
    private const string Body = "Not for questions about people, pay or law.";

    [Theory]
    [InlineData("Ask [|TBD|].")]
    [InlineData("**[|TODO|]:** ask.")]
    [InlineData("Ask ([|FIXME|])")]
    [InlineData("[|Lorem ipsum|] dolor sit amet")]
    [InlineData("- [ ] [|TODO|]")]
    [InlineData("| a |\n|---|\n| [|TBD|] |")]
    [InlineData("### [|TODO|]\n\nText.")]
    public void Placeholder_in_the_text_triggers(string text) => Example.Replace(Files.HelpDesk, Body, text).Gives(Rule);

    [Theory]
    [InlineData("Write `TODO` in code.")]
    [InlineData("```\nTODO\n```")]
    [InlineData("<!-- TODO -->\n\nText.")]
    [InlineData("See [TODO](../scope.md).")]
    [InlineData("See https://example.org/TODO now.")]
    [InlineData("A todo list, TODOs, METODO, TODO_LIST, Todo.")]
    public void What_only_looks_like_one_DoesNotTrigger(string text) => Example.Replace(Files.HelpDesk, Body, text).GivesNothing();

    [Fact]
    public void Each_placeholder_of_a_line_triggers() => Example.Replace(Files.HelpDesk, Body, "TODO and TBD").GivesAll(Rule, Rule);

    [Theory]
    [InlineData("source: Core banking system", "source: '[|TODO|]'")]
    [InlineData("source: Core banking system", "source: >-\n  Core banking,\n  [|TBD|]")]
    public void Placeholder_in_a_free_text_field_triggers(string old, string marked) => Example.Replace(Files.Dataset, old, marked).Gives(Rule);

    [Fact]
    public void Version_of_a_dataset_is_free_text() =>
        Example.Replace(Files.Dataset, "version: 2025.1", "version: [|TODO|]").Gives(Rule);

    [Fact]
    public void Placeholder_as_a_date_is_reported_as_no_date() =>
        Example.Replace(Files.Evidence, "collected: 2026-05-04", "collected: [|TODO|]").Gives("CAC0007");

    [Fact]
    public void Own_field_is_not_looked_at() => Example.Replace(Files.Dataset, "licence: own data", "licence: own data\nx-note: TODO").GivesNothing();

    [Fact]
    public void Column_counts_from_the_line_start_with_CRLF_and_emoji() =>
        Example.Where(w => w.Write(Files.HelpDesk, File.ReadAllText(w.Full(Files.HelpDesk)).Replace("\n", "\r\n", StringComparison.Ordinal)))
            .AndReplace(Files.HelpDesk, Body, "Grüße 😀 [|TODO|] später").Gives(Rule);
}
