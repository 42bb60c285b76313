namespace ComplianceAsCode.Tests.Rules;

public sealed class CertificationMatchesScopeTests
{
    [Fact]
    public void Scope_that_is_not_the_approved_one_Triggers()
    {
        using var test = Case();
        test.Write("scope-old.md", test.Read("scope.md").Replace("SCP-lending", "SCP-old", StringComparison.Ordinal).Replace("status: approved", "status: retired", StringComparison.Ordinal)).Replace(Files.Certification, "scope: SCP-lending", "scope: [|SCP-old|]");

        Assert.Contains("SCP-lending is the one that is approved", test.Triggers("warning"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-06-08T23:30:00Z", true)]
    [InlineData("2026-06-09T00:30:00Z", false)]
    [InlineData("2026-06-09T00:30:00+02:00", true)]
    public void Scope_approved_after_the_decision_Triggers(string at, bool isClean)
    {
        using var test = Case().Replace("approvals/scope-1.0.0.yaml", "2026-01-20T09:30:00Z", at).Replace(Files.Certification, "stage-2: { planned: 2027-02-09 }", "decision: 2026-06-08").Replace(Files.Certification, "scope: SCP-lending", isClean ? "scope: SCP-lending" : "scope: [|SCP-lending|]");

        if (isClean) test.DoesNotTrigger();
        else test.Triggers("warning");
    }

    private static RuleCase Case() => new("CAC5006");
}
