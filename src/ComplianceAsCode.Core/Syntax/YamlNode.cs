using ComplianceAsCode.Text;

namespace ComplianceAsCode.Syntax;

/// <summary>A node of a document's fields: a scalar, a sequence or a mapping, with its place in the file.</summary>
/// <param name="Span">Where it stands; for a node reached through an alias, where its anchor stands.</param>
public abstract record YamlNode(TextSpan Span)
{
    /// <summary>What kind of node this is, in the words of messages.</summary>
    public abstract string Description { get; }
}

/// <summary>A scalar. Its text is kept as written: <c>1.10</c>, <c>no</c> and <c>2026-03-31</c> are text until a field's type reads them.</summary>
/// <param name="Value">The text, with quotes and escapes resolved.</param>
/// <param name="IsPlain">Whether it is written without quotes and not as a block.</param>
/// <param name="Span">Where it stands, quotes included.</param>
public sealed record YamlScalar(string Value, bool IsPlain, TextSpan Span) : YamlNode(Span)
{
    /// <summary>Whether nothing stands there: <c>key:</c> with no value.</summary>
    public bool IsAbsent => IsPlain && Value.Length == 0;

    /// <inheritdoc/>
    public override string Description => "a single value";
}

/// <summary>A list.</summary>
/// <param name="Items">The items in order.</param>
/// <param name="Span">From the first to the last item.</param>
public sealed record YamlSequence(IReadOnlyList<YamlNode> Items, TextSpan Span) : YamlNode(Span)
{
    /// <inheritdoc/>
    public override string Description => "a list";
}

/// <summary>A mapping. Where a key is written twice, the first is the entry and the others are in <see cref="Duplicates"/>.</summary>
/// <param name="Entries">The entries in order, each key once.</param>
/// <param name="Duplicates">Keys written again, with the first of each.</param>
/// <param name="Span">From the first key to the last value.</param>
public sealed record YamlMapping(IReadOnlyList<YamlEntry> Entries, IReadOnlyList<DuplicateKey> Duplicates, TextSpan Span) : YamlNode(Span)
{
    /// <summary>A mapping of nothing.</summary>
    public static YamlMapping Empty { get; } = new([], [], default);

    /// <inheritdoc/>
    public override string Description => "a mapping";

    /// <summary>The entry with this key, if there is one.</summary>
    public YamlEntry? Find(string key)
    {
        foreach (var entry in Entries)
            if (entry.Key.Value == key) return entry;
        return null;
    }
}

/// <summary>A key and its value.</summary>
public sealed record YamlEntry(YamlScalar Key, YamlNode Value);

/// <summary>A key that a mapping has twice.</summary>
/// <param name="Again">The later key.</param>
/// <param name="First">The key it repeats.</param>
public sealed record DuplicateKey(YamlScalar Again, YamlScalar First);
