namespace ComplianceAsCode.Tests.Rules;

public sealed class ManagementReviewIsHeldTests
{
    [Theory]
    [InlineData("P71D", true)]
    [InlineData("P70D", false)]
    public void Late_is_the_day_after(string interval, bool isClean)
    {
        var key = isClean ? "management-review" : "[|management-review|]";
        using var test = Case().Replace(Files.Manifest, "committee: P1Y", $"committee: P1Y, {key}: {interval}");

        if (isClean) test.DoesNotTrigger();
        else test.Triggers();
    }

    [Fact]
    public void None_at_all_Triggers_at_the_manifest()
    {
        using var test = Case().Delete(Files.Review).Replace(Files.Manifest, "aims: 1", "[|aims|]: 1");

        Assert.Contains("compliance new management-review", test.Triggers(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("held: 2026-04-20", "held: April", "CAC0007")]
    [InlineData("kind: management-review", "kind: review", "CAC0004")]
    [InlineData("title: Management", "title: 'Management", "CAC0002")]
    public void Review_that_cannot_be_read_is_reported_alone(string old, string @new, string other)
    {
        using var test = Case().Replace(Files.Review, old, @new);

        test.LeavesItTo(other);
    }

    private static RuleCase Case() => new("CAC4008");
}
