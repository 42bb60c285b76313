namespace ComplianceAsCode.Tests.Rules;

public sealed class DocumentIsApprovedTests
{
    private const string Policy = "policies/human-oversight.md";
    private const string HeldByOne = "holders: [{ person: compliance-lead, from: 2025-01-01 }]";
    private const string HeldByBoth = "holders: [{ person: compliance-lead, from: 2025-01-01 }, { person: managing-director, from: 2025-01-01 }]";
    private const string Approval = "approvals/human-oversight-1.0.0.yaml";

    [Fact]
    public void No_approval_at_all_Triggers_and_says_what_to_approve()
    {
        using var test = Case().Delete(Approval).Replace(Policy, "status: approved", "status: [|approved|]");

        var message = test.Triggers();

        Assert.Contains("at version 1.0.0, and there is no approval; the manifest asks for executive-sponsor", message, StringComparison.Ordinal);
        Assert.Contains(test.DigestOf(Policy), message, StringComparison.Ordinal);
    }

    [Fact]
    public void New_version_without_approval_Triggers_and_shows_the_old_one()
    {
        using var test = Case().Replace(Policy, "version: 1.0.0", "version: 1.1.0").Replace(Policy, "status: approved", "status: [|approved|]");

        test.Triggers();
        Assert.Equal(["approvals/human-oversight-1.0.0.yaml: APR-human-oversight-1.0.0 approves it at version 1.0.0"], test.Related());
    }

    [Fact]
    public void Approval_in_another_role_Triggers()
    {
        using var test = Case().Replace(Approval, "by: managing-director, role: executive-sponsor", "by: head-of-risk, role: system-owner").Replace(Policy, "status: approved", "status: [|approved|]");

        Assert.Contains("there is no approval by executive-sponsor;", test.Triggers(), StringComparison.Ordinal);
    }

    [Fact]
    public void Decision_without_status_Triggers_where_the_manifest_asks_for_its_approval()
    {
        using var test = Assessments().Delete("approvals/credit-scoring.yaml").Replace(Files.Assessment, "kind:", "[|kind|]:");

        Assert.StartsWith("impact-assessment IMP-credit-scoring takes approval, and there is no approval; the manifest asks for executive-sponsor", test.Triggers(), StringComparison.Ordinal);
    }

    [Fact]
    public void Decision_without_status_that_is_approved_DoesNotTrigger()
    {
        using var test = Assessments();

        test.DoesNotTrigger();
    }

    [Fact]
    public void Decision_that_was_changed_and_approved_again_DoesNotTrigger()
    {
        using var test = Assessments();
        test.Replace(Files.Assessment, "review-by: 2027-02-16", "review-by: 2027-02-15");
        test.Write("approvals/credit-scoring-2.yaml", ApprovalOf(test, "credit-scoring", "-2"));

        test.DoesNotTrigger();
    }

    [Fact]
    public void Decision_that_was_changed_DoesNotTrigger_since_its_approval_says_so()
    {
        using var test = Assessments().Replace(Files.Assessment, "review-by: 2027-02-16", "review-by: 2027-02-15");

        test.LeavesItTo("CAC3005");
    }

    [Fact]
    public void One_of_two_that_are_asked_Triggers()
    {
        using var test = Case().Replace("aims.yaml", "policy: {", "policy/human-oversight: { all-of: [executive-sponsor, compliance-owner] }\n  policy: {").Replace(Policy, "status: approved", "status: [|approved|]");

        Assert.Contains("no approval by compliance-owner; the manifest asks for executive-sponsor and compliance-owner, each by another person", test.Triggers(), StringComparison.Ordinal);
    }

    [Fact]
    public void One_person_in_both_roles_Triggers()
    {
        using var test = Case().Replace("aims.yaml", "policy: {", "policy/human-oversight: { all-of: [executive-sponsor, compliance-owner] }\n  policy: {").Replace("roles.yaml", HeldByOne, HeldByBoth)
            .Replace(Approval, "approvals:", "approvals:\n  - { by: managing-director, role: compliance-owner, at: 2026-01-20T09:31:00Z }").Replace(Policy, "status: approved", "status: [|approved|]");

        test.Triggers();
    }

    [Fact]
    public void One_person_in_both_roles_DoesNotTrigger_where_people_need_not_be_distinct()
    {
        using var test = Case().Replace("aims.yaml", "policy: {", "policy/human-oversight: { all-of: [executive-sponsor, compliance-owner], distinct-people: false }\n  policy: {").Replace("roles.yaml", HeldByOne, HeldByBoth)
            .Replace(Approval, "approvals:", "approvals:\n  - { by: managing-director, role: compliance-owner, at: 2026-01-20T09:31:00Z }");

        test.DoesNotTrigger();
    }

