using ComplianceAsCode.Approving;

namespace ComplianceAsCode.Tests.Rules;

public sealed class ApprovalMatchesContentTests
{
    private const string Policy = "policies/human-oversight.md";
    private const string Approval = "approvals/human-oversight-1.0.0.yaml";
    private const string Digest = "sha256:757ea279b3cf1ecb0e6786de28f7812fc9ed6370c0aad11f79fdfac6db2d5b55";

    [Theory]
    [InlineData("every application", "every  application")]
    [InlineData("owner: head-of-risk", "owner: compliance-lead")]
    [InlineData("2027-01-31", "2028-01-31")]
    public void Any_change_of_the_text_Triggers_at_the_digest(string old, string @new)
    {
        using var test = Case().Replace(Policy, old, @new).Replace(Approval, Digest, $"[|{Digest}|]");

        Assert.Contains($"it has now the digest {test.DigestOf(Policy)}", test.Triggers(), StringComparison.Ordinal);
    }

    [Fact]
    public void Approval_of_the_text_under_another_version_Triggers_at_the_version()
    {
        using var test = Case().Replace(Approval, "version: 1.0.0", "version: [|0.9.0|]");

        Assert.Contains("write 'version: 1.0.0'", test.Triggers(), StringComparison.Ordinal);
    }

    [Fact]
    public void Digest_of_another_document_Triggers_at_the_name()
    {
        using var test = Case().Replace(Approval, "document: POL-human-oversight", "document: [|POL-ai-policy|]");

        Assert.Contains("write 'document: POL-human-oversight'", test.Triggers(), StringComparison.Ordinal);
        Assert.Equal(["policies/human-oversight.md: POL-human-oversight is here"], test.Related());
    }

    [Theory]
    [InlineData("2026-01-20T09:30:01Z", true)]
    [InlineData("2026-01-20T10:30:01+01:00", true)]
    [InlineData("2026-01-20T09:30:00Z", false)]
    public void Approval_before_the_text_was_written_Triggers_at_its_time(string written, bool triggers)
    {
        using var workspace = TemporaryWorkspace.OfRulePages();
        var origins = new Dictionary<string, TextOrigin> { [Policy] = new("0123456789abcdef", "md@example.org", DateTimeOffset.Parse(written, System.Globalization.CultureInfo.InvariantCulture), IsNew: true) };

        Assert.Equal(triggers ? [$"{Approval}(8,59,8,79): error CAC3005"] : [], workspace.CheckWith(new() { Origins = origins }).Places());

        // What the base has already may have been merged as one, at a time of its own.
        origins[Policy] = origins[Policy] with { IsNew = false };
        Assert.Empty(workspace.CheckWith(new() { Origins = origins }).Places());
    }

    [Fact]
    public void Approval_of_an_earlier_version_DoesNotTrigger()
    {
        using var test = Case().Write("approvals/human-oversight-0.9.0.yaml", $$"""
            kind: approval
            id: APR-human-oversight-0.9.0
            title: Approval of POL-human-oversight
            document: POL-human-oversight
            digest: sha256:{{new string('a', 64)}}
            version: 0.9.0
            approvals: [{ by: managing-director, role: executive-sponsor, at: 2025-01-20T09:30:00Z }]
            """);

        test.DoesNotTrigger();
    }

    [Fact]
    public void Approval_without_version_beside_one_that_suffices_DoesNotTrigger()
    {
        using var test = Case().Write("approvals/old.yaml", $$"""
            kind: approval
            id: APR-old
            title: Approval of POL-human-oversight
            document: POL-human-oversight
            digest: sha256:{{new string('a', 64)}}
            approvals: [{ by: managing-director, role: executive-sponsor, at: 2025-01-20T09:30:00Z }]
            """);

        test.DoesNotTrigger();
    }

    [Fact]
    public void Approval_without_version_alone_Triggers()
    {
        using var test = Case().Replace(Policy, "every application", "each application").Replace(Approval, "version: 1.0.0\n", "").Replace(Approval, Digest, $"[|{Digest}|]");

        test.Triggers();
    }

    [Fact]
    public void Draft_that_is_being_changed_DoesNotTrigger()
    {
        using var test = Case().Replace(Policy, "status: approved", "status: draft").Replace(Policy, "every application", "each application");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Record_without_status_Triggers_when_it_is_changed()
    {
        using var test = Case();
        test.Write("approvals/impact.yaml", $$"""
            kind: approval
            id: APR-impact
            title: Approval of IMP-credit-scoring
            document: IMP-credit-scoring
            digest: [|{{test.DigestOf("impact-assessments/credit-scoring.yaml")}}|]
            approvals: [{ by: managing-director, role: executive-sponsor, at: 2026-02-20T09:30:00Z }]
            """);
        test.DoesNotTrigger();

        test.Replace("impact-assessments/credit-scoring.yaml", "It may be used", "It may well be used").Triggers();
    }

    [Theory]
    [InlineData("\r\n", "")]
    [InlineData("\n", "\uFEFF")]
    [InlineData("\r\n", "\uFEFF")]
    public void Line_ends_and_byte_order_mark_DoNotTrigger(string lineEnd, string mark)
    {
        using var test = Case();
        test.Write(Policy, mark + test.Read(Policy).ReplaceLineEndings(lineEnd));

        test.DoesNotTrigger();
    }

    [Fact]
    public void Waived_it_is_silent_and_the_approval_that_is_missing_speaks()
    {
        using var test = Case().Replace(Policy, "every application", "each application").Write("waivers/digest.yaml", """
            kind: waiver
            id: WVR-digest
            title: The typo is approved in July
            owner: compliance-lead
            rule: CAC3005
            target: APR-human-oversight-1.0.0
            reason: The sponsor is back in July.
            approved-by: compliance-lead
            expires: 2026-07-15
            """);

        test.LeavesItTo("CAC3004");
    }

    private static RuleCase Case() => new("CAC3005");
}
