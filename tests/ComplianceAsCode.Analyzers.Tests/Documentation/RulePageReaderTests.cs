using ComplianceAsCode.RulePages;

namespace ComplianceAsCode.Analyzers.Tests.Documentation;

public sealed class RulePageReaderTests
{
    private const string Page = """
        # CAC9999: ThingHolds

        | default severity | stage | basis |
        |---|---|---|
        | warning | 3 | ISO/IEC 42001 9.1, 7.5.3 |

        ## What

        A thing.

        ## Why

        Our rule.

        ## Failing example

        `a/one.md`

        ````markdown
        ---
        kind: [|thing
        x|]: 1
        ---
        ```text
        inner
        ```
        ````

        Some words.

        `b.yaml`

        ```yaml
        ok: true
        ```

        ## Mended example

        `a/one.md`

        ```markdown
        fine
        ```

        ## How to fix

        Mend it.

        ## When to waive

        Never.
        """;

    [Fact]
    public void Page_IsRead()
    {
        var page = RulePageReader.Read(Page);

        Assert.Equal(("CAC9999", "ThingHolds", "warning", "3", "ISO/IEC 42001 9.1, 7.5.3"), (page.Id, page.Name, page.Severity, page.Stage, page.Basis));
        Assert.Equal(
            [
                new("a/one.md", "---\nkind: thing\nx: 1\n---\n```text\ninner\n```\n", new MarkedSpan(2, 7, 3, 2)),
                new("b.yaml", "ok: true\n", null),
            ],
            page.Failing);
        Assert.Equal([new("a/one.md", "fine\n", null)], page.Mended);
    }

    [Fact]
    public void WindowsLineEnds_ReadTheSame() => Assert.Equal(
        RulePageReader.Read(Page).Failing, RulePageReader.Read(Page.ReplaceLineEndings("\r\n")).Failing);

    [Theory]
    [InlineData("[|thing", "thing")]
    [InlineData("## Why", "## Because")]
    [InlineData("`a/one.md`", "a/one.md")]
    [InlineData("fine", "[|fine|]")]
    [InlineData("| default severity |", "| severity |")]
    [InlineData("# CAC9999: ThingHolds", "# CAC9999")]
    [InlineData("Never.", "")]
    public void PageOfAnotherForm_IsRefused(string part, string instead) =>
        Assert.Throws<FormatException>(() => RulePageReader.Read(Page.Replace(part, instead)));
}
