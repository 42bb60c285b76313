namespace ComplianceAsCode.Tests.Rules;

public sealed class EvidenceCoversReleaseTests
{
    private const string Evidence = "evidence/bias-2026Q2.md";
    private const string Release = "release: 2.1.0";

    [Theory]
    [InlineData("2.0.0")]
    [InlineData("2.1")]
    [InlineData("v2.1.0")]
    public void Another_release_Triggers(string release)
    {
        using var test = Case().Replace(Evidence, Release, $"release: [|{release}|]");

        Assert.Contains($"is for release {release}, and ai-system SYS-credit-scoring is at 2.1.0", test.Triggers("warning"), StringComparison.Ordinal);
        Assert.Equal(["systems/credit-scoring.md: SYS-credit-scoring is here"], test.Related());
    }

    [Fact]
    public void New_release_of_the_system_Triggers_at_the_evidence()
    {
        using var test = Case().Replace("systems/credit-scoring.md", Release, "release: 2.2.0").Replace("models/credit-scorer.yaml", Release, "release: 2.2.0").Replace(Evidence, Release, "release: [|2.1.0|]");

        test.Triggers("warning");
    }

    [Theory]
    [InlineData("systems/credit-scoring.md")]
    [InlineData("models/credit-scorer.yaml")]
    public void Release_of_the_system_or_of_the_model_will_do(string other)
    {
        using var test = Case().Replace(other, Release, "release: 2.7");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Quotes_make_no_other_release()
    {
        using var test = Case().Replace(Evidence, Release, "release: '2.1.0'");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Release_that_looks_like_a_number_keeps_its_zeros()
    {
        using var test = Case().Replace("systems/credit-scoring.md", Release, "release: 1.10").Replace(Evidence, "model: MDL-credit-scorer\n", "").Replace(Evidence, Release, "release: [|1.1|]");

        test.Triggers("warning");
    }

    [Fact]
    public void Evidence_without_release_is_left_to_the_rule_on_that()
    {
        using var test = Case().Replace(Evidence, Release + "\n", "");

        test.LeavesItTo("CAC3110");
    }

    [Fact]
    public void Evidence_about_no_system_DoesNotTrigger()
    {
        using var test = Case().Replace("aims.yaml", "require: [bias-test]", "require: [impact-assessment]").Replace(Evidence, "system: SYS-credit-scoring\nmodel: MDL-credit-scorer\nrelease: 2.1.0", "release: 1");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Superseded_evidence_DoesNotTrigger()
    {
        using var test = Case();
        test.Write("evidence/older.md", test.Read(Evidence).Replace("EVD-bias-2026Q2", "EVD-older", StringComparison.Ordinal).Replace("2026-05-04", "2026-02-04", StringComparison.Ordinal).Replace(Release, "release: 2.0.0", StringComparison.Ordinal));

        test.DoesNotTrigger();
    }

    [Fact]
    public void System_without_release_is_left_to_reading()
    {
        using var test = Case().Replace("systems/credit-scoring.md", Release + "\n", "").Replace(Evidence, Release, "release: 2.0.0");

        test.LeavesItTo("CAC0006");
    }

    private static RuleCase Case() => new("CAC3109");
}
