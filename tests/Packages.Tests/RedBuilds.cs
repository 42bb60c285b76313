using System.Text.RegularExpressions;
using ComplianceAsCode.RulePages;

namespace ComplianceAsCode.Packages.Tests;

/// <summary>The failing example of each rule on code, built as a user builds it: one project a rule, all in one build.</summary>
public sealed partial class RedBuilds(PackedFeed feed)
{
    [Fact]
    public void Each_rule_fails_the_project_of_its_example_at_the_mark_and_no_other()
    {
        var pages = Directory.EnumerateFiles(Repository.PathOf("docs/rules"), "CAC6*.md").Order(StringComparer.Ordinal)
            .Select(File.ReadAllText).Select(RulePageReader.Read).Where(IsOfTheCompiler).ToArray();
        Assert.NotEmpty(pages);
        using var solution = new Solution(feed);
        solution.Write("Apis/Apis.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>")
            .Write("Apis/Apis.cs", CodeTests.ModelApiStandIns.Source)
            .Write("Apis/Logging.cs", CodeTests.LoggingStandIns.Source);
        foreach (var page in pages) Write(solution, page);
        solution.Write("All.slnx", $"<Solution>{string.Concat(pages.Select(page => $"<Project Path=\"{page.Id}/{page.Id}.csproj\" />"))}</Solution>");

        var run = solution.Dotnet("build", "All.slnx");
        Assert.Equal(
            pages.Select(page => (page.Failing.Single(file => file.Mark is not null), page)).Select(failing => $"{failing.page.Id}/{failing.Item1.Path}({failing.Item1.Mark!.Line},{failing.Item1.Mark.Column}): {failing.page.Severity} {failing.page.Id}"),
            Said(solution, run));
        Assert.Equal(1, run.ExitCode);
    }

    // Rules on inventories point at documents, and are broken after the build.
    private static bool IsOfTheCompiler(RulePage page) => page.Failing.Any(file => file.Mark is not null && file.Path.EndsWith(".cs", StringComparison.Ordinal));

    // Each project has the documents of its example to itself, laid over those that all pages share.
    private static void Write(Solution solution, RulePage page)
    {
        solution.Copy("docs/rules/workspace", page.Id);
        foreach (var file in page.Failing) solution.Write($"{page.Id}/{file.Path}", file.Text);
        solution.Write($"{page.Id}/{page.Id}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup>
              <ItemGroup>{solution.Reference}<ProjectReference Include="../Apis/Apis.csproj" /></ItemGroup>
            </Project>
            """);
    }

    private static IEnumerable<string> Said(Solution solution, DotnetRun run) => Diagnostic().Matches(run.Output)
        .Select(match => Path.GetRelativePath(solution.Root, match.Groups["file"].Value).Replace('\\', '/') + $"({match.Groups["place"]}): {match.Groups["rule"]}")
        .Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"^\s*(?<file>[^\n(]+)\((?<place>[\d,]+)\): (?<rule>(error|warning) CAC\d{4}): ", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Diagnostic();
}
