using ComplianceAsCode.Documents;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Tests.Standing;

public sealed class ApprovalBookTests
{
    private const string Policy = "policies/human-oversight.md";
    private const string Approval = "approvals/human-oversight-1.0.0.yaml";

    [Fact]
    public void Text_with_its_approval_is_in_force()
    {
        using var workspace = TemporaryWorkspace.OfRulePages();

        Assert.True(IsInForce(workspace));
    }

    [Theory]
    [InlineData("every application", "every application,")]
    [InlineData("status: approved", "status: in-review")]
    public void Changed_text_is_not(string old, string @new)
    {
        using var workspace = TemporaryWorkspace.OfRulePages().Replace(Policy, old, @new);

        Assert.False(IsInForce(workspace));
    }

    [Fact]
    public void Line_ends_and_byte_order_mark_are_no_change()
    {
        using var workspace = TemporaryWorkspace.OfRulePages();
        workspace.Write(Policy, "\uFEFF" + File.ReadAllText(workspace.Full(Policy)).ReplaceLineEndings("\r\n"));

        Assert.True(IsInForce(workspace));
    }

    [Theory]
    [InlineData("executive-sponsor", true)]
    [InlineData("ROL-sponsor", true)]
    [InlineData("top-management", false)]
    [InlineData("ROL-risk", false)]
    public void Approval_is_in_a_role_that_the_manifest_asks_for(string role, bool inForce)
    {
        using var workspace = TemporaryWorkspace.OfRulePages().Replace(Approval, "role: executive-sponsor", $"role: {role}");

        Assert.Equal(inForce, IsInForce(workspace));
    }

    [Fact]
    public void Approvals_of_one_text_may_be_kept_in_several_files()
    {
        using var workspace = WithTwoAsked();

        Assert.False(IsInForce(workspace));
        workspace.Write("approvals/second.yaml", ApprovalBy(workspace, "compliance-lead", "compliance-owner"));
        Assert.True(IsInForce(workspace));
    }

    [Fact]
    public void Approval_of_an_earlier_version_is_history_and_counts_for_nothing()
    {
        using var workspace = TemporaryWorkspace.OfRulePages().Replace(Policy, "version: 1.0.0", "version: 1.1.0");
        var (book, policy) = Open(workspace);

        Assert.Empty(book.OfCurrentVersion(policy));
        Assert.Equal(["APR-human-oversight-1.0.0"], book.Of(policy).Select(a => a.Id));
        Assert.False(book.IsInForce(policy));
    }

    [Fact]
    public void Each_version_has_its_own_approval()
    {
        using var workspace = TemporaryWorkspace.OfRulePages().Replace(Policy, "version: 1.0.0", "version: 1.1.0");
        workspace.Write("approvals/human-oversight-1.1.0.yaml", ApprovalBy(workspace, "managing-director", "executive-sponsor", "1.1.0"));
        var (book, policy) = Open(workspace);

        Assert.True(book.IsInForce(policy));
        Assert.Equal(2, book.Of(policy).Count());
        Assert.Equal(["APR-second"], book.OfCurrentVersion(policy).Select(a => a.Id));
    }

    [Fact]
    public void Topic_has_its_own_policy_of_approval()
    {
        using var workspace = TemporaryWorkspace.OfRulePages().Replace("aims.yaml", "policy: { any-of: [executive-sponsor] }", """
            policy: { any-of: [executive-sponsor] }
              policy/human-oversight: { all-of: [executive-sponsor, compliance-owner] }
            """);
        var (book, policy) = Open(workspace);

        Assert.Equal("executive-sponsor and compliance-owner, each by another person", book.PolicyFor(policy)!.ToString());
        Assert.Equal(["compliance-owner"], book.Missing(policy));
    }

    [Fact]
    public void Evidence_needs_no_approval()
    {
        using var workspace = TemporaryWorkspace.OfRulePages();
        var context = workspace.Check().Context!;

        Assert.Null(context.Approvals.PolicyFor(context.Register.Find("EVD-bias-2026Q2")!));
    }

    [Theory]
    [InlineData("executive-sponsor", true)]
    [InlineData("compliance-owner", false)]
    public void Top_management_is_the_sponsor_or_who_is_called_so(string role, bool isTop)
    {
        using var workspace = TemporaryWorkspace.OfRulePages().Replace(Approval, "role: executive-sponsor", $"role: {role}");
        var (book, policy) = Open(workspace);

        Assert.Equal(isTop, book.IsApprovedByTopManagement(policy));
    }

    private static TemporaryWorkspace WithTwoAsked() =>
        TemporaryWorkspace.OfRulePages().Replace("aims.yaml", "policy: { any-of: [executive-sponsor] }", "policy/human-oversight: { all-of: [executive-sponsor, compliance-owner] }");

    private static string ApprovalBy(TemporaryWorkspace workspace, string person, string role, string version = "1.0.0") => $$"""
        kind: approval
        id: APR-second
        title: Approval of POL-human-oversight
        document: POL-human-oversight
        digest: {{Open(workspace).Policy.Source.ContentDigest}}
        version: {{version}}
        approvals:
          - { by: {{person}}, role: {{role}}, at: 2026-01-21T09:30:00Z }
        """;

    private static bool IsInForce(TemporaryWorkspace workspace) => Open(workspace) is var (book, policy) && book.IsInForce(policy);

    private static (ApprovalBook Book, Document Policy) Open(TemporaryWorkspace workspace)
    {
        var context = workspace.Check().Context!;
        return (context.Approvals, context.Register.Find("POL-human-oversight")!);
    }
}
