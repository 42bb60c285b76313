using ComplianceAsCode.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ComplianceAsCode.Syntax;

/// <summary>
/// Reads YAML 1.2 documents as trees of nodes with spans. Works on the parser's events, so that no text becomes a number or a
/// date, and stops at <see cref="Limits"/> before anything is expanded.
/// </summary>
public sealed class YamlTreeReader
{
    private readonly string _text;
    private readonly int _offset;
    private readonly int _end;
    private readonly Parser _parser;
    private readonly Dictionary<string, YamlNode> _anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<YamlNode, int> _sizes = new(ReferenceEqualityComparer.Instance);
    private readonly List<TextSpan?> _brackets = [];
    private int _aliases;
    private int _nodes;

    private YamlTreeReader(string text, TextSpan span)
    {
        _text = text;
        (_offset, _end) = (span.Start, span.End);
        _parser = new Parser(new Scanner(new StringReader(text.Substring(span.Start, span.Length)), skipComments: true));
    }

    /// <summary>Reads the documents of a stretch of text.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="span">The stretch that is YAML; the spans of the nodes count from the start of <paramref name="text"/>.</param>
    /// <returns>The root of each document up to the first fault, and the fault if there is one.</returns>
    public static (IReadOnlyList<YamlNode> Roots, SyntaxFault? Fault) Read(string text, TextSpan span)
    {
        var roots = new List<YamlNode>();
        YamlTreeReader? reader = null;
        try
        {
            reader = new(text, span);
            reader.ReadStream(roots);
            return (roots, null);
        }
        catch (FaultException fault)
        {
            return (roots, fault.Fault);
        }
        catch (YamlException exception)
        {
            return (roots, YamlFault.Of(text, Reason(exception), reader?.SpanOf(exception.Start, exception.End) ?? new(span.Start, span.Start), reader?._brackets.LastOrDefault()));
        }
#pragma warning disable CA1031 // The parser throws bare exceptions on some inputs; whatever it throws, the input is at fault and gets a diagnostic.
        catch (Exception)
#pragma warning restore CA1031
        {
            var bracket = reader?._brackets.LastOrDefault();
            var reason = $"the parser can make nothing of {(bracket is null ? "what follows here" : "this flow collection")}";
            return (roots, YamlFault.Of(text, reason, reader?._parser.Current is { } last ? reader.SpanOf(last.End, last.End) : new(span.Start, span.Start), bracket));
        }
    }

    private static string Reason(YamlException exception)
    {
        var reason = exception.Message;
        // Older messages carry their own place in front: (Line: 1, Col: 2, Idx: 3) - (…): reason.
        var colon = reason.StartsWith('(') ? reason.IndexOf("): ", StringComparison.Ordinal) : -1;
        return (colon < 0 ? reason : reason[(colon + 3)..]).ReplaceLineEndings(" ").TrimEnd('.', ' ');
    }

    private void ReadStream(List<YamlNode> roots)
    {
        while (_parser.MoveNext())
        {
            if (_parser.Current is not DocumentStart) continue;
            Advance();
            roots.Add(ReadNode(depth: 0));
            _anchors.Clear();
        }
    }

    private ParsingEvent Current => _parser.Current!;

    private void Advance()
    {
        if (!_parser.MoveNext()) throw Fault(SyntaxFaultKind.InvalidYaml, new(_end, _end), "the YAML ends unexpectedly");
    }

    /// <summary>Reads the current node and leaves the parser on its last event.</summary>
    private YamlNode ReadNode(int depth)
    {
        if (depth > Limits.Nesting)
            throw Fault(SyntaxFaultKind.LimitExceeded, SpanOf(Current), $"the YAML is nested deeper than {Limits.Nesting} levels");
        if (Current is AnchorAlias alias) return ReadAlias(alias);

        Count(1, Current);
        var anchor = (Current as NodeEvent)?.Anchor;
        var before = _nodes;
        YamlNode node = Current switch
        {
            Scalar scalar => new YamlScalar(scalar.Value, scalar.Style is ScalarStyle.Plain, SpanOf(scalar)),
            SequenceStart => ReadSequence(depth),
            MappingStart => ReadMapping(depth),
            _ => throw Fault(SyntaxFaultKind.InvalidYaml, SpanOf(Current), "a value was expected here"),
        };
        if (anchor is { IsEmpty: false } name)
        {
            _anchors[name.Value] = node;
            _sizes[node] = _nodes - before + 1;
        }
        return node;
    }

