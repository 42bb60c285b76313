using System.Text.RegularExpressions;

namespace ComplianceAsCode.Analyzers.Tests.Documentation;

/// <summary>Each rule is where users and the release process look for it, and nothing else is.</summary>
public sealed class RuleRecordsTests
{
    public static TheoryData<string> Ids => AllRules.Ids;

    [Theory, MemberData(nameof(Ids))]
    public void Rule_HasAHelpLinkToItsPage(string id)
    {
        var rule = AllRules.Of(id).SupportedDiagnostics.Single();
        Assert.Equal($"https://github.com/complianceascode/complianceascode/blob/main/docs/rules/{id}.md", rule.HelpLinkUri);
        Assert.True(File.Exists(Path.Combine(AppContext.BaseDirectory, "rules", $"{id}.md")), $"docs/rules/{id}.md is missing");
    }

    [Theory, MemberData(nameof(Ids))]
    public void Rule_HasALineInTheReleaseTracking(string id)
    {
        var rule = AllRules.Of(id).SupportedDiagnostics.Single();
        Assert.Contains($"{id} | {rule.Category} | {rule.DefaultSeverity} | {AllRules.Of(id).GetType().Name}", Releases().Split('\n'));
    }

    [Fact]
    public void ReleaseTracking_KnowsNoOtherRules()
    {
        var tracked = Regex.Matches(Releases(), "^CAC[0-9]{4}", RegexOptions.Multiline).Select(match => match.Value);
        Assert.Equal(AllRules.Ids.Select(row => row.Data), tracked.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Category_IsOne() =>
        Assert.All(AllRules.Analyzers, analyzer => Assert.Equal("Compliance", analyzer.SupportedDiagnostics.Single().Category));

    [Fact]
    public void Ids_AreUnique() => Assert.Distinct(AllRules.Analyzers.Select(analyzer => analyzer.SupportedDiagnostics.Single().Id));

    private static string Releases()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "releases");
        return string.Concat(Directory.EnumerateFiles(folder, "AnalyzerReleases.*.md").Order(StringComparer.Ordinal).Select(File.ReadAllText));
    }
}
