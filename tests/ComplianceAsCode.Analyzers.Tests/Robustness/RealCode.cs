using ComplianceAsCode.RulePages;

namespace ComplianceAsCode.Analyzers.Tests.Robustness;

/// <summary>Code that the project itself shows: the examples of the rule pages, and the samples.</summary>
internal static class RealCode
{
    public static IReadOnlyList<string> Examples { get; } =
    [
        .. from path in Files("rules", "CAC6*.md")
           let page = RulePageReader.Read(File.ReadAllText(path))
           from file in page.Failing.Concat(page.Mended)
           select file.Text,
    ];

    public static IReadOnlyList<string> Samples { get; } = [.. Files("samples", "*.cs").Select(File.ReadAllText)];

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, folder), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal);
}
