namespace ComplianceAsCode.Cli.Commands;

/// <summary>The rules' pages, which are part of the program.</summary>
internal static class RulePages
{
    private const string Folder = "rules/", Extension = ".md";

    /// <summary>The ids of rules that have a page, sorted.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [
        .. typeof(RulePages).Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Folder, StringComparison.Ordinal) && n.EndsWith(Extension, StringComparison.Ordinal))
            .Select(n => n[Folder.Length..^Extension.Length]).Order(StringComparer.Ordinal),
    ];

    /// <summary>The page of a rule.</summary>
    public static string? Find(string id)
    {
        using var stream = typeof(RulePages).Assembly.GetManifestResourceStream(Folder + id + Extension);
        if (stream is null) return null;
        using var reader = new StreamReader(stream);
        // The marks of the examples are for the tests that execute the page.
        return reader.ReadToEnd().ReplaceLineEndings("\n").Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
    }
}
