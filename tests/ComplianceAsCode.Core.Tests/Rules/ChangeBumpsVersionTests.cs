using ComplianceAsCode.Diagnostics;

namespace ComplianceAsCode.Tests.Rules;

public sealed class ChangeBumpsVersionTests
{
    private const string Statement = "Every AI system has an owner, a stated purpose and an impact assessment.";
    private const string Scope = "It binds everyone who builds, buys or uses an AI system.";
    private const string Version = "version: 1.0.0";

    [Fact]
    public void Without_a_base_it_is_not_evaluated_and_says_why()
    {
        using var workspace = TemporaryWorkspace.OfRulePages();

        var rule = workspace.Check().Rules.Single(r => r.Rule.Id == "CAC3008");

        Assert.Equal((0, "there is no base revision to compare with"), (rule.Examined, rule.NotEvaluated));
    }

    [Theory]
    [InlineData(Statement, "Every AI system has an owner.", "the words of 'Policy'", "1.1.0")]
    [InlineData(Scope, "It binds all who build, buy or use an AI system.", "its wording", "1.0.1")]
    [InlineData("topics: [ai-policy]", "topics: [ai-policy, ai-ethics]", "'topics'", "1.1.0")]
    [InlineData("review-by: 2027-01-31", "review-by: 2028-01-31", "its wording", "1.0.1")]
    public void Same_version_Triggers_and_offers_the_next(string old, string @new, string what, string offer)
    {
        var diagnostic = Assert.Single(Of(w => w.Replace(Files.AiPolicy, old, @new)));

        Assert.Equal($"policy POL-ai-policy was approved at version 1.0.0 and has changed since ({what}), and its version is still the same", diagnostic.Message);
        Assert.Contains($"such as {offer},", diagnostic.Fix, StringComparison.Ordinal);
        Assert.Equal("policies/ai-policy.md(6,10,6,15): error CAC3008", diagnostic.Place());
    }

    [Theory]
    [InlineData("0.9.0", "its version is 0.9.0, which is lower")]
    [InlineData("1.0.0-rc.1", "its version is 1.0.0-rc.1, which is lower")]
    public void Lower_version_Triggers(string version, string message)
    {
        Assert.EndsWith(message, Assert.Single(Of(w => w.Replace(Files.AiPolicy, Version, $"version: {version}"))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Statement, "Every AI system has an owner and a stated purpose.", "1.0.1", true)]
    [InlineData(Statement, "Every AI system has an owner and a stated purpose.", "1.1.0", false)]
    [InlineData(Statement, "Every AI system has an owner and a stated purpose.", "2.0.0", false)]
    [InlineData(Statement, "Every AI system has an owner, a stated purpose, and an impact\nassessment.", "1.0.1", false)]
    [InlineData(Statement, "**Every** AI system has an owner, a stated purpose and an impact assessment!", "1.0.1", false)]
    [InlineData(Scope, "It binds all who build, buy or use an AI system.", "1.0.1", false)]
    public void A_patch_is_for_another_wording(string old, string @new, string version, bool triggers)
    {
        var found = Of(w => w.Replace(Files.AiPolicy, old, @new).Replace(Files.AiPolicy, Version, $"version: {version}"));

        Assert.Equal(triggers, found.Count == 1);
    }

    [Theory]
    [InlineData("Keep the difference below 0.05.", "Keep the difference below 0.5.")]
    [InlineData("Keep it at -1.", "Keep it at 1.")]
    [InlineData("Keep it > 5 %.", "Keep it < 5 %.")]
    [InlineData("Read [this](a.md).", "Read [this](b.md).")]
    [InlineData("Do it.\n\n### Exceptions\n\nNone.", "Do it.\n\n### Exceptions\n\nSome.")]
    public void Numbers_signs_links_and_parts_of_the_section_are_said(string old, string @new)
    {
        var found = Of(w => w.Replace(Files.AiPolicy, Statement, @new).Replace(Files.AiPolicy, Version, "version: 1.0.1"), b => b.Replace(Files.AiPolicy, Statement, old));

        Assert.Contains("the words of 'Policy' changed", Assert.Single(found).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026.3.0", "2026.3.1", false)]
    [InlineData("2026.3.1", "2026.3.1", true)]
    public void A_version_that_is_a_date_only_has_to_be_higher(string before, string now, bool triggers)
    {
        var found = Of(w => w.Replace(Files.AiPolicy, Version, $"version: {now}").Replace(Files.AiPolicy, Statement, "Nothing."), b => b.Replace(Files.AiPolicy, Version, $"version: {before}"));

        Assert.Equal(triggers, found.Count == 1);
    }

    [Fact]
    public void A_section_may_have_its_name_in_another_language()
    {
        var found = Of(
            w => w.Replace(Files.Manifest, "aims: 1", "aims: 1\nheadings: { Policy: [Regeln] }").Replace(Files.AiPolicy, "## Policy", "## Regeln").Replace(Files.AiPolicy, Version, "version: 1.0.1"));

        Assert.Empty(found);
    }

    [Theory]
    [InlineData("status: approved", "status: retired", true)]
    [InlineData("status: approved", "status: draft", false)]
    public void What_is_retired_needs_no_version_of_its_own(string old, string @new, bool isSilent)
    {
        Assert.Equal(isSilent, Of(w => w.Replace(Files.AiPolicy, old, @new)).Count == 0);
    }

    [Fact]
    public void What_was_a_draft_may_change()
    {
        Assert.Empty(Of(w => w.Replace(Files.AiPolicy, Statement, "Nothing."), b => b.Replace(Files.AiPolicy, "status: approved", "status: draft")));
    }

    [Fact]
    public void Line_ends_alone_are_no_change()
    {
        Assert.Empty(Of(w => w.Write(Files.AiPolicy, File.ReadAllText(w.Full(Files.AiPolicy)).ReplaceLineEndings("\r\n"))));
    }

    [Fact]
    public void What_has_no_version_that_can_be_read_is_told_so_alone()
    {
        using var now = TemporaryWorkspace.OfRulePages().Replace(Files.AiPolicy, Version, "version: one").Replace(Files.AiPolicy, Statement, "Nothing.");
        using var old = TemporaryWorkspace.OfRulePages();

        Assert.DoesNotContain("CAC3008", now.Check(before: old).Diagnostics.Select(d => d.Rule.Id));
    }

    [Fact]
    public void The_approval_that_it_leaves_behind_is_not_reported_besides()
    {
        using var now = TemporaryWorkspace.OfRulePages().Replace(Files.AiPolicy, Statement, "Nothing.");
        using var old = TemporaryWorkspace.OfRulePages();

        Assert.Equal(["CAC3008"], now.Check(before: old).Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.Rule.Id));
    }

    private static IReadOnlyList<Diagnostic> Of(Func<TemporaryWorkspace, TemporaryWorkspace> change, Func<TemporaryWorkspace, TemporaryWorkspace>? changeBefore = null)
    {
        using var now = change(TemporaryWorkspace.OfRulePages());
        using var old = TemporaryWorkspace.OfRulePages();
        changeBefore?.Invoke(old);
        return [.. now.Check(before: old).Diagnostics.Where(d => d.Rule.Id == "CAC3008")];
    }
}
