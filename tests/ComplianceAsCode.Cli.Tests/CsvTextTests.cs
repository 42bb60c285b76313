using ComplianceAsCode.Output.Csv;

namespace ComplianceAsCode.Cli.Tests;

public sealed class CsvTextTests
{
    [Fact]
    public void A_table_is_its_columns_and_a_line_for_each_row()
    {
        Assert.Equal("id,title\nACT-1,First\nACT-2,\n", CsvText.Of(["id", "title"], [["ACT-1", "First"], ["ACT-2", ""]]));
    }

    [Theory]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("a;b", "\"a;b\"")]
    [InlineData("say \"no\"", "\"say \"\"no\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("Übersicht 概要", "Übersicht 概要")]
    [InlineData("a=b", "a=b")]
    public void A_cell_is_quoted_where_it_must_be(string text, string cell) => Assert.Equal($"x\n{cell}\n", CsvText.Of(["x"], [[text]]));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("=HYPERLINK(\"http://example.org\",\"x\")", "\"'=HYPERLINK(\"\"http://example.org\"\",\"\"x\"\")\"")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("\n=1", "\"'\n=1\"")]
    [InlineData("＝1", "'＝1")]
    public void A_cell_that_a_spreadsheet_would_compute_is_text(string text, string cell) => Assert.Equal($"x\n{cell}\n", CsvText.Of(["x"], [[text]]));

    [Fact]
    public void A_row_of_another_length_is_a_defect_of_the_caller() => Assert.Throws<ArgumentException>(() => CsvText.Of(["a", "b"], [["1"]]));
}
