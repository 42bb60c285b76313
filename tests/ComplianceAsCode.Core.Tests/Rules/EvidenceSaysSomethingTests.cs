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
        "| bias test | not performed |\n|---|---|\n| robustness test | not performed |",
        "- We have no bias testing.\n- We have no robustness testing.\n- We have no security testing.",
        "Released to every branch in the country without any bias testing whatsoever.",
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

    private static TextCase Case(string text) => new(text);

    private sealed class TextCase(string text) : IDisposable
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
            result: pass
            ---

            ## Result

            {text}
            """);

        public void Says(string rule) => Assert.Equal([rule], _workspace.Check().Diagnostics.Select(d => d.Rule.Id));

        public void DoesNotTrigger() => Assert.Empty(_workspace.Check().Diagnostics.Select(d => $"{d.Place()}: {d.FullMessage}"));

        public void Dispose() => _workspace.Dispose();
    }
}