    [Theory]
    [InlineData("draft")]
    [InlineData("in-review")]
    public void Text_that_does_not_say_approved_DoesNotTrigger(string status)
    {
        using var test = Case().Delete(Approval).Replace(Policy, "status: approved", $"status: {status}");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Approval_without_version_DoesNotTrigger()
    {
        using var test = Case().Replace(Approval, "version: 1.0.0\n", "");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Windows_line_ends_and_byte_order_mark_DoNotTrigger()
    {
        using var test = Case();
        test.Write(Policy, "\uFEFF" + test.Read(Policy).ReplaceLineEndings("\r\n"));

        test.DoesNotTrigger();
    }

    [Fact]
    public void Two_policies_in_one_file_need_an_approval_each()
    {
        using var test = Case().Write("more.yaml", Pair("approved"));
        test.Write("approvals/more.yaml", $$"""
            kind: approval
            id: APR-first
            title: Approval of POL-first
            document: POL-first
            digest: {{test.DigestOf("more.yaml")}}
            version: 1.0.0
            approvals: [{ by: managing-director, role: executive-sponsor, at: 2026-06-20T09:30:00Z }]
            """);

        test.Write("more.yaml", Pair("[|approved|]"));
        test.Triggers();
    }

    [Theory]
    [InlineData("by: managing-director, role: executive-sponsor", "by: managing-director, role: executive-sponser", "CAC0011")]
    [InlineData("by: managing-director, role: executive-sponsor", "by: managing-director", "CAC0006")]
    [InlineData("document: POL-human-oversight", "document: POL-human-oversigth", "CAC0011")]
    [InlineData("document: POL-human-oversight\n", "", "CAC0006")]
    [InlineData("digest: sha256:", "digest: sha-256:", "CAC0007")]
    [InlineData("version: 1.0.0", "version: v1", "CAC0007")]
    [InlineData("title: Approval", "title: 'Approval", "CAC0002")]
    [InlineData("kind: approval", "kind: aproval", "CAC0004")]
    [InlineData("document: POL-human-oversight", "document: POL-ai-policy", "CAC3005")]
    [InlineData("version: 1.0.0", "version: 1.0.1", "CAC3005")]
    public void Fault_of_the_approval_is_reported_there_alone(string old, string @new, string other)
    {
        using var test = Case().Replace(Approval, old, @new);

        test.LeavesItTo(other);
    }

    [Theory]
    [InlineData("CAC3005: info", "CAC3004", "CAC3005")]
    [InlineData("CAC3005: warning", "CAC3004", "CAC3005")]
    [InlineData("CAC3005: warning, CAC3004: warning", "CAC3005")]
    [InlineData("CAC3004: info", "CAC3005")]
    [InlineData("CAC3004: off", "CAC3005")]
    public void Changed_text_is_left_to_the_rule_on_content_where_that_weighs_no_less(string rules, params string[] reported)
    {
        using var test = Case().Replace(Policy, "set the score aside.", "set the score aside!").Replace("aims.yaml", "stage: 5", $"stage: 5\nrules: {{ {rules} }}");

        test.LeavesItTo(reported);
    }

    [Fact]
    public void Changed_text_is_left_to_the_rule_on_content_unless_that_is_off()
    {
        using var test = Case().Replace(Policy, "set the score aside.", "set the score aside!");
        test.LeavesItTo("CAC3005");

        test.Replace("aims.yaml", "stage: 5", "stage: 5\nrules: { CAC3005: off }").Replace(Policy, "status: approved", "status: [|approved|]");
        test.Triggers();
    }

    [Theory]
    [InlineData("any-of: [executive-sponser]")]
    [InlineData("all-of: [executive-sponsor, ROL-complience]")]
    public void Role_of_the_manifest_that_does_not_exist_is_reported_there_alone(string asked)
    {
        using var test = Case().Replace("aims.yaml", "any-of: [executive-sponsor]", asked);

        test.LeavesItTo("CAC9002");
    }

    [Theory]
    [InlineData("any-of: [ROL-sponsor]")]
    [InlineData("any-of: executive-sponsor")]
    [InlineData("all-of: [executive-sponsor], minimum: 3")]
    public void Role_by_its_id_or_alone_is_met_as_well(string asked)
    {
        using var test = Case().Replace("aims.yaml", "any-of: [executive-sponsor]", asked);

        test.DoesNotTrigger();
    }

    /// <summary>Two policies whose text is kept as a file; the second says what it is given.</summary>
    private static string Pair(string status) => string.Join("---\n", new[] { ("first", "approved"), ("second", status) }.Select(p => $$"""
        kind: policy
        id: POL-{{p.Item1}}
        title: A policy
        owner: compliance-lead
        version: 1.0.0
        status: {{p.Item2}}
        topics: [acceptable-use]
        review-by: 2027-01-31
        file: { path: policies/ai-policy.md, sha256: sha256:9d32d097905da2d347adfb45b33dc562517b7710929740bcf467f66ad83261c4 }

        """));

    /// <summary>Impact assessments take approval, and have it.</summary>
    private static RuleCase Assessments()
    {
        var test = Case().Replace("aims.yaml", "policy: {", "impact-assessment: { any-of: [executive-sponsor] }\n  policy: {");
        foreach (var name in new[] { "credit-scoring", "help-desk" }) test.Write($"approvals/{name}.yaml", ApprovalOf(test, name, ""));
        return test;
    }

    private static string ApprovalOf(RuleCase test, string name, string suffix) => $$"""
        kind: approval
        id: APR-{{name}}{{suffix}}
        title: Approval of IMP-{{name}}
        document: IMP-{{name}}
        digest: {{test.DigestOf($"impact-assessments/{name}.yaml")}}
        approvals:
          - { by: managing-director, role: executive-sponsor, at: 2026-02-20T09:30:00Z }

        """;

    private static RuleCase Case() => new("CAC3004");
}
