using ComplianceAsCode.Approving;
using ComplianceAsCode.Checking;

namespace ComplianceAsCode.Tests.Rules;

/// <summary>Approvals signed with real keys. The manifest asks for signatures on the policy on human oversight alone.</summary>
public sealed class SignatureIsValidTests
{
    private const string Policy = "policies/human-oversight.md";
    private const string Approval = "approvals/human-oversight-1.0.0.yaml";
    private const string Principal = "director@example.org";

    [Theory]
    [InlineData("ed25519")]
    [InlineData("ecdsa")]
    [InlineData("rsa")]
    public void Signature_by_the_key_of_that_person_DoesNotTrigger(string type)
    {
        using var key = new SigningKey(type);
        using var test = Signed(key);

        test.DoesNotTrigger();
    }

    [Fact]
    public void Approval_that_is_not_signed_Triggers_where_the_manifest_asks_for_it()
    {
        using var test = Asked().Replace(Approval, "by: managing-director", "by: [|managing-director|]");

        Assert.Contains("is not signed, and the manifest asks for signatures; have it approved again: compliance approve POL-human-oversight --as managing-director --role executive-sponsor --sign KEY", test.Triggers(), StringComparison.Ordinal);
    }

    [Fact]
    public void Signature_that_nobody_asked_for_is_looked_at_too()
    {
        using var key = new SigningKey();
        using var test = Signed(key, change: s => s.Replace("version: 1.0.0", "version: 1.0.1", StringComparison.Ordinal), marked: true).Replace("aims.yaml", ", signed: true", "");

        test.Triggers();
    }

    [Theory]
    [InlineData("document: POL-human-oversight", "document: POL-ai-policy")]
    [InlineData("version: 1.0.0", "version: 0.9.0")]
    [InlineData("digest: sha256:7", "digest: sha256:8")]
    [InlineData("outcome: approved", "outcome: reaffirmed")]
    [InlineData("person: managing-director", "person: compliance-lead")]
    [InlineData("role: executive-sponsor", "role: compliance-owner")]
    [InlineData("at: 2026-01-20", "at: 2026-01-19")]
    [InlineData("meeting: -", "meeting: MTG-2026-01")]
    public void Signature_over_another_statement_Triggers(string old, string @new)
    {
        using var key = new SigningKey();
        using var test = Signed(key, change: s => s.Replace(old, @new, StringComparison.Ordinal), marked: true);

        Assert.Contains("the signature of managing-director does not hold: it is over another statement", test.Triggers(), StringComparison.Ordinal);
    }

    [Fact]
    public void Signature_by_another_key_Triggers()
    {
        using var key = new SigningKey();
        using var other = new SigningKey();
        using var test = Signed(other, listed: key, marked: true);

        Assert.Matches("the key SHA256:[A-Za-z0-9+/]{43} is not in allowed_signers", test.Triggers());
        Assert.Equal(["allowed_signers: allowed_signers is here"], test.Related());
    }

