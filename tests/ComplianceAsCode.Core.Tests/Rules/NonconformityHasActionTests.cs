namespace ComplianceAsCode.Tests.Rules;

public sealed class NonconformityHasActionTests
{
    private const string Link = "finding: FND-2026-03-1\n";

    [Fact]
    public void Cancelled_action_answers_nothing()
    {
        using var test = Case().Replace(Files.Action, "status: done", "status: cancelled").Replace(Files.Action, "done-on: 2026-05-11\n", "").Replace(Files.Finding, "closure: [ACT-tell-underwriters]", "closure: [MRV-2026-04]").Replace(Files.Finding, "kind: finding", "[|kind|]: finding");

        Assert.Contains("compliance new action --set finding=FND-2026-03-1", test.Triggers(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("finding: FND-2026-03-1", "finding: FND-2026-03-2", "CAC0011")]
    [InlineData("title: The note", "title: 'The note", "CAC0002")]
    [InlineData("kind: action", "kind: acton", "CAC0004")]
    public void Action_that_cannot_be_read_is_reported_alone(string old, string @new, string other)
    {
        using var test = Case().Replace(Files.Action, old, @new);

        test.LeavesItTo(other);
    }

    [Fact]
    public void Finding_with_a_malformed_id_is_reported_alone()
    {
        using var test = Case().Replace(Files.Finding, "id: FND-2026-03-1", "id: FND_2026-03-1");

        test.LeavesItTo("CAC0009");
    }

    private static RuleCase Case() => new("CAC4005");
}
