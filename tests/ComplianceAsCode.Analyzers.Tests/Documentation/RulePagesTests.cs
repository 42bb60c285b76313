using ComplianceAsCode.RulePages;

namespace ComplianceAsCode.Analyzers.Tests.Documentation;

/// <summary>The pages of the rules are run: their failing examples fail as marked, and their mended ones do not.</summary>
public sealed class RulePagesTests
{
    public static TheoryData<string> Ids => AllRules.Ids;

    [Theory, MemberData(nameof(Ids))]
    public void Table_IsTheRules(string id)
    {
        var page = PageOf(id);
        var analyzer = AllRules.Of(id);
        var rule = analyzer.SupportedDiagnostics.Single();

        Assert.Equal(rule.Id, page.Id);
        Assert.Equal(analyzer.GetType().Name, page.Name);
        Assert.Equal(rule.DefaultSeverity.ToString().ToLowerInvariant(), page.Severity);
        Assert.Equal("code", page.Stage);
        Assert.EndsWith($" Basis: {page.Basis}.", rule.Description.ToString());
    }

    [Theory, MemberData(nameof(Ids))]
    public async Task FailingExample_FailsAtTheMarkAlone(string id)
    {
        var files = PageOf(id).Failing;
        var diagnostic = Assert.Single(await AllRules.Run(Code(files), PageIndex.Of(files)));
        var marked = files.Single(file => file.Mark is not null);

        Assert.Equal(id, diagnostic.Id);
        var span = diagnostic.Location.GetLineSpan();
        Assert.Equal(marked.Path, span.Path);
        Assert.Equal(
            marked.Mark,
            new(span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1, span.EndLinePosition.Line + 1, span.EndLinePosition.Character + 1));
    }

    [Theory, MemberData(nameof(Ids))]
    public async Task MendedExample_IsClean(string id) =>
        Assert.Empty(await AllRules.Run(Code(PageOf(id).Mended), PageIndex.Of(PageOf(id).Mended)));

    [Theory, MemberData(nameof(Ids))]
    public void Examples_Compile(string id)
    {
        var page = PageOf(id);
        foreach (var example in new[] { page.Failing, page.Mended })
            Assert.Empty(AllRules.CompilerErrors(Code(example)));
    }

    private static IEnumerable<(string Path, string Text)> Code(IEnumerable<ExampleFile> files) => files.Where(PageIndex.IsCode).Select(file => (file.Path, file.Text));

    private static RulePage PageOf(string id) =>
        RulePageReader.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "rules", $"{id}.md")));
}
