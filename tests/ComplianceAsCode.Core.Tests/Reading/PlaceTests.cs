using System.Text;
using ComplianceAsCode.Documents;
using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;
using CsCheck;

namespace ComplianceAsCode.Tests.Reading;

/// <summary>Places are exact: each node stands where its text stands, whatever the line ends, the encoding of its neighbours and the indentation.</summary>
public sealed class PlaceTests
{
    [Fact]
    public void Line_map_counts_as_one_would_by_hand() =>
        Gen.Select(FragmentGen.Text, Gen.Int[0, 1000], Gen.Int[0, 1000]).Sample((text, a, b) =>
        {
            var (start, end) = (Math.Min(a, b) % (text.Length + 1), 0);
            end = start + Math.Max(a, b) % (text.Length + 1 - start);

            var range = new LineMap(text).RangeOf(new(start, end));

            Assert.Equal((NaivePlace.Of(text, start), NaivePlace.Of(text, end)), ((range.Line, range.Column), (range.EndLine, range.EndColumn)));
        });

    [Fact]
    public void Spans_of_nodes_lie_in_the_text_and_in_their_parents() =>
        Gen.Select(FragmentGen.Text, FragmentGen.Text, FragmentGen.Text).Sample((before, yaml, after) =>
        {
            var text = before + yaml + after;
            var span = new TextSpan(before.Length, before.Length + yaml.Length);

            var (roots, fault) = YamlTreeReader.Read(text, span);

            foreach (var root in roots) AssertLiesIn(root, text, span);
            if (fault is not null) AssertLiesIn(fault.Span, new(0, text.Length));
        });

    [Fact]
    public void Spans_of_an_outline_lie_in_the_text() =>
        Gen.Select(FragmentGen.Text, FragmentGen.Text).Sample((before, markdown) =>
        {
            var text = before + markdown;
            var span = new TextSpan(before.Length, text.Length);

            var (outline, _) = MarkdownOutliner.Outline(text, span);

            foreach (var place in outline.Headings.Select(h => h.Span).Concat(outline.Links.Select(l => l.Span)).Concat(outline.Texts)) AssertLiesIn(place, span);
        });

    [Fact]
    public void Each_field_of_a_document_stands_where_it_was_written() => WrittenDocument.Gen.Sample(written =>
    {
        var source = SourceFile.Decode("x.md", Encoding.UTF8.GetBytes(written.Text))!;
        var document = Assert.Single(DocumentParser.Parse(source).Documents);

        foreach (var (key, value, at) in written.Fields)
        {
            var entry = document.Fields.Find(key)!;
            Assert.Equal(value, ((YamlScalar)entry.Value).Value);
            Assert.Equal(at, source.At(entry.Value.Span).Range);
        }
        Assert.Equal(written.Link, source.At(Assert.Single(document.Outline.Links).Span).Range);
    }, print: w => w.Text);

    private static void AssertLiesIn(YamlNode node, string text, TextSpan parent)
    {
        AssertLiesIn(node.Span, new(0, text.Length));
        // What an alias repeats stands where its anchor is.
        if (!text.Contains('*')) AssertLiesIn(node.Span, parent);
        foreach (var child in ChildrenOf(node)) AssertLiesIn(child, text, node.Span);
    }

    private static IEnumerable<YamlNode> ChildrenOf(YamlNode node) => node switch
    {
        YamlMapping mapping => mapping.Entries.SelectMany(e => new[] { e.Key, e.Value }),
        YamlSequence sequence => sequence.Items,
        _ => [],
    };

    private static void AssertLiesIn(TextSpan span, TextSpan outer) =>
        Assert.True(outer.Start <= span.Start && span.Start <= span.End && span.End <= outer.End, $"{span} in {outer}");
}
