using ComplianceAsCode.Checking;
using ComplianceAsCode.RulePages;
using ComplianceAsCode.Rules;

namespace ComplianceAsCode.Tests.Documentation;

/// <summary>The pages of docs/rules are executed: the failing example gives exactly its diagnostic at the mark, the mended one none.</summary>
public sealed class RulePageTests
{
    public static TheoryData<string> DocumentRules => [.. RuleSet.Catalogue.All.Except(CodeRules.All).Select(r => r.Id)];

    public static TheoryData<string> AllRules => [.. RuleSet.Catalogue.All.Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(DocumentRules))]
    public void Failing_example_gives_exactly_its_diagnostic_at_the_mark(string id)
    {
        var page = Read(id);
        var marked = page.Failing.Single(f => f.Mark is not null);
        using var workspace = Lay(page.Failing.Where(f => !f.IsBase));
        using var before = LayBase(page.Failing);

        var result = workspace.Check(before: before);

        var mark = marked.Mark!;
        Assert.Equal([$"{marked.Path}({mark.Line},{mark.Column},{mark.EndLine},{mark.EndColumn}): {page.Severity} {id}"], result.Places());
        AssertIsUsefulMessage(result.Diagnostics[0].FullMessage);
    }

    [Theory]
    [MemberData(nameof(DocumentRules))]
    public void Mended_example_gives_no_diagnostic(string id)
    {
        var page = Read(id);
        using var workspace = Lay(page.Mended.Where(f => !f.IsBase));
        using var before = LayBase(page.Mended);

        Assert.Empty(workspace.Check(before: before).Diagnostics.Select(d => $"{d.Place()}: {d.FullMessage}"));
    }

    [Theory]
    [MemberData(nameof(AllRules))]
    public void Page_says_what_the_rule_says(string id)
    {
        var page = Read(id);
        var rule = RuleSet.Catalogue.Find(id)!;

        Assert.Equal(
            (id, rule.Name, rule.Severity.ToString().ToLowerInvariant(), rule.Stage switch { 0 or 9 => "all", 6 => "code", var s => s.ToString(System.Globalization.CultureInfo.InvariantCulture) }, rule.Basis),
            (page.Id, page.Name, page.Severity, page.Stage, page.Basis));
    }

    [Fact]
    public void Every_page_has_its_rule()
    {
        var pages = Directory.EnumerateFiles(Path.Join(AppContext.BaseDirectory, "rules"), "CAC*.md").Select(p => Path.GetFileNameWithoutExtension(p)!);

        Assert.Equal(RuleSet.Catalogue.All.Select(r => r.Id), pages.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Workspace_of_the_pages_is_clean()
    {
        using var workspace = TemporaryWorkspace.OfRulePages();

        Assert.Empty(workspace.Check().Diagnostics.Select(d => d.FullMessage));
    }

    private static RulePage Read(string id) => RulePageReader.Read(File.ReadAllText(Path.Join(AppContext.BaseDirectory, "rules", $"{id}.md")));

    private static TemporaryWorkspace? LayBase(IReadOnlyList<ExampleFile> files) => files.Any(f => f.IsBase) ? Lay(files.Where(f => f.IsBase)) : null;

    private static TemporaryWorkspace Lay(IEnumerable<ExampleFile> files)
    {
        var workspace = TemporaryWorkspace.OfRulePages();
        foreach (var file in files)
        {
            if (file.ToBytes() is { } bytes) workspace.Write(file.Path, bytes);
            else workspace.Delete(file.Path);
        }
        return workspace;
    }

    /// <summary>What is wrong, a semicolon, what to do; no sentence end, no stack trace, no line break.</summary>
    private static void AssertIsUsefulMessage(string message)
    {
        Assert.Contains("; ", message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', message);
        Assert.DoesNotContain(" at ComplianceAsCode.", message, StringComparison.Ordinal);
        Assert.False(message.Contains("  ", StringComparison.Ordinal), message);
    }
}
