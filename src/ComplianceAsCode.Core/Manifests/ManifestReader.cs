using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Manifests;

/// <summary>Reads the manifest.</summary>
public static class ManifestReader
{
    /// <summary>Reads a manifest that was decoded.</summary>
    /// <returns>The manifest, faults of single settings in its facts; or the fault that keeps it from being read at all.</returns>
    public static (Manifest? Manifest, (TextRange At, string Message, string Fix)? Fault) Read(SourceFile source)
    {
        var (roots, fault) = YamlTreeReader.Read(source.Text, new(0, source.Text.Length));
        if (fault is not null) return (null, (source.Lines.RangeOf(fault.Span), $"the manifest cannot be read: {fault.Message}", fault.Fix ?? "correct the YAML here"));
        if (roots is not [YamlMapping fields])
            return (null, (TextRange.Start, "the manifest cannot be read: it is not one mapping", "write the lines 'aims: 1' and 'organisation: your organisation'"));
        var facts = new FieldFacts();
        ManifestShape.Shape.Collect(fields, facts, at: null);
        return (new(source, fields, facts), null);
    }
}
