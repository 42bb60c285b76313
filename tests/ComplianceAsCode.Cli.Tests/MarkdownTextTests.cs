using ComplianceAsCode.Text;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Cli.Tests;

public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("Bias test, 2026", "Bias test, 2026")]
    [InlineData("a|b", "a\\|b")]
    [InlineData("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("[x](http://example.org) & *y*", "\\[x\\](http&#58;//example.org) &amp; \\*y\\*")]
    [InlineData("two\nlines", "two\\\\nlines")]
    public void A_text_stays_text_within_a_line(string text, string markdown) => Assert.Equal(markdown, MarkdownText.Line(text));

    [Theory]
    [InlineData("a", "`a`")]
    [InlineData("a`b", "``a`b``")]
    [InlineData("`a``", "``` `a`` ```")]
    [InlineData("", "`  `")]
    [InlineData("a\nb", "`a\\nb`")]
    public void Code_is_fenced_longer_than_any_backtick_within(string text, string markdown) => Assert.Equal(markdown, MarkdownText.Code(text));

    [Theory]
    [InlineData("[x](../../etc/hostname)")]
    [InlineData("`[x](../../etc/hostname)`")]
    [InlineData("```\n[x](../../etc/hostname)")]
    public void No_link_comes_of_a_text(string text)
    {
        var body = $"- {MarkdownText.Code(text)}\n- {MarkdownText.Line(text)}\n";

        var (outline, fault) = MarkdownOutliner.Outline(body, new(0, body.Length));

        Assert.Null(fault);
        Assert.Empty(outline.Links);
    }
}
