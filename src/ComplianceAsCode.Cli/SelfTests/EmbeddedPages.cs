namespace ComplianceAsCode.Cli.SelfTests;

/// <summary>The rules' pages and the workspace that their examples are laid over, which are part of the program.</summary>
internal static class EmbeddedPages
{
    private const string Folder = "rules/", Extension = ".md", Workspace = "workspace/";

    private static readonly string[] Names = typeof(EmbeddedPages).Assembly.GetManifestResourceNames();

    /// <summary>The ids of rules that have a page, sorted.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [
        .. Names.Where(n => n.StartsWith(Folder, StringComparison.Ordinal) && n.EndsWith(Extension, StringComparison.Ordinal))
            .Select(n => n[Folder.Length..^Extension.Length]).Order(StringComparer.Ordinal),
    ];

    /// <summary>The page of a rule as it stands in the docs, with the marks of its examples.</summary>
    public static string? Find(string id)
    {
        using var stream = typeof(EmbeddedPages).Assembly.GetManifestResourceStream(Folder + id + Extension);
        if (stream is null) return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>The page of a rule for readers: the marks are for those who execute it.</summary>
    public static string? FindForReading(string id) => Find(id)?.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);

    /// <summary>The files of the workspace, by path with <c>/</c>.</summary>
    public static IReadOnlyList<(string Path, byte[] Bytes)> WorkspaceFiles() =>
        [.. Names.Where(n => n.StartsWith(Workspace, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(n => (n[Workspace.Length..].Replace('\\', '/'), Read(n)))];

    private static byte[] Read(string name)
    {
        using var stream = typeof(EmbeddedPages).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
