using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Baselines;

/// <summary>The baseline <c>aims.baseline.yaml</c>: faults that were there when the tool came, each with someone who answers for it and a day on which it ends.</summary>
public sealed class Baseline
{
    /// <summary>The file's name; it lies beside the manifest.</summary>
    public const string FileName = "aims.baseline.yaml";

    private readonly SourceFile? _source;

    private Baseline(SourceFile? source, FieldFacts facts, IReadOnlyList<BaselineEntry> entries) => (_source, Facts, Entries) = (source, facts, entries);

    /// <summary>That of a workspace without one.</summary>
    public static Baseline None { get; } = new(null, new(), []);

    /// <summary>The entries in the order of the file.</summary>
    public IReadOnlyList<BaselineEntry> Entries { get; }

    /// <summary>What the walk over its fields found.</summary>
    public FieldFacts Facts { get; }

    /// <summary>Why the file cannot be read at all, if so; it then accepts nothing.</summary>
    public (TextRange At, string Message, string Fix)? Fault { get; private init; }

    /// <summary>Whether each field of the file is one of the format's and can be read.</summary>
    public bool IsWellFormed => Fault is null && Facts.Missing.Count + Facts.Unknown.Count + Facts.Invalid.Count + Facts.Duplicates.Count == 0;

    /// <summary>A file that cannot be read.</summary>
    public static Baseline Unreadable(TextRange at, string reason, string fix) => new(null, new(), []) { Fault = (at, $"the baseline cannot be read: {reason}", fix) };

    /// <summary>Reads a file that was decoded. It is strict: fields of one's own would be lost when the file is written again.</summary>
    public static Baseline Read(SourceFile source)
    {
        var (roots, fault) = YamlTreeReader.Read(source.Text, new(0, source.Text.Length));
        if (fault is not null) return Unreadable(source.Lines.RangeOf(fault.Span), fault.Message, fault.Fix ?? "correct the YAML here");
        if (roots is not [YamlMapping fields]) return Unreadable(TextRange.Start, "it is not one mapping", "write it with 'compliance baseline --update'");

        var facts = new FieldFacts();
        BaselineShape.Shape.Collect(fields, facts, at: null);
        YamlMapping[] entries = [.. fields.All(BaselineShape.Entries).Select(e => e.Value)];
        foreach (var own in entries.Prepend(fields).SelectMany(m => m.Entries).Where(e => e.Key.Value.StartsWith("x-", StringComparison.Ordinal))) facts.Unknown.Add(new(own.Key, []));
        return new(source, facts, [.. entries.Select(BaselineEntry.Read)]);
    }

    /// <summary>The place of a node of the file; its start where there is none.</summary>
    public Location At(YamlNode? node) => node is null || _source is null ? Location.StartOf(FileName) : _source.At(node.Span);
}
