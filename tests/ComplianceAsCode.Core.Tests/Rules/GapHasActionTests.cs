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
    public void Claim_without_gap_Triggers()
    {
        using var test = Case().Replace(Control, Gap, "").Replace(Control, "claim: partial", "claim: [|partial|]");

        Assert.StartsWith("control CTL-A.9.2 claims partial, and does not say what is missing; ", test.Triggers("warning"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("status: done\ndone-on: 2026-06-01\nrecords: [POL-human-oversight]", "done")]
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

    private static RuleCase Case() => new("CAC2004");
}
