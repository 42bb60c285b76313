using ComplianceAsCode.Output.Yaml;
using ComplianceAsCode.Syntax;

namespace ComplianceAsCode.Cli.Tests;

public sealed class YamlTextTests
{
    [Theory]
    [InlineData("Acceptable use", "Acceptable use")]
    [InlineData("2026-01-01", "2026-01-01")]
    [InlineData("A.6.2.4", "A.6.2.4")]
    [InlineData("a: b", "\"a: b\"")]
    [InlineData("- x", "\"- x\"")]
    [InlineData("", "\"\"")]
    public void A_scalar_is_quoted_only_where_it_must_be(string text, string yaml) => Assert.Equal(yaml, YamlText.Scalar(text));

    [Theory]
    [InlineData("a: b # c")]
    [InlineData("#1, [x] {y}")]
    [InlineData("\"quoted\" and \\ back")]
    [InlineData("line\nend\r\n\ttab \u0007")]
    [InlineData(" spaces ")]
    [InlineData("null")]
    [InlineData("---")]
    [InlineData("& * ! | > ' % @ `")]
    [InlineData("Übersicht 概要 👩‍💻 \u2028 \u202e \uFEFF")]
    public void What_is_written_is_read_again(string text)
    {
        var yaml = $"list: [{YamlText.Scalar(text)}, x]\n";

        var (roots, fault) = YamlTreeReader.Read(yaml, new(0, yaml.Length));

        Assert.Null(fault);
        var list = Assert.IsType<YamlSequence>(Assert.IsType<YamlMapping>(roots[0]).Find("list")!.Value);
        Assert.Equal(text, Assert.IsType<YamlScalar>(list.Items[0]).Value);
        Assert.Equal(2, list.Items.Count);
    }
}
