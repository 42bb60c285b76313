namespace ComplianceAsCode.Tests.Rules;

/// <summary>What is caught and what is honest, from the table of texts; then the document around the text.</summary>
public sealed class EvidenceSaysSomethingTests
{
    [Theory]
    [MemberData(nameof(EvidenceTexts.Empty), MemberType = typeof(EvidenceTexts))]
    public void Text_that_says_nothing_Triggers(string text)
    {
        using var test = Case(text);

        test.Says("CAC3112");
    }

    [Theory]
    [MemberData(nameof(EvidenceTexts.Honest), MemberType = typeof(EvidenceTexts))]
    public void Text_that_says_something_DoesNotTrigger(string text)
    {
        using var test = Case(text);

        test.DoesNotTrigger();
    }

    [Theory]
    [InlineData("metrics: [{ name: difference, value: 0.031 }]")]
    [InlineData("artifacts: [{ url: https://example.org/report }]")]
    [InlineData("metrcs: [{ name: difference, value: 0.031 }]")]
    public void Metrics_and_artifacts_speak_without_words_and_beside_a_repetition(string contents)
    {
        string[] other = contents.StartsWith("metrcs", StringComparison.Ordinal) ? ["CAC0005"] : [];
        using var empty = new TextCase("", contents);
        using var repetition = new TextCase("Bias test of the credit scorer.", contents);

        Assert.Equal(other, empty.Rules());
        Assert.Equal(other, repetition.Rules());
    }

    [Fact]
    public void Metrics_do_not_make_up_for_a_denial()
    {
        using var test = new TextCase("We have no bias testing.", "metrics: [{ name: difference, value: 0.031 }]");

        test.Says("CAC3112");
    }

    [Theory]
    [InlineData("")]
    [InlineData("<!-- 3,200 cases were compared between age groups. -->")]
    [InlineData("### The gap between 3,200 cases of age groups was small")]
    public void Nothing_at_all_Triggers_at_the_title(string text)
    {
        using var test = new TextCase(text);

        var diagnostic = Assert.Single(test.Diagnostics());
        Assert.StartsWith("evidence EVD-bias-2026Q2 has neither text nor metrics nor artifacts; ", diagnostic.FullMessage, StringComparison.Ordinal);
        Assert.Equal((4, 8), (diagnostic.Location.Range.Line, diagnostic.Location.Range.Column));
    }

    [Fact]
    public void Yaml_without_metrics_and_artifacts_Triggers_too()
    {
        using var test = new RuleCase("CAC3112").Write("evidence/x.yaml", """
            kind: evidence
            id: EVD-x
            title: [|Penetration test|]
            owner: head-of-risk
            type: security-test
            collected: 2026-06-01
            source: laboratory
            system: SYS-help-desk
            release: 1.4.0
            result: pass
            """);

        test.Triggers("warning");
    }

    [Theory]
    [InlineData("result: fail", "CAC3107")]
    [InlineData("result: pass\nlanguage: de", null)]
    [InlineData("result: pass\nlanguage: fr-CA", null)]
    [InlineData("result: pass\nlanguage: en-GB", "CAC3112")]
    public void Failed_evidence_and_other_languages_are_not_read(string result, string? rule)
    {
        using var test = new TextCase("We have no bias testing.", result: result);

        Assert.Equal(rule is null ? [] : [rule], test.Rules());
    }

    [Fact]
    public void Placeholder_is_left_to_its_own_rule()
    {
        using var test = new TextCase("TODO: say in your own words what a reader must know beyond the fields, or remove this line.");

        test.Says("CAC0016");
    }

    [Fact]
    public void Template_of_this_tool_is_known()
    {
        var kind = Kinds.KindSet.Find("evidence")!;
        var template = Output.Templates.DocumentTemplate.Write(kind, "EVD-x", new(kind.Shape));
        var line = template.Split('\n').Single(l => l.StartsWith("TODO: ", StringComparison.Ordinal));

        using var test = new TextCase(line["TODO: ".Length..]);
        Assert.Contains("has the text of a template", Assert.Single(test.Diagnostics()).FullMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    public void Body_that_is_cut_within_a_character_is_judged(string before)
    {
        // The body is read up to 64 KiB, which ends within one of these for one of the two.
        using var test = new TextCase(before + string.Concat(Enumerable.Repeat("\U0001F600", 40_000)));

        test.Says("CAC3112");
    }

    [Fact]
    public void It_lowers_no_status()
    {
        using var honest = new TextCase("No bias was found in 3,200 cases.");
        using var empty = new TextCase("We have no bias testing.");

        Assert.Equal(honest.StatusOf("A.6.2.4"), empty.StatusOf("A.6.2.4"));
        Assert.Equal(ComplianceAsCode.Standing.RequirementStatus.Evidenced, empty.StatusOf("A.6.2.4"));
    }

    [Theory]
    [InlineData(' ')]
    [InlineData('\t')]
    [InlineData('<')]
    [InlineData('1')]
    [InlineData('.')]
    [InlineData('a')]
    public void Four_megabytes_of_anything_are_judged_at_once(char filler)
    {
        using var test = new TextCase("No.\n\n" + new string(filler, 3_900_000));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        test.Diagnostics();

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
    }

    private static TextCase Case(string text) => new(text);

    private sealed class TextCase(string text, string contents = "x-a: b", string result = "result: pass") : IDisposable
    {
        private readonly TemporaryWorkspace _workspace = TemporaryWorkspace.OfRulePages().Write(Files.Evidence, $"""
            ---
            kind: evidence
            id: EVD-bias-2026Q2
            title: Bias test of the credit scorer
            owner: head-of-risk
            type: bias-test
            collected: 2026-05-04
            source: test pipeline of the scoring service
            requirements: [A.6.2.4]
            system: SYS-credit-scoring
            release: 2.1.0
            {result}
            {contents}
            ---

            ## Result

            {text}
            """);

        public IReadOnlyList<ComplianceAsCode.Diagnostics.Diagnostic> Diagnostics() => _workspace.Check().Diagnostics;

        public IEnumerable<string> Rules() => Diagnostics().Select(d => d.Rule.Id);

        public void Says(string rule) => Assert.Equal([rule], Rules());

        public void DoesNotTrigger() => Assert.Empty(Diagnostics().Select(d => $"{d.Place()}: {d.FullMessage}"));

        public ComplianceAsCode.Standing.RequirementStatus StatusOf(string requirement)
        {
            var context = _workspace.Check().Context!;
            return context.Standing.Of(context.Register.RequirementOf(requirement)!).Status;
        }

        public void Dispose() => _workspace.Dispose();
    }
}
