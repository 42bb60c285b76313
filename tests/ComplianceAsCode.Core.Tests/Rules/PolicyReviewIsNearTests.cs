namespace ComplianceAsCode.Tests.Rules;

public sealed class PolicyReviewIsNearTests
{
    private const string Policy = "policies/human-oversight.md";

    [Theory]
    [InlineData("2026-07-30")]
    [InlineData("2026-06-30")]
    public void From_the_first_day_of_the_notice_period_to_the_review_Triggers(string day)
    {
        using var test = Case().ReplaceApproved(Policy, "review-by: 2027-01-31", $"review-by: [|{day}|]");

        Assert.Contains($"is to be reviewed by {day}", test.Triggers("warning"), StringComparison.Ordinal);
    }

    [Fact]
    public void Day_before_the_notice_period_DoesNotTrigger()
    {
        using var test = Case().ReplaceApproved(Policy, "review-by: 2027-01-31", "review-by: 2026-07-31");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Notice_is_the_manifests_and_ends_with_the_month()
    {
        using var test = Case().Replace("aims.yaml", "stage: 5", "stage: 5\nfreshness: { notice: P2M }").ReplaceApproved(Policy, "review-by: 2027-01-31", "review-by: 2026-08-31");
        test.On("2026-06-29").DoesNotTrigger();

        test.Replace(Policy, "2026-08-31", "[|2026-08-31|]").On("2026-06-30").Triggers("warning");
    }

    [Fact]
    public void Past_the_review_only_the_error_is_given()
    {
        using var test = Case().ReplaceApproved(Policy, "review-by: 2027-01-31", "review-by: 2026-06-29");

        test.LeavesItTo("CAC3002");
    }

    [Fact]
    public void Draft_DoesNotTrigger()
    {
        using var test = Case().Replace(Policy, "review-by: 2027-01-31", "review-by: 2026-07-01").Replace(Policy, "status: approved", "status: draft");

        test.DoesNotTrigger();
    }

    private static RuleCase Case() => new("CAC3003");
}