    [Fact]
    public void Signature_by_the_key_of_another_person_Triggers()
    {
        using var key = new SigningKey();
        using var test = Signed(key, marked: true).Replace("allowed_signers", Principal, "lead@example.org");

        Assert.Contains("allowed_signers does not let the key", test.Triggers(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("valid-before=\"20260119\"", "was no longer valid at 2026-01-20T09:30:00Z")]
    [InlineData("valid-after=\"20260121\"", "was not yet valid at 2026-01-20T09:30:00Z")]
    public void Signature_by_a_key_that_was_not_valid_then_Triggers(string validity, string words)
    {
        using var key = new SigningKey();
        using var test = Signed(key, options: validity, marked: true);

        Assert.Contains(words, test.Triggers(), StringComparison.Ordinal);
    }

    [Fact]
    public void Key_that_ran_out_since_DoesNotTrigger()
    {
        using var key = new SigningKey();
        using var test = Signed(key, options: "valid-after=\"20260101\",valid-before=\"20260201\"");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Signature_for_another_purpose_Triggers()
    {
        using var key = new SigningKey();
        using var test = Signed(key, @namespace: "git", marked: true);

        Assert.Contains("it was made for 'git', and not for 'compliance-approval'", test.Triggers(), StringComparison.Ordinal);
    }

    [Fact]
    public void Key_that_may_sign_other_things_only_Triggers()
    {
        using var key = new SigningKey();
        using var test = Signed(key, options: "namespaces=\"git\"", marked: true);

        Assert.Contains("does not let the key", test.Triggers(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TODO")]
    [InlineData("U1NIU0lHAAAAAQ==")]
    [InlineData("U1NIU0lHAAAAAf////8AAAA=")]
    public void What_is_no_signature_Triggers(string text)
    {
        using var test = Asked().Replace(Approval, "at: 2026-01-20T09:30:00Z", $"at: 2026-01-20T09:30:00Z, signature: [|{text}|]");
        if (text == "TODO") test.LeavesItTo("CAC0016", "CAC3009");
        else Assert.Contains("it is no OpenSSH signature", test.Triggers(), StringComparison.Ordinal);
    }

    [Fact]
    public void Person_without_a_principal_Triggers()
    {
        using var key = new SigningKey();
        using var test = Signed(key, marked: true).Replace("aims.yaml", $", signing-principal: {Principal}", "");

        Assert.Contains("aims.yaml names no 'signing-principal' of managing-director", test.Triggers(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_allowed_signers_no_signature_holds()
    {
        using var key = new SigningKey();
        using var test = Signed(key, marked: true).Delete("allowed_signers");

        Assert.Contains("there is no readable file allowed_signers beside aims.yaml", test.Triggers(), StringComparison.Ordinal);
    }

    [Fact]
    public void Changed_text_is_left_to_the_rule_on_content()
    {
        using var key = new SigningKey();
        using var test = Signed(key).Replace(Policy, "set the score aside.", "set the score aside!");

        test.LeavesItTo("CAC3005");
    }

    [Fact]
    public void Without_the_program_no_signature_holds()
    {
        using var key = new SigningKey();
        using var test = Signed(key);

        var result = ComplianceCheck.Run(new(test.Root, test.AsOf) { SignatureProgram = new(null) }, TestContext.Current.CancellationToken);

        Assert.Contains("it cannot be verified, because the program ssh-keygen is not there", Assert.Single(result.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_held_once_needs_no_program_where_a_folder_of_the_user_remembers_it()
    {
        using var key = new SigningKey();
        using var test = Signed(key);
        var cache = Path.Join(test.Root, "..", $"{Path.GetFileName(test.Root)} cache");

        Assert.Empty(Check(SshKeygen.In(Environment.GetEnvironmentVariable("PATH"))));
        Assert.Empty(Check(new(null)));
        // Any other signature, statement, principal or list of keys is another entry.
        test.Write("allowed_signers", test.Read("allowed_signers") + "# another\n");
        Assert.Equal(["CAC3009"], Check(new(null)));
        Directory.Delete(cache, recursive: true);

        string[] Check(SshKeygen program) =>
            [.. ComplianceCheck.Run(new(test.Root, test.AsOf) { SignatureProgram = program, SignatureCache = cache }, TestContext.Current.CancellationToken).Diagnostics.Select(d => d.Rule.Id)];
    }

    [Fact]
    public void Key_that_is_listed_only_in_the_change_that_uses_it_Triggers()
    {
        using var old = new SigningKey();
        using var key = new SigningKey();
        using var before = TemporaryWorkspace.OfRulePages().Delete(Approval).Write("allowed_signers", $"{Principal} {old.Public}\n")
            .Replace("aims.yaml", "- { id: managing-director }", $"- {{ id: managing-director, signing-principal: {Principal} }}");
        using var test = Signed(key);
        var options = new CheckOptions(test.Root, test.AsOf) { Base = ComplianceCheck.ReadBase(before.Root, TestContext.Current.CancellationToken) };

        Assert.Contains("signs for them only through the change that uses it", Assert.Single(ComplianceCheck.Run(options, TestContext.Current.CancellationToken).Diagnostics).Message, StringComparison.Ordinal);

        before.Write("allowed_signers", $"{Principal} {old.Public}\n{Principal} {key.Public}\n");
        options = options with { Base = ComplianceCheck.ReadBase(before.Root, TestContext.Current.CancellationToken) };
        Assert.Empty(ComplianceCheck.Run(options, TestContext.Current.CancellationToken).Diagnostics);
    }

    private static RuleCase Signed(SigningKey key, SigningKey? listed = null, string @namespace = "compliance-approval", string options = "namespaces=\"compliance-approval\"", Func<string, string>? change = null, bool marked = false)
    {
        var test = Asked().Write("allowed_signers", $"{Principal} {options} {(listed ?? key).Public}\n");
        var signature = SshSignature.Read(key.Sign(test.DigestOf(Policy), @namespace, change))!.OneLine;
        return test.Replace(Approval, "at: 2026-01-20T09:30:00Z", $"at: 2026-01-20T09:30:00Z, signature: {(marked ? $"[|{signature}|]" : signature)}");
    }

    private static RuleCase Asked() => new RuleCase("CAC3009")
        .Replace("aims.yaml", "- { id: managing-director }", $"- {{ id: managing-director, signing-principal: {Principal} }}")
        .Replace("aims.yaml", "policy: {", "policy/human-oversight: { any-of: [executive-sponsor], signed: true }\n  policy: {");
}
