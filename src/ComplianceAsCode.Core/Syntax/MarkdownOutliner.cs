using System.Text;
using ComplianceAsCode.Text;
using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ComplianceAsCode.Syntax;

/// <summary>Parses Markdown (CommonMark with pipe tables, task lists and bare web addresses) and keeps its outline.</summary>
public static class MarkdownOutliner
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation().UsePipeTables().UseTaskLists().UseAutoLinks().Build();

    /// <summary>Outlines a stretch of a file's text; the spans count from the start of <paramref name="text"/>.</summary>
    /// <returns>The outline, or a fault where the text is nested deeper than the parser goes.</returns>
    public static (MarkdownOutline Outline, SyntaxFault? Fault) Outline(string text, TextSpan span)
    {
        if (span.Length == 0) return (MarkdownOutline.Empty, null);
        if (FirstTooMany(text, span) is { } bracket)
            return (MarkdownOutline.Empty, new(SyntaxFaultKind.LimitExceeded, new(bracket, bracket + 1), "the paragraphs of this Markdown have more opening brackets than can be paired in reasonable time, such as 2,000 in one paragraph"));
        MarkdownDocument document;
        try
        {
            document = Markdown.Parse(text.Substring(span.Start, span.Length), Pipeline);
        }
#pragma warning disable CA1031 // Whatever the parser throws, the input is at fault (too deep a nesting, as a rule) and gets a diagnostic.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return (MarkdownOutline.Empty, new(SyntaxFaultKind.LimitExceeded, new(span.Start, span.Start), $"the Markdown cannot be read: {exception.Message.TrimEnd('.')}"));
        }
        var visitor = new Visitor(text, span.Start);
        visitor.Visit(document);
        return (visitor.ToOutline(), null);
    }

    /// <summary>The first opening bracket beyond the limit; a paragraph is a stretch without empty line.</summary>
    private static int? FirstTooMany(string text, TextSpan span)
    {
        var (brackets, pairs, isEmpty) = (0, 0, true);
        for (var i = span.Start; i < span.End; i++)
        {
            if (text[i] == '[' && (pairs += (2 * ++brackets) - 1) > Limits.BracketPairs) return i;
            if (text[i] == '\n')
            {
                if (isEmpty) brackets = 0;
                isEmpty = true;
            }
            else if (text[i] is not (' ' or '\t' or '\r'))
            {
                isEmpty = false;
            }
        }
        return null;
    }

    private sealed class Visitor(string text, int offset)
    {
        private readonly List<(HeadingBlock Block, string Text)> _headings = [];
        private readonly List<Link> _links = [];
        private readonly List<TextSpan> _texts = [];
        private readonly List<int> _contents = [];

        public void Visit(MarkdownDocument document)
        {
            foreach (var node in document.Descendants())
            {
                switch (node)
                {
                    case HeadingBlock heading:
                        _headings.Add((heading, TextOf(heading)));
                        break;
                    case LeafBlock { Parent: not null } leaf when leaf is not (LinkReferenceDefinition or ThematicBreakBlock) && leaf.Span.Length > 0 && !IsComment(leaf):
                        _contents.Add(leaf.Span.Start);
                        break;
                    case LinkInline { IsAutoLink: false } link:
                        _links.Add(new(link.Url ?? "", SpanOf(link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan)));
                        break;
                    case LiteralInline literal when !IsInLink(literal):
                        _texts.Add(SpanOf(literal.Span));
                        break;
                }
            }
        }

        public MarkdownOutline ToOutline()
        {
            _contents.Sort();
            _headings.Sort((a, b) => a.Block.Span.Start.CompareTo(b.Block.Span.Start));
            var ends = SectionEnds();
            var anchors = new Dictionary<string, int>(StringComparer.Ordinal);
            var headings = new List<Heading>(_headings.Count);
            for (var i = 0; i < _headings.Count; i++)
            {
                var (block, title) = _headings[i];
                headings.Add(new(block.Level, title, Unique(AnchorOf(title), anchors), HasContent(block.Span.Start, ends[i]), SpanOf(block.Span)));
            }
            return new(headings, _links, _texts);
        }

        /// <summary>For each heading, where the next heading of its level or above begins.</summary>
        private int[] SectionEnds()
        {
            var ends = new int[_headings.Count];
            var following = new Stack<HeadingBlock>();
            for (var i = _headings.Count - 1; i >= 0; i--)
            {
                var block = _headings[i].Block;
                while (following.TryPeek(out var next) && next.Level > block.Level) following.Pop();
                ends[i] = following.TryPeek(out var end) ? end.Span.Start : int.MaxValue;
                following.Push(block);
            }
            return ends;
        }

        private bool HasContent(int start, int end)
        {
            var index = _contents.BinarySearch(start + 1);
            if (index < 0) index = ~index;
            return index < _contents.Count && _contents[index] < end;
        }

        private TextSpan SpanOf(SourceSpan span) => span.IsEmpty ? new(offset, offset) : new(offset + span.Start, Math.Min(text.Length, offset + span.End + 1));

        private bool IsComment(LeafBlock leaf) =>
            leaf is HtmlBlock { Type: HtmlBlockType.Comment } && text.AsSpan(offset + leaf.Span.Start, leaf.Span.Length).TrimEnd().EndsWith("-->", StringComparison.Ordinal);

        private static bool IsInLink(Inline inline)
        {
            for (var parent = inline.Parent; parent is not null; parent = parent.Parent)
                if (parent is LinkInline) return true;
            return false;
        }

        private static string TextOf(LeafBlock block)
        {
            var title = new StringBuilder();
            foreach (var inline in block.Inline?.Descendants() ?? [])
            {
                if (inline is LiteralInline literal) title.Append(literal.Content.AsSpan());
                else if (inline is CodeInline code) title.Append(code.Content);
                else if (inline is HtmlEntityInline entity) title.Append(entity.Transcoded.AsSpan());
            }
            return title.ToString().Trim();
        }

        private static string Unique(string anchor, Dictionary<string, int> anchors)
        {
            if (!anchors.TryGetValue(anchor, out var count))
            {
                anchors[anchor] = 0;
                return anchor;
            }
            anchors[anchor] = count + 1;
            return $"{anchor}-{count + 1}";
        }

        /// <summary>GitHub's rule: lower case, spaces to hyphens, everything but letters, digits, hyphens and underscores left out.</summary>
        private static string AnchorOf(string title)
        {
            var anchor = new StringBuilder(title.Length);
            foreach (var c in title)
            {
                if (char.IsLetterOrDigit(c) || c is '-' or '_') anchor.Append(char.ToLowerInvariant(c));
                else if (c == ' ') anchor.Append('-');
            }
            return anchor.ToString();
        }
    }
}
