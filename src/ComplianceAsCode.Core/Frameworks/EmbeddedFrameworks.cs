using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Frameworks;

/// <summary>The frameworks that come with the tool: the files of <c>policies/frameworks/</c>.</summary>
public static class EmbeddedFrameworks
{
    private static readonly string[] NotFrameworks = ["act-classes", "artefacts", "audit-practice", "considered-objectives", "contradictions", "crosswalk", "empty-statements", "evidence-words", "incident-reporting"];

    /// <summary>The editions' ids, sorted.</summary>
    public static IReadOnlyList<string> Ids { get; } = [.. typeof(EmbeddedFrameworks).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith("frameworks/", StringComparison.Ordinal)).Select(n => Path.GetFileNameWithoutExtension(n))
        .Except(NotFrameworks).Order(StringComparer.Ordinal)];

    /// <summary>The edition that an id means: the edition itself, or the newest of a family.</summary>
    public static string? Resolve(string id) =>
        Ids.Contains(id) ? id : Ids.LastOrDefault(e => e.StartsWith(id + "-", StringComparison.Ordinal) && e.AsSpan(id.Length + 1).IndexOfAnyExcept("0123456789.") < 0);

    /// <summary>Reads an embedded framework.</summary>
    public static Framework Load(string edition) =>
        FrameworkReader.Read(Source(edition), out var problem) ?? throw new InvalidOperationException($"frameworks/{edition}.yaml: {problem}");

    /// <summary>Reads other embedded data: a YAML mapping.</summary>
    internal static YamlMapping Data(string name)
    {
        var source = Source(name);
        return (YamlMapping)YamlTreeReader.Read(source.Text, new(0, source.Text.Length)).Roots[0];
    }

    private static SourceFile Source(string name)
    {
        using var stream = typeof(EmbeddedFrameworks).Assembly.GetManifestResourceStream($"frameworks/{name}.yaml")
            ?? throw new InvalidOperationException($"frameworks/{name}.yaml is not embedded");
        using var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        return SourceFile.Decode($"frameworks/{name}.yaml", buffer.ToArray()) ?? throw new InvalidOperationException($"frameworks/{name}.yaml is not UTF-8");
    }
}
