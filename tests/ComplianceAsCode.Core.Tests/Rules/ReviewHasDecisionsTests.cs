namespace ComplianceAsCode.Tests.Rules;

public sealed class ReviewHasDecisionsTests
{
    private const string Decision = "{ text: The pipeline writes all evidence of each release., owner: head-of-risk, due: 2026-12-31 }";

    [Fact]
    public void Decision_without_owner_and_day_Triggers_once()
    {
        using var test = Case().Replace(Files.Review, Decision, "{ text: [|Evidence is to become better.|] }");

        Assert.Contains("does not say who carries it out ('owner') and by when ('due')", test.Triggers("warning"), StringComparison.Ordinal);
    }

    [Fact]
    public void Decision_with_an_action_DoesNotTrigger()
    {
        using var test = Case().Replace(Files.Review, Decision, "{ text: The first log-in shows the note., action: ACT-tell-underwriters }");

        test.DoesNotTrigger();
    }

    [Theory]
    [InlineData("owner: head-of-risk", "owner: head-of-rsk", "CAC0011")]
    [InlineData("due: 2026-12-31", "due: soon", "CAC0007")]
    public void Decision_that_cannot_be_read_is_reported_alone(string old, string @new, string other)
    {
        using var test = Case().Replace(Files.Review, old, @new);

        test.LeavesItTo(other);
    }

    private static RuleCase Case() => new("CAC4010");
}
