using ComplianceAsCode.Approving;

namespace ComplianceAsCode.Tests.Rules;

public sealed class ApproverIsNotAuthorTests
{
    private const string Policy = "policies/human-oversight.md";
    private const string Approval = "approvals/human-oversight-1.0.0.yaml";
    private const string Sole = "sole-maintainer: { person: managing-director, because: one person runs this }\n";

    [Fact]
    public void Approval_by_the_author_Triggers()
    {
        using var test = ByAuthor();

        Assert.StartsWith("managing-director approved policy POL-human-oversight and wrote it: 'author' of POL-human-oversight names managing-director; ", test.Triggers(), StringComparison.Ordinal);
        Assert.Equal(["policies/human-oversight.md: POL-human-oversight is here"], test.Related());
    }

    [Fact]
    public void Approval_by_somebody_else_DoesNotTrigger()
    {
        using var test = Case().ReplaceApproved(Policy, "owner: head-of-risk", "owner: head-of-risk\nauthor: head-of-risk");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Approval_by_the_author_DoesNotTrigger_where_the_manifest_does_not_keep_them_apart()
    {
        using var test = ByAuthor().Replace("aims.yaml", "policy: {", "policy/human-oversight: { any-of: [executive-sponsor], separate-author: false }\n  policy: {");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Sole_maintainer_may_approve_what_is_theirs()
    {
        using var test = ByAuthor().Replace("aims.yaml", "organisation:", Sole + "organisation:");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Sole_maintainer_fills_a_place_for_each_role_that_they_hold()
    {
        using var test = ByAuthor().Replace("aims.yaml", "organisation:", Sole + "organisation:")
            .Replace("aims.yaml", "policy: {", "policy/human-oversight: { all-of: [executive-sponsor, committee] }\n  policy: {")
            .Replace(Approval, "approvals:", "approvals:\n  - { by: managing-director, role: committee, at: 2026-01-20T09:31:00Z }");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Somebody_else_who_writes_and_approves_Triggers_beside_a_sole_maintainer()
    {
        using var test = ByAuthor().Replace("aims.yaml", "organisation:", Sole.Replace("managing-director", "compliance-lead", StringComparison.Ordinal) + "organisation:");

        test.Triggers();
    }

    [Fact]
    public void Sole_maintainer_whom_the_manifest_does_not_know_is_reported_there()
    {
        using var test = Case().Replace("aims.yaml", "organisation:", Sole.Replace("managing-director", "managing-directer", StringComparison.Ordinal) + "organisation:");

        test.LeavesItTo("CAC9002");
    }

    [Theory]
    [InlineData("md@example.org", "- { id: managing-director, email: MD@example.org }")]
    [InlineData("4711+octo-md@users.noreply.github.com", "- { id: managing-director, login: octo-md }")]
    [InlineData("octo-md@users.noreply.github.com", "- { id: managing-director, login: Octo-MD }")]
    public void Author_of_the_last_change_is_an_author(string address, string person)
    {
        using var workspace = TemporaryWorkspace.OfRulePages().Replace("aims.yaml", "- { id: managing-director }", person);

        var diagnostic = Assert.Single(workspace.CheckWith(Written(address)).Diagnostics);

        Assert.Equal("CAC3007", diagnostic.Rule.Id);
        Assert.Equal("managing-director approved policy POL-human-oversight and wrote it: managing-director made its last change, commit 0123456789ab", diagnostic.Message);
    }

    [Theory]
    [InlineData("md@example.org", "- { id: managing-director }")]
    [InlineData("risk@example.org", "- { id: managing-director, email: md@example.org }")]
    [InlineData("octo-md@example.org", "- { id: managing-director, login: octo-md }")]
    public void Author_of_the_last_change_whom_nothing_ties_to_the_approver_DoesNotTrigger(string address, string person)
    {
        using var workspace = TemporaryWorkspace.OfRulePages().Replace("aims.yaml", "- { id: managing-director }", person);

        Assert.Empty(workspace.CheckWith(Written(address)).Places());
    }

    private static ApprovalFacts Written(string address) => new()
    {
        Origins = new Dictionary<string, TextOrigin> { [Policy] = new("0123456789abcdef", address, new(2026, 1, 10, 8, 0, 0, TimeSpan.Zero), IsNew: false) },
    };

    private static RuleCase ByAuthor() =>
        Case().ReplaceApproved(Policy, "owner: head-of-risk", "owner: head-of-risk\nauthor: managing-director").Replace(Approval, "by: managing-director", "by: [|managing-director|]");

    private static RuleCase Case() => new("CAC3007");
}
