namespace ComplianceAsCode.Tests.Rules;

public sealed class ReviewHasInputsTests
{
    [Fact]
    public void All_that_is_missing_is_listed_once()
    {
        using var test = Case().Replace(Files.Review, "  previous-actions: This is the first review.\n", "").Replace(Files.Review, "interested-party-changes: None.", "interested-party-changes: []").Replace(Files.Review, "inputs:", "[|inputs|]:");

        var message = test.Triggers();

        Assert.Contains("'previous-actions'", message, StringComparison.Ordinal);
        Assert.Contains("'interested-party-changes'", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Earlier_review_is_left_as_it_is()
    {
        using var test = Case();
        test.Write("management-reviews/2025.yaml", test.Read(Files.Review).Replace("MRV-2026-04", "MRV-2025-04", StringComparison.Ordinal).Replace("2026-04-20", "2025-04-22", StringComparison.Ordinal).Replace("  audit-trends: The first internal audit found the system in place.\n", "", StringComparison.Ordinal));

        test.DoesNotTrigger();
    }

    [Fact]
    public void Misspelt_input_is_reported_alone()
    {
        using var test = Case().Replace(Files.Review, "audit-trends:", "audit-trend:");

        test.LeavesItTo("CAC0005");
    }

    private static RuleCase Case() => new("CAC4009");
}
