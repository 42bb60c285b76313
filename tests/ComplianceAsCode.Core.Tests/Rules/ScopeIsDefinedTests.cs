namespace ComplianceAsCode.Tests.Rules;

public sealed class ScopeIsDefinedTests
{
    private const string Second = """
        ---
        kind: scope
        id: SCP-trading
        title: Scope of trading
        owner: compliance-lead
        version: 1.0.0
        status: STATUS
        covers: all-ai
        subject: both
        ---

        ## Boundaries

        Trading.

        ## Interfaces

        None.
        """;

    [Fact]
    public void No_statement_Triggers()
    {
        using var test = Case().Delete("scope.md").Delete("approvals/scope-1.0.0.yaml").Delete("controls/4.3.md").Delete(Files.Certification).Replace("aims.yaml", "stage: 5", "stage: 5\nrules: { CAC5001: off }").Replace("aims.yaml", "aims: 1", "[|aims|]: 1")
            .Replace("framework.yaml", "level: clause, applies: mandatory, artefacts: [aims-scope]", "level: clause");

        Assert.Contains("compliance new scope", test.Triggers(), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_retired_statement_Triggers()
    {
        using var test = Case().Replace("scope.md", "status: approved", "status: retired").Replace("aims.yaml", "aims: 1", "[|aims|]: 1");

        test.Triggers();
    }

    [Theory]
    [InlineData("draft")]
    [InlineData("in-review")]
    public void Statement_on_the_way_to_approval_Triggers(string status)
    {
        using var test = Case().Replace("scope.md", "status: approved", $"status: [|{status}|]");

        test.Triggers();
    }

    [Fact]
    public void Second_approved_statement_Triggers()
    {
        using var test = Case().Write("trading.md", Second.Replace("STATUS", "[|approved|]", StringComparison.Ordinal));
        test.Write("approvals/trading.yaml", $$"""
            kind: approval
            id: APR-trading
            title: Approval of SCP-trading
            document: SCP-trading
            digest: {{test.DigestOf("trading.md")}}
            version: 1.0.0
            approvals: [{ by: managing-director, role: executive-sponsor, at: 2026-01-20T09:30:00Z }]
            """);

        test.Triggers();
        Assert.Equal(["scope.md: SCP-lending is here"], test.Related());
    }

    [Theory]
    [InlineData("draft")]
    [InlineData("retired")]
    public void Second_statement_that_is_not_in_use_DoesNotTrigger(string status)
    {
        using var test = Case().Write("trading.md", Second.Replace("STATUS", status, StringComparison.Ordinal));

        test.DoesNotTrigger();
    }

    [Theory]
    [InlineData("title: Scope", "title: 'Scope", "CAC0002")]
    [InlineData("kind: scope", "kind: scpe", "CAC0004")]
    [InlineData("status: approved\n", "", "CAC0006")]
    [InlineData("status: approved", "status: aproved", "CAC0007")]
    public void Fault_of_reading_in_the_statement_DoesNotTrigger(string old, string @new, string other)
    {
        using var test = Case().ReplaceApproved("scope.md", old, @new);

        test.LeavesItTo(other);
    }

    [Fact]
    public void Draft_beside_a_statement_that_cannot_be_read_DoesNotTrigger()
    {
        using var test = Case().Write("trading.md", Second.Replace("STATUS", "draft", StringComparison.Ordinal)).ReplaceApproved("scope.md", "title: Scope", "title: 'Scope");

        test.LeavesItTo("CAC0002");
    }

    [Fact]
    public void Approved_word_without_approval_is_left_to_the_rule_on_approvals()
    {
        using var test = Case().Delete("approvals/scope-1.0.0.yaml");

        test.LeavesItTo("CAC3004");
    }

    private static RuleCase Case() => new("CAC1001");
}
