namespace ComplianceAsCode.Tests.Documentation;

/// <summary>A part of a page that is generated: what stands between two comments is compared, or written anew when COMPLIANCE_UPDATE_DOCS is 1.</summary>
internal static class GeneratedText
{
    public static void Verify(string page, string name, string expected)
    {
        var path = Path.Join(RepositoryRoot(), page);
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var begin = text.IndexOf('\n', text.IndexOf($"<!-- {name}:begin", StringComparison.Ordinal)) + 1;
        var end = text.IndexOf($"<!-- {name}:end -->", begin, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("COMPLIANCE_UPDATE_DOCS") == "1")
        {
            var updated = text[..begin] + expected + text[end..];
            if (updated != text) File.WriteAllText(path, updated);
            return;
        }
        Assert.Equal(expected, text[begin..end]);
    }

    /// <summary>The same for a file that is generated as a whole.</summary>
    public static void VerifyFile(string file, string expected)
    {
        var path = Path.Join(RepositoryRoot(), file);
        if (Environment.GetEnvironmentVariable("COMPLIANCE_UPDATE_DOCS") == "1") File.WriteAllText(path, expected);
        Assert.Equal(expected, File.ReadAllText(path).ReplaceLineEndings("\n"));
    }

    internal static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Join(folder, "ComplianceAsCode.sln"))) folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("the tests run outside the repository");
        return folder;
    }
}
