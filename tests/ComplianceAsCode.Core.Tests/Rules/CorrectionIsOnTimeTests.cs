namespace ComplianceAsCode.Tests.Rules;

public sealed class CorrectionIsOnTimeTests
{
    [Theory]
    [InlineData("2026-06-30", true)]
    [InlineData("2026-06-29", false)]
    public void Late_is_the_day_after(string due, bool isClean)
    {
        using var test = Open().Replace(Files.Finding, "due: 2026-05-31", isClean ? $"due: {due}" : $"due: [|{due}|]");

        if (isClean) test.DoesNotTrigger();
        else test.Triggers();
    }

    [Fact]
    public void Without_own_day_that_of_its_done_action_counts()
    {
        using var test = Open().Replace(Files.Finding, "due: 2026-05-31\n", "").Replace(Files.Finding, "kind: finding", "[|kind|]: finding");

        Assert.Contains("was to be closed by 2026-05-15", test.Triggers(), StringComparison.Ordinal);
    }

    [Fact]
    public void Day_that_cannot_be_read_is_reported_alone()
    {
        using var test = Open().Replace(Files.Finding, "due: 2026-05-31", "due: end of May");

        test.LeavesItTo("CAC0007");
    }

    private static RuleCase Open() => Case().Replace(Files.Finding, "closed: 2026-05-18\nclosed-by: internal-auditor\nclosure: [ACT-tell-underwriters]\neffective: { on: 2026-06-12, by: internal-auditor, result: All underwriters who began since then had seen it. }\n", "");

    private static RuleCase Case() => new("CAC4006");
}
