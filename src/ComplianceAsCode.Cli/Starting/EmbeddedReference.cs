using ComplianceAsCode.Text;

namespace ComplianceAsCode.Cli.Starting;

/// <summary>The documents of the reference management system, which are part of the program.</summary>
internal static class EmbeddedReference
{
    private const string Prefix = "reference/";

    /// <summary>The documents, by path relative to the reference's manifest.</summary>
    public static IReadOnlyList<SourceFile> Files() =>
    [
        .. typeof(EmbeddedReference).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(n => Read(n, n[Prefix.Length..].Replace('\\', '/'))).OrderBy(f => f.Path, StringComparer.Ordinal),
    ];

    private static SourceFile Read(string name, string path)
    {
        using var reader = new StreamReader(typeof(EmbeddedReference).Assembly.GetManifestResourceStream(name)!);
        var text = reader.ReadToEnd().ReplaceLineEndings("\n");
        return new(path, text, "", new LineMap(text));
    }
}
