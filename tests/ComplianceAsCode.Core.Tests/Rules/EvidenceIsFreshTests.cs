namespace ComplianceAsCode.Tests.Rules;

public sealed class EvidenceIsFreshTests
{
    private const string Evidence = "evidence/bias-2026Q2.md";

    [Fact]
    public void Day_of_expiry_Triggers_and_says_why_and_what_follows()
    {
        using var test = Case().Replace(Evidence, "collected: 2026-05-04", "collected: [|2026-05-04|]").On("2026-10-31");

        Assert.StartsWith("evidence EVD-bias-2026Q2 expired on 2026-10-31 (collected 2026-05-04, valid for P180D) and leaves requirement A.6.2.4 unproven; ", test.Triggers(), StringComparison.Ordinal);
    }

    [Fact]
    public void Day_before_the_expiry_is_only_near()
    {
        using var test = Case().On("2026-10-30");

        test.LeavesItTo("CAC3103");
    }

    [Theory]
    [InlineData("2026-01-31", "P5M", "2026-06-30")]
    [InlineData("2024-02-29", "P1Y", "2025-02-28")]
    public void Month_that_is_too_short_ends_the_validity_with_its_last_day(string collected, string validFor, string expiry)
    {
        using var test = Case().Replace(Evidence, "collected: 2026-05-04", $"collected: [|{collected}|]").Replace(Evidence, "P180D", validFor);

        Assert.Contains($"expired on {expiry}", test.Triggers(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_own_validity_the_manifest_decides_and_is_named()
    {
        using var test = Case().Replace(Evidence, "valid-for: P180D\n", "").Replace(Evidence, "collected: 2026-05-04", "collected: [|2026-05-04|]").Replace("aims.yaml", "stage: 5", "stage: 5\nfreshness: { bias-test: P50D }");

        Assert.Contains("(collected 2026-05-04, valid as aims.yaml says for bias-test)", test.Triggers(), StringComparison.Ordinal);
    }

    [Fact]
    public void Validity_that_is_longer_than_the_manifest_allows_is_cut_and_said()
    {
        using var test = Case().Replace(Evidence, "valid-for: P180D", "valid-for: P5Y").Replace(Evidence, "collected: 2026-05-04", "collected: [|2026-05-04|]").Replace("aims.yaml", "stage: 5", "stage: 5\nfreshness: { bias-test: P50D }");

        Assert.Contains("expired on 2026-06-23 (collected 2026-05-04, valid as aims.yaml says for bias-test, which is shorter than its own P5Y)", test.Triggers(), StringComparison.Ordinal);
    }

    [Fact]
    public void Superseded_evidence_DoesNotTrigger()
    {
        using var test = WithNewer();

        test.DoesNotTrigger();
    }

    [Fact]
    public void Newer_evidence_of_fewer_requirements_is_none_of_the_same()
    {
        using var test = WithNewer().Replace("evidence/bias-2025Q2.md", "[A.6.2.4]", "[A.6.2.4, A.9.2]").Replace("evidence/bias-2025Q2.md", "collected: 2025-05-04", "collected: [|2025-05-04|]");

        Assert.Contains("leaves requirements A.6.2.4, A.9.2 unproven", test.Triggers(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("requirements: [A.6.2.4]", "requirements: [A.6.2.44]", "CAC0013")]
    [InlineData("model: MDL-credit-scorer", "model: MDL-credit-scorr", "CAC0011")]
    [InlineData("title: Bias", "title: 'Bias", "CAC0002")]
    [InlineData("result: pass", "result: fail", "CAC3107")]
    public void Fault_of_the_newer_evidence_is_reported_there_alone(string old, string @new, string other)
    {
        using var test = WithNewer().Replace(Evidence, old, @new);

        test.LeavesItTo(other);
    }

    [Fact]
    public void Evidence_of_a_retired_system_DoesNotTrigger()
    {
        using var test = Case().Replace("systems/credit-scoring.md", "lifecycle: operation", "lifecycle: retired").ReplaceApproved("scope.md", "systems: [SYS-credit-scoring, SYS-help-desk]", "systems: [SYS-help-desk]").On("2026-12-31");

        test.LeavesItTo("CAC2018");
    }

    [Theory]
    [InlineData("collected: 2026-05-04\n", "", "CAC0006")]
    [InlineData("collected: 2026-05-04", "collected: 04.05.2025", "CAC0007")]
    public void Day_that_cannot_be_read_DoesNotTrigger(string old, string @new, string other)
    {
        using var test = Case().Replace(Evidence, old, @new);

        test.LeavesItTo(other);
    }

    /// <summary>The evidence of the workspace, and last year's before it.</summary>
    private static RuleCase WithNewer()
    {
        var test = Case();
        return test.Write("evidence/bias-2025Q2.md", test.Read(Evidence).Replace("EVD-bias-2026Q2", "EVD-bias-2025Q2", StringComparison.Ordinal).Replace("2026-05-04", "2025-05-04", StringComparison.Ordinal));
    }

    private static RuleCase Case() => new("CAC3102");
}
