namespace ComplianceAsCode.Tests.Rules;

/// <summary>What is caught and what is honest, as a table; then the document around the text.</summary>
public sealed class EvidenceSaysSomethingTests
{
    /// <summary>Texts that say nothing, however they are dressed.</summary>
    public static TheoryData<string> Empty =>
    [
        // Negation, plain
        "We have no bias testing.",
        "Not applicable.",
        "N/A",
        "None.",
        "No.",
        "We do not test for bias.",
        "There is no bias testing.",
        "No bias tests were performed.",
        "Bias testing was not performed.",
        "Bias testing: none",
        "No tests have been done for this release.",
        "No evidence is available.",
        "Nothing was tested.",
        "Nobody has tested it.",
        // Negation, dressed
        "We haven’t tested the model for bias yet.",
        "Our small team has unfortunately never had the opportunity to run fairness checks on this wonderful model.",
        "We have no bias testing for our 3 models.",
        "0 tests were performed on 12 models.",
        "The bias test was skipped because the budget for the second quarter was spent on the office move.",
        "Bias testing was deferred to the next financial year by the steering group.",
        "The vendor's newsletter says that no independent fairness assessment was performed before the launch.",
        "N\u200Bo bias tests were p\u00ADerformed before the launch party in Brighton.",
        "Ｗｅ ｈａｖｅ ｎｏ ｂｉａｓ ｔｅｓｔｉｎｇ．",
        "todo",
        "| bias test | not performed |\n|---|---|\n| robustness test | not performed |",
        "- We have no bias testing.\n- We have no robustness testing.\n- We have no security testing.",
        "Released to every branch in the country without any bias testing whatsoever.",
        "Fairness checks: not carried out so far, since the population of the pilot was considered too small by the product owner.",
        "There was no time for a robustness assessment before Christmas.",
        "The security review has been cancelled after the supplier raised its prices twice.",
        "As of today the committee has not yet commissioned an external bias audit.",
        "Our chatbot never underwent adversarial testing by anyone inside or outside the lender.",
        "We lack an evaluation of the German-language prompts.",
        "Neither bias nor robustness tests were run for the summer release.",
        "No\nbias\ntesting\nexists.",
        "NO BIAS TESTING WHATSOEVER HAS TAKEN PLACE.",
        "Bias test: n/a (low risk).",
        // Promises
        "A bias test is planned for the third quarter.",
        "We will test for bias soon.",
        // Repetition of title and requirement
        "Bias test of the credit scorer.",
        "AI system verification and validation.",
        "Systems are verified and validated.",
        "The credit scorer was tested for bias. The bias test passed.",
        "Verification, validation: verified, validated, verifying, validating.",
        "A.6.2.4 of ISO/IEC 42001:2023 is met by release 2.1.0 on 2026-05-04.",
        // Keywords and phrases that fit anything
        "Bias fairness parity robustness security transparency accountability governance compliance ISO 42001 responsible AI.",
        "The organisation ensures that appropriate verification and validation are performed in accordance with best practice.",
        "We are fully committed to responsible, ethical and trustworthy AI, and take fairness very seriously.",
        "Compliant.",
        "OK",
        "Test done, all good.",
        "See attachment.",
        // Templates
        "Say in your own words what a reader must know beyond the fields, or remove this line.",
        "Describe the test that was carried out and insert text here.",
        "<!-- Recommendations for 184 applicants under 30 were compared with those of 1316 older ones. -->\n\nNot applicable.",
    ];

    /// <summary>Texts that say something, though they negate, are short or use the words of the trade.</summary>
    public static TheoryData<string> Honest =>
    [
        "No bias was found in 3,200 cases.",
        "No difference beyond the bound was found in 3,200 cases.",
        "No bias was found in testing with 3,200 cases.",
        "The scores of 4,100 past applications were compared between types of school. The largest difference is 0.027.",
        "Each of 4,100 past applications was scored again with one grade point more and less. No score moved by more than 0.04.",
        "The test did not find any unfair treatment among 500 applicants.",
        "No test failed; 38 cases ran on both builds.",
        "None of the 212 tests failed.",
        "There were no differences between groups in 3,200 cases.",
        "The model did not refuse any request in the test of 500 prompts.",
        "Not one of the 90 hostile inputs was accepted.",
        "No tests were skipped, and 412 passed.",
        "The score never exceeded 0.8 in the audit sample.",
        "Accuracy 0.94 on held-out data, threshold 0.9.",
        "Two medium findings by the laboratory, both fixed.",
        "312 rows with missing values were dropped before the test.",
        "The service was not available in 3 of 4,320 minutes.",
        "An underwriter stopped the queue and resumed it; both clicks reached the journal.",
        "Recommendations for applicants under 30 were compared with those of older ones; the gap stayed below the bound.",
        "Sex, origin and disability are not in the data and could not be tested. Age groups were compared among 1,500 borrowers.",
        "No tests were performed on business loans, but 3,200 consumer applications were compared by age.",
        "The bias test covers age only. No other characteristic of the applicants is in the file that the branch keeps.",
        "Underwriters of all branches read the guide and answered the quiz; the weakest branch had 8 of 10 right.",
        "Interviews with the service desk: staff rewrite about half of the drafts before sending.",
        "Prompt injection was tried with the strings of the red team. The assistant gave no secret away.",
        "Approval rates: women 61 %, men 62 %.",
        "The largest gap between age groups is 0.031, where 0.05 was allowed.",
        "We found that rejected applicants from rural postcodes were scored lower, and took the postcode out.",
        "The auditor drew thirty decisions and read the reasons given by underwriters; each matched the contributions shown.",
        "No adverse effect on applicants older than 65 emerged.",
        "The gap did not grow after retraining: 0.031 before, 0.029 after.",
        "None of the reviewers could tell from the explanation which group an applicant belonged to.",
        "Drift alarms stayed silent in May; the population index never left the green band.",
        "Without the postcode the gap fell from 0.09 to 0.03.",
        "Testing stopped after 2 of 5 rounds because no further weakness turned up.",
        "Not a single hostile prompt revealed the system message.",
        "No score changed when names were swapped between applicants.",
        "Neither sex nor age moved the score beyond the bound in 1,000 swapped pairs.",
        "The next run is planned for autumn. This one compared 3,200 cases by age and found a gap of 0.031.",
        "Die Empfehlungen für 184 Antragsteller unter 30 wurden mit denen der älteren verglichen.",
        "```\ndemographic-parity-difference 0.031\n```",
    ];

    [Theory]
    [MemberData(nameof(Empty))]
    public void Text_that_says_nothing_Triggers(string text)
    {
        using var test = Case(text);

        test.Says("CAC3112");
    }

    [Theory]
    [MemberData(nameof(Honest))]
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
