namespace ComplianceAsCode.Tests.Rules;

public sealed class EvidenceExpiryIsNearTests
{
    private const string Evidence = "evidence/bias-2026Q2.md";

    [Theory]
    [InlineData("2026-10-01")]
    [InlineData("2026-10-30")]
    public void From_the_first_day_of_the_notice_period_to_the_day_before_the_expiry_Triggers(string day)
    {
        using var test = Case().Replace(Evidence, "collected: 2026-05-04", "collected: [|2026-05-04|]").On(day);

        Assert.StartsWith("evidence EVD-bias-2026Q2 expires on 2026-10-31; ", test.Triggers("warning"), StringComparison.Ordinal);
    }

    [Fact]
    public void Day_before_the_notice_period_DoesNotTrigger()
    {
        using var test = Case().On("2026-09-30");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Day_of_expiry_is_the_errors()
    {
        using var test = Case().On("2026-10-31");

        test.LeavesItTo("CAC3102");
    }

    [Theory]
    [InlineData("P1M", "2026-09-30")]
    [InlineData("P7D", "2026-10-24")]
    public void Notice_is_the_manifests(string notice, string first)
    {
        using var test = Case().Replace("aims.yaml", "stage: 5", $"stage: 5\nfreshness: {{ notice: {notice} }}").Replace(Evidence, "collected: 2026-05-04", "collected: [|2026-05-04|]");
        test.On(DateOnly.Parse(first, null).AddDays(-1).ToString("yyyy-MM-dd", null)).DoesNotTrigger();

        test.On(first).Triggers("warning");
    }

    [Fact]
    public void Superseded_evidence_DoesNotTrigger()
    {
        using var test = Case();
        test.Write("evidence/older.md", test.Read(Evidence).Replace("EVD-bias-2026Q2", "EVD-older", StringComparison.Ordinal).Replace("2026-05-04", "2026-01-05", StringComparison.Ordinal));

        test.DoesNotTrigger();
    }

    private static RuleCase Case() => new("CAC3103");
}