    private YamlNode ReadAlias(AnchorAlias alias)
    {
        if (++_aliases > Limits.Aliases)
            throw Fault(SyntaxFaultKind.LimitExceeded, SpanOf(alias), $"the file has more than {Limits.Aliases} aliases");
        if (!_anchors.TryGetValue(alias.Value.Value, out var node))
            throw Fault(SyntaxFaultKind.InvalidYaml, SpanOf(alias), $"the alias '*{alias.Value.Value}' names no anchor before it");
        Count(_sizes[node], alias);
        return node;
    }

    private YamlSequence ReadSequence(int depth)
    {
        var start = (SequenceStart)Current;
        var items = new List<YamlNode>();
        Open(start, start.Style is SequenceStyle.Flow);
        for (Advance(); Current is not SequenceEnd; Advance()) items.Add(ReadNode(depth + 1));
        _brackets.RemoveAt(_brackets.Count - 1);
        return new(items, SpanOfCollection(start, start.Style is SequenceStyle.Flow, items.Count == 0 ? null : items[^1]));
    }

    private YamlMapping ReadMapping(int depth)
    {
        var start = (MappingStart)Current;
        var entries = new List<YamlEntry>();
        var duplicates = new List<DuplicateKey>();
        var keys = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        Open(start, start.Style is MappingStyle.Flow);
        for (Advance(); Current is not MappingEnd; Advance())
        {
            var keyEvent = Current;
            if (ReadNode(depth + 1) is not YamlScalar { IsAbsent: false } key)
                throw Fault(SyntaxFaultKind.InvalidYaml, SpanOf(keyEvent), "a key must be a single value");
            Advance();
            var value = ReadNode(depth + 1);
            if (keys.TryAdd(key.Value, key)) entries.Add(new(key, value));
            else duplicates.Add(new(key, keys[key.Value]));
        }
        _brackets.RemoveAt(_brackets.Count - 1);
        return new(entries, duplicates, SpanOfCollection(start, start.Style is MappingStyle.Flow, entries.Count == 0 ? null : entries[^1].Value));
    }

    private void Open(ParsingEvent start, bool isFlow) => _brackets.Add(isFlow ? new(SpanOf(start).Start, SpanOf(start).Start + 1) : null);

    private void Count(int nodes, ParsingEvent at)
    {
        _nodes += nodes;
        if (_nodes > Limits.Nodes)
            throw Fault(SyntaxFaultKind.LimitExceeded, SpanOf(at), $"the file has more than {Limits.Nodes} nodes with its aliases expanded");
    }

    /// <summary>A flow collection ends with its bracket; a block collection's end event stands where the next token does, so what belongs to it ends with its last value.</summary>
    private TextSpan SpanOfCollection(ParsingEvent start, bool isFlow, YamlNode? last)
    {
        var from = SpanOf(start).Start;
        if (isFlow) return new(from, Math.Min(_end, SpanOf(Current).Start + 1));
        return new(from, Math.Max(from, last?.Span.End ?? from));
    }

    private TextSpan SpanOf(ParsingEvent e) => SpanOf(e.Start, e.End);

    private TextSpan SpanOf(Mark start, Mark end)
    {
        var from = Math.Clamp(_offset + (int)start.Index, _offset, _end);
        var to = Math.Clamp(_offset + (int)end.Index, from, _end);
        // A block scalar's end mark lies behind its line end; the value does not.
        while (to > from && _text[to - 1] is '\n' or '\r' or ' ' or '\t') to--;
        return new(from, to);
    }

    private FaultException Fault(SyntaxFaultKind kind, TextSpan span, string message) => new(new(kind, YamlFault.OnOneLine(_text, span), message));

    private sealed class FaultException(SyntaxFault fault) : Exception
    {
        public SyntaxFault Fault { get; } = fault;
    }
}
