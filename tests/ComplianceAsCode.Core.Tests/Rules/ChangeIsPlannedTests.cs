using ComplianceAsCode.Diagnostics;

namespace ComplianceAsCode.Tests.Rules;

public sealed class ChangeIsPlannedTests
{
    private const string Change = "changes/help-desk.yaml";

    [Fact]
    public void Without_a_base_it_is_not_evaluated_and_says_why()
    {
        using var workspace = TemporaryWorkspace.OfRulePages();

        var rule = workspace.Check().Rules.Single(r => r.Rule.Id == "CAC2017");

        Assert.Equal((0, "there is no base revision to compare with"), (rule.Examined, rule.NotEvaluated));
    }

    [Theory]
    [InlineData("0.9.0", true)]
    [InlineData("v0", true)]
    [InlineData("1.0.0", false)]
    [InlineData("2.0.0", false)]
    [InlineData("spring", false)]
    public void New_major_release_Triggers(string before, bool triggers)
    {
        using var now = TemporaryWorkspace.OfRulePages();
        using var old = TemporaryWorkspace.OfRulePages().Replace(Files.HelpDesk, "release: 1.4.0", $"release: {before}");

        Assert.Equal(triggers ? ["systems/help-desk.md(9,10,9,15): warning CAC2017"] : [], now.Check(before: old).Places());
    }

    [Theory]
    [InlineData("systems: [SYS-credit-scoring, SYS-help-desk]", "systems: [SYS-credit-scoring]", "systems")]
    [InlineData("covers: selected", "covers: all-ai", "covers")]
    public void Scope_that_takes_in_something_else_Triggers_there(string now, string before, string field)
    {
        using var workspace = TemporaryWorkspace.OfRulePages();
        using var old = TemporaryWorkspace.OfRulePages().Replace("scope.md", now, before);

        Assert.Equal($"scope SCP-lending changes its '{field}', and no change that was open before plans it", Of(workspace, old).Message);
    }

    [Theory]
    [InlineData("systems: [SYS-credit-scoring, SYS-help-desk]", "systems:\n  - SYS-credit-scoring\n  - 'SYS-help-desk'")]
    [InlineData("Credit decisions and", "All credit decisions and")]
    [InlineData("status: approved", "status: draft")]
    public void Other_layout_other_words_and_what_was_a_draft_are_no_change(string now, string before)
    {
        using var workspace = TemporaryWorkspace.OfRulePages();
        using var old = TemporaryWorkspace.OfRulePages().Replace("scope.md", now, before);

        Assert.DoesNotContain("CAC2017", workspace.Check(before: old).Diagnostics.Select(d => d.Rule.Id));
    }

    [Fact]
    public void What_is_new_altogether_is_no_change()
    {
        using var workspace = TemporaryWorkspace.OfRulePages();
        using var old = TemporaryWorkspace.OfRulePages().Delete(Files.HelpDesk).Delete("scope.md");

        Assert.Empty(workspace.Check(before: old).Diagnostics);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("performed: 2026-06-29\n", false)]
    public void Change_that_is_new_plans_it(string performed, bool triggers)
    {
        using var now = TemporaryWorkspace.OfRulePages().Write(Change, Planned(performed));
        using var old = TemporaryWorkspace.OfRulePages().Replace(Files.HelpDesk, "release: 1.4.0", "release: 0.9.0");

        Assert.Equal(triggers, now.Check(before: old).Diagnostics.Any());
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("performed: 2025-06-29\n", true)]
    public void Change_of_the_base_plans_it_while_it_is_open(string performedBefore, bool triggers)
    {
        using var now = TemporaryWorkspace.OfRulePages().Write(Change, Planned("performed: 2025-06-29\n"));
        using var old = TemporaryWorkspace.OfRulePages().Replace(Files.HelpDesk, "release: 1.4.0", "release: 0.9.0").Write(Change, Planned(performedBefore));

        Assert.Equal(triggers, now.Check(before: old).Diagnostics.Any(d => d.Rule.Id == "CAC2017"));
    }

    [Theory]
    [InlineData("affects: [SYS-help-desk]", "affects: [SYS-help-dsk]", "CAC0011")]
    [InlineData("kind: change", "kind: chnge", "CAC0004")]
    public void Fault_of_reading_DoesNotTrigger(string text, string @new, string other)
    {
        using var now = TemporaryWorkspace.OfRulePages().Write(Change, Planned("").Replace(text, @new, StringComparison.Ordinal));
        using var old = TemporaryWorkspace.OfRulePages().Replace(Files.HelpDesk, "release: 1.4.0", "release: 0.9.0");

        Assert.Equal([other], now.Check(before: old).Diagnostics.Select(d => d.Rule.Id));
    }

    [Fact]
    public void Base_without_a_manifest_is_none()
    {
        using var workspace = TemporaryWorkspace.OfRulePages();
        using var old = new TemporaryWorkspace();

        Assert.NotNull(workspace.Check(before: old).Rules.Single(r => r.Rule.Id == "CAC2017").NotEvaluated);
    }

    private static Diagnostic Of(TemporaryWorkspace now, TemporaryWorkspace before) => Assert.Single(now.Check(before: before).Diagnostics, d => d.Rule.Id == "CAC2017");

    private static string Planned(string performed) => $"""
        kind: change
        id: CHG-help-desk
        title: First full release
        owner: service-desk-lead
        what: The assistant drafts answers for all.
        why: The trial went well.
        affects: [SYS-help-desk]
        planned: 2026-07-06
        {performed}
        """;
}
