using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Starting;

/// <summary>Where a part of a YAML document stands, together with what has to go when it goes.</summary>
internal static class YamlLines
{
    /// <summary>The lines of an entry of a block mapping, with their ends.</summary>
    public static TextSpan Of(string text, YamlEntry entry) => Lines(text, entry.Key.Span.Start, entry.Value.Span.End);

    /// <summary>What to take out so that a value is no longer there: its entry or its item, and what would be empty without it.</summary>
    /// <exception cref="InvalidOperationException">Nothing would be left.</exception>
    public static TextSpan Without(string text, YamlMapping root, YamlNode value)
    {
        var way = new Stack<YamlNode>();
        if (!Way(root, value, way)) throw new InvalidOperationException("the value is not in this document");
        var child = value;
        foreach (var parent in way)
        {
            var parts = PartsOf(parent);
            var index = parts.FindIndex(p => ReferenceEquals(p.Node, child));
            child = parent;
            if (parts.Count == 1) continue;
            var part = parts[index].Span;
            var isFlow = text[parent.Span.Start] is '{' or '[';
            if (isFlow) return index > 0 ? new(parts[index - 1].Span.End, part.End) : new(part.Start, parts[1].Span.Start);
            // The first field of a list's item stands behind its dash, which the next one needs.
            return index == 0 && parent is YamlMapping && !ReferenceEquals(parent, root) ? new(part.Start, parts[1].Span.Start) : Lines(text, part.Start, part.End);
        }
        throw new InvalidOperationException("the document would be empty");
    }

    private static bool Way(YamlNode node, YamlNode value, Stack<YamlNode> way)
    {
        way.Push(node);
        foreach (var (part, _) in PartsOf(node))
            if (ReferenceEquals(part, value) || Way(part, value, way)) return true;
        way.Pop();
        return false;
    }

    private static List<(YamlNode Node, TextSpan Span)> PartsOf(YamlNode node) => node switch
    {
        YamlMapping mapping => [.. mapping.Entries.Select(e => (e.Value, new TextSpan(e.Key.Span.Start, e.Value.Span.End)))],
        YamlSequence sequence => [.. sequence.Items.Select(i => (i, i.Span))],
        _ => [],
    };

    private static TextSpan Lines(string text, int start, int end)
    {
        var lineStart = start == 0 ? 0 : text.LastIndexOf('\n', start - 1) + 1;
        var lineEnd = text.IndexOf('\n', end);
        return new(lineStart, lineEnd < 0 ? text.Length : lineEnd + 1);
    }
}
