using System.Globalization;
using CsCheck;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ComplianceAsCode.Evidence.Tests;

/// <summary>Whatever is written, another YAML reader gives back.</summary>
public sealed class RoundTripTests
{
    private static readonly string[] Awkward =
    [
        "---", "- a", "-", "? a", "a: b", "a #b", "#", "yes", "No", "null", "~", "1.0", "10.10", "1e3", "0x1F", ".inf", ".nan", "2026-01-01", "12:30:45",
        "true", "=", "<<", "*a", "&a", "!!str a", "|", ">-", "%YAML 1.1", "...", " leading", "trailing ", "it's", "\"quoted\"", "a\n---\nkind: policy", "🙂",
    ];

    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.String,
        Gen.String[Gen.Char["ab:#-'\"\\ \n\r\t{}[],&*!|>%@`?~\0\u0007\u001b\u0085\u00a0\u2028\ufeff\u202eäß漢"], 1, 12],
        Gen.Int[0, Awkward.Length - 1].Select(i => Awkward[i]))
        .Where(text => !string.IsNullOrWhiteSpace(text) && IsWholeText(text));

    private static readonly Gen<double> AnyNumber = Gen.OneOf(Gen.Double[-1, 1], Gen.Double[-1e28, 1e28], Gen.Double.Where(d => Math.Abs(d) <= 1e28));

    private static bool IsWholeText(string text)
    {
        try
        {
            new System.Text.UTF8Encoding(false, throwOnInvalidBytes: true).GetByteCount(text);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    [Fact]
    public void Text_comes_back_as_it_was() =>
        AnyText.Sample(text =>
        {
            var scalar = Assert.IsType<YamlScalarNode>(Parse($"value: {YamlScalar.Of(text)}\n")["value"]);
            Assert.Equal(text, scalar.Value);
        });

    [Fact]
    public void A_number_comes_back_as_it_was() =>
        AnyNumber.Sample(number =>
        {
            var scalar = (YamlScalarNode)Parse($"value: {YamlScalar.Of(number)}\n")["value"];
            Assert.Equal(ScalarStyle.Plain, scalar.Style);
            Assert.Equal(number, double.Parse(scalar.Value!, CultureInfo.InvariantCulture));
        });

    [Fact]
    public void A_document_comes_back_as_it_was() =>
        Gen.Select(AnyText, AnyText, AnyText, AnyText, AnyNumber, AnyText).Sample(
            (title, owner, source, release, value, slice) =>
            {
                using var workspace = new TemporaryWorkspace();

                var written = EvidenceWriter.For("EVD-any", "x-any", workspace.Environment)
                    .Title(title).Owner(owner).Source(source).Release(release).Requirement(slice).Summary(title)
                    .Metric(source, value, "<=", -value, slice: slice, unit: owner)
                    .Write();

                var document = Parse(FrontMatterOf(File.ReadAllText(written.Path!)));
                Assert.Equal(title, Text(document["title"]));
                Assert.Equal(owner, Text(document["owner"]));
                Assert.Equal(source, Text(document["source"]));
                Assert.Equal(release, Text(document["release"]));
                Assert.Equal(slice, Text(document["requirements"][0]));
                var metric = document["metrics"][0];
                Assert.Equal(source, Text(metric["name"]));
                Assert.Equal(slice, Text(metric["slice"]));
                Assert.Equal(owner, Text(metric["unit"]));
                Assert.Equal(value, double.Parse(Text(metric["value"]), CultureInfo.InvariantCulture));
                Assert.Equal(value <= -value ? "pass" : "fail", Text(document["result"]));
            },
            iter: 200);

    [Theory]
    [InlineData("2.1")]
    [InlineData("1e3")]
    [InlineData("yes")]
    [InlineData("NULL")]
    [InlineData("2026-01-01")]
    [InlineData("0x1F")]
    [InlineData("~")]
    public void Text_that_a_careless_reader_takes_for_something_else_is_quoted(string text) =>
        Assert.NotEqual(ScalarStyle.Plain, ((YamlScalarNode)Parse($"value: {YamlScalar.Of(text)}\n")["value"]).Style);

    [Theory]
    [InlineData("\u202Eevil")]
    [InlineData("zero\u200Bwidth")]
    [InlineData("\u001b[31m")]
    public void Characters_that_hide_or_reorder_text_are_written_as_escapes(string text) =>
        Assert.DoesNotContain(YamlScalar.Of(text), c => c is '\u202E' or '\u200B' or '\u001b');

    private static YamlNode Parse(string yaml)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return Assert.Single(stream.Documents).RootNode;
    }

    private static string FrontMatterOf(string document)
    {
        Assert.StartsWith("---\n", document);
        return document[4..document.IndexOf("\n---\n", StringComparison.Ordinal)];
    }

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value!;
}
