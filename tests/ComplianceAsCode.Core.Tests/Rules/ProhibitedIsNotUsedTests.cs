namespace ComplianceAsCode.Tests.Rules;

public sealed class ProhibitedIsNotUsedTests
{
    [Theory]
    [InlineData("operation")]
    [InlineData("deployment")]
    public void Prohibited_system_in_use_Triggers_at_its_level(string lifecycle)
    {
        using var test = WithAct("risk: [|prohibited|]", "class: none").Replace(Files.HelpDesk, "lifecycle: operation", $"lifecycle: {lifecycle}");

        test.Triggers();
        Assert.Equal(["systems/help-desk.md: this says that it is in use"], test.Related());
    }

    [Fact]
    public void Prohibited_class_in_use_Triggers_once_at_the_class()
    {
        using var test = WithAct("risk: limited", "class: [|prohibited|]");

        test.Triggers();
    }

    [Fact]
    public void Prohibited_system_that_is_excluded_from_the_scope_Triggers()
    {
        using var test = WithAct("risk: [|prohibited|]", "class: none")
            .ReplaceApproved("scope.md", "systems: [SYS-credit-scoring, SYS-help-desk]", "systems: [SYS-credit-scoring]\nexclusions: [{ what: SYS-help-desk, why: It is run by the parent company. }]");

        test.Triggers();
    }

    [Theory]
    [InlineData("design")]
    [InlineData("testing")]
    public void Prohibited_system_that_is_not_in_use_DoesNotTrigger(string lifecycle)
    {
        using var test = WithAct("risk: prohibited", "class: prohibited").Replace(Files.HelpDesk, "lifecycle: operation", $"lifecycle: {lifecycle}");

        test.DoesNotTrigger();
    }

    [Theory]
    [InlineData("limited", "class: high-annex-iii")]
    [InlineData("limited", "class: high-annex-i")]
    [InlineData("minimal", "class: transparency")]
    [InlineData("limited", "class: high-annex-i, exception: { used: true, reason: A narrow procedural task. }")]
    [InlineData("limited", "class: high-annex-iii, profiling: true, exception: { used: true, reason: A narrow procedural task. }")]
    [InlineData("limited", "class: high-annex-iii, exception: { used: false }")]
    public void Level_below_the_class_Triggers_as_a_warning(string level, string act)
    {
        using var test = WithAct($"risk: [|{level}|]", act);

        test.Triggers("warning");
    }

    [Theory]
    [InlineData("limited", "class: transparency")]
    [InlineData("limited", "class: none")]
    [InlineData("limited", "class: high-annex-iii, exception: { used: true, reason: A narrow procedural task. }")]
    public void Level_at_or_above_the_class_DoesNotTrigger(string level, string act)
    {
        using var test = WithAct($"risk: {level}", act);

        test.DoesNotTrigger();
    }

    [Theory]
    [InlineData("risk: none", "class: high-annex-iii", "CAC0007")]
    [InlineData("risk: limited", "class: very-high", "CAC0007")]
    public void Level_or_class_that_cannot_be_read_DoesNotTrigger(string risk, string act, string other)
    {
        using var test = WithAct(risk, act);

        test.LeavesItTo(other);
    }

    private static RuleCase WithAct(string risk, string act) => new RuleCase("CAC1011").Replace(Files.HelpDesk, "ai-roles: [user]", $"ai-roles: [user]\neu-ai-act: {{ {act} }}").Replace(Files.HelpDesk, "risk: limited", risk);
}
