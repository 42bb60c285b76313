namespace ComplianceAsCode.Tests.Rules;

public sealed class GapHasActionTests
{
    private const string Control = "controls/A.9.2.md", Actions = "actions.yaml";
    private const string Gap = "gap: { missing: A record that underwriters were trained., consequence: Oversight may be exercised badly. }\n";

    [Theory]
    [InlineData("partial")]
    [InlineData("non-compliant")]
    [InlineData("not-started")]
    public void Claim_without_gap_and_action_Triggers_once_and_says_both(string claim)
    {
        using var test = Case().Replace(Control, Gap, "").Replace(Control, "claim: partial", $"claim: [|{claim}|]").Delete(Actions);

        var message = test.Triggers("warning");

        Assert.StartsWith($"control CTL-A.9.2 claims {claim}, and does not say what is missing, and no open action closes the gap; ", message, StringComparison.Ordinal);
        Assert.Contains("compliance new action --set controls=CTL-A.9.2", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Area_of_which_nobody_has_looked_at_several_Triggers_once_and_names_them()
    {
        using var test = TwoOfAnArea("not-started", Gap, "").Delete(Actions).Replace(Files.Manifest, "frameworks: [framework.yaml]", "frameworks: [[|framework.yaml|]]");

        var message = test.Triggers("warning");

        Assert.StartsWith("Example framework, area A.9: 2 controls claim not-started, and do not say what is missing, and no open action closes the gaps: A.9.2, A.9.3; ", message, StringComparison.Ordinal);
        Assert.Contains("compliance gap --create-actions", message, StringComparison.Ordinal);
        Assert.Equal(["controls/A.9.2.md: CTL-A.9.2 is here", "controls/A.9.3.md: CTL-A.9.3 is here"], test.Related());
    }

    [Fact]
    public void Waiver_of_one_control_does_not_silence_its_area()
    {
        using var test = TwoOfAnArea("not-started", Gap, "").Delete(Actions).Write("waivers/a.yaml", """
            kind: waiver
            id: WVR-a
            title: Oversight begins in autumn
            owner: head-of-risk
            rule: CAC2004
            target: CTL-A.9.2
            reason: Nobody is free before that.
            approved-by: compliance-lead
            expires: 2026-09-30
            """);

        test.LeavesItTo("CAC2004", "CAC9005");
    }

    [Fact]
    public void Area_with_actions_Triggers_once_about_what_is_missing()
    {
        using var test = TwoOfAnArea("not-started", Gap, "").Replace(Actions, "controls: [CTL-A.9.2]", "controls: [CTL-A.9.2, CTL-A.9.3]")
            .Replace(Files.Manifest, "frameworks: [framework.yaml]", "frameworks: [[|framework.yaml|]]");

        Assert.Contains("2 controls claim not-started, and do not say what is missing: A.9.2, A.9.3; ", test.Triggers("warning"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("partial", "")]
    [InlineData("not-started", Gap)]
    public void What_somebody_has_looked_at_Triggers_one_by_one(string claim, string gap)
    {
        using var test = TwoOfAnArea(claim, Gap, gap).Delete(Actions);

        test.LeavesItTo("CAC2004", "CAC2004");
    }

    [Fact]
    public void Claim_without_gap_Triggers()
    {
        using var test = Case().Replace(Control, Gap, "").Replace(Control, "claim: partial", "claim: [|partial|]");

        Assert.StartsWith("control CTL-A.9.2 claims partial, and does not say what is missing; ", test.Triggers("warning"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("status: done\ndone-on: 2026-05-01\nrecords: [EVD-bias-2026Q2]", "done")]
    [InlineData("status: cancelled", "cancelled")]
    public void Action_that_is_over_closes_nothing_and_is_pointed_at(string over, string word)
    {
        using var test = Case().Replace(Actions, "status: open", over).Replace(Control, "claim: partial", "claim: [|partial|]");

        test.Triggers("warning");
        Assert.Equal([$"actions.yaml: ACT-oversight-training is {word}"], test.Related());
    }

    [Fact]
    public void Action_in_progress_DoesNotTrigger()
    {
        using var test = Case().Replace(Actions, "status: open", "status: in-progress");

        test.DoesNotTrigger();
    }

    [Theory]
    [InlineData("applicable: true", "applicable: false\njustification: Nobody uses it.")]
    [InlineData("requirement: 'A.9.2'", "requirement: 'nist-ai-rmf:GOVERN 1.1'")]
    public void What_is_not_owed_needs_no_action(string old, string @new)
    {
        using var test = Case().Delete(Actions).Replace(Control, old, @new).Replace(Files.Framework, "use of AI systems, level: control, applies: by-statement", "use of AI systems, level: control, applies: voluntary");

        test.DoesNotTrigger();
    }

    [Theory]
    [InlineData(Actions, "controls: [CTL-A.9.2]", "controls: [CTL-A.9.3]", "CAC0011")]
    [InlineData(Actions, "controls: [CTL-A.9.2]", "control: [CTL-A.9.2]", "CAC0005")]
    [InlineData(Actions, "kind: action", "kind: acton", "CAC0004")]
    [InlineData(Actions, "title: Train", "title: 'Train", "CAC0002")]
    [InlineData(Actions, "status: open", "status: opened", "CAC0007")]
    [InlineData(Control, "gap: {", "gaps: {", "CAC0005")]
    [InlineData(Control, "gap: { missing", "gap: { mising", "CAC0005")]
    [InlineData(Control, "claim: partial", "claim: parts", "CAC0007")]
    public void Fault_of_reading_DoesNotTrigger(string path, string old, string @new, string other)
    {
        using var test = Case().Replace(path, old, @new);

        test.LeavesItTo(other);
    }

    private static RuleCase TwoOfAnArea(string claim, string oldGap, string gap)
    {
        var test = Case().Replace(Control, oldGap, gap).Replace(Control, "claim: partial", $"claim: {claim}")
            .Replace(Files.Framework, "  - { id: B.6.2.4", "  - { id: A.9.3, title: Objectives, level: control, applies: by-statement }\n  - { id: B.6.2.4");
        return test.Write("controls/A.9.3.md", test.Read(Control).Replace("A.9.2", "A.9.3", StringComparison.Ordinal));
    }

    private static RuleCase Case() => new("CAC2004");
}
