namespace ComplianceAsCode.Tests.Rules;

public sealed class ClosureIsProvenTests
{
    [Theory]
    [InlineData("[FND-2026-03-1]")]
    [InlineData("[AUD-2026-03]")]
    [InlineData("[]")]
    public void Nothing_proves_itself(string closure)
    {
        using var test = Case().Replace(Files.Finding, "closure: [ACT-tell-underwriters]", $"closure: {closure}").Replace(Files.Finding, "closed: 2026-05-18", "closed: [|2026-05-18|]");

        test.Triggers();
    }

    [Fact]
    public void Action_that_is_not_done_Triggers()
    {
        using var test = Case().Replace(Files.Action, "status: done\n", "status: open\n").Replace(Files.Action, "done-on: 2026-05-11\n", "").Replace(Files.Action, "due: 2026-05-15", "due: 2026-09-15").Replace(Files.Finding, "closed: 2026-05-18", "closed: [|2026-05-18|]");

        Assert.Contains("is closed while action ACT-tell-underwriters is not done", test.Triggers(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("head-of-risk")]
    [InlineData("ROL-risk")]
    public void Closed_by_who_carried_it_out_Triggers_as_a_warning(string owner)
    {
        using var test = Case().Replace(Files.Action, "owner: head-of-risk", $"owner: {owner}").Replace(Files.Finding, "closed-by: internal-auditor", "closed-by: [|head-of-risk|]");

        test.Triggers("warning");
    }

    [Fact]
    public void Closed_by_nobody_Triggers_as_a_warning()
    {
        using var test = Case().Replace(Files.Finding, "closed-by: internal-auditor\n", "").Replace(Files.Finding, "closed: 2026-05-18", "closed: [|2026-05-18|]");

        test.Triggers("warning");
    }

    [Fact]
    public void Closure_that_names_nothing_that_exists_is_reported_alone()
    {
        using var test = Case().Replace(Files.Finding, "[ACT-tell-underwriters]", "[ACT-tell-underwriter]");

        test.LeavesItTo("CAC0011");
    }

    private static RuleCase Case() => new("CAC4007");
}
