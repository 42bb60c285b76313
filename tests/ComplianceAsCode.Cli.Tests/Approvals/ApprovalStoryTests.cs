namespace ComplianceAsCode.Cli.Tests.Approvals;

/// <summary>The way of a policy from a branch into force and through its next version, with the real Git and the real OpenSSH.</summary>
public sealed class ApprovalStoryTests
{
    [Fact]
    public async Task Policy_is_written_approved_merged_changed_and_approved_again()
    {
        using var repository = new ApprovalRepository(signed: true);
        Assert.Equal(["CAC3004"], await repository.Errors());
        var needed = await repository.Run("approvals", "--base", "main");
        Assert.Equal(
        [
            "policies/acceptable-use.md: policy POL-acceptable-use 1.0.0: needs approval",
            "  needed: executive-sponsor, from managing-director",
            "  needed: compliance-owner, from compliance-lead",
            "as of 2026-06-30: 0 documents in force, 1 in need of approval, 0 not yet",
        ], needed.OutLines.Where(l => !l.StartsWith("  sha256:", StringComparison.Ordinal)));

        await Approve("managing-director", "executive-sponsor", repository.Director.Private);
        Assert.Equal(["CAC3004"], await repository.Errors());
        await Approve("compliance-lead", "compliance-owner", repository.Lead.Private);
        Assert.Empty(await repository.Errors());
        repository.Commit("approvals");
        repository.Git("checkout", "--quiet", "main");
        repository.Git("merge", "--quiet", "--no-ff", "--no-edit", "acceptable-use");
        Assert.Equal(0, (await repository.Run("check")).ExitCode);

        repository.Git("checkout", "--quiet", "-b", "edit");
        repository.WritePolicy("1.0.0", "Nobody puts customers' data into a service that is not in the inventory, ever.");
        repository.Commit("a comma and a word");
        Assert.NotEmpty(await repository.Errors());
        Assert.Equal(1, (await repository.Run("check")).ExitCode);

        repository.WritePolicy("1.1.0", "Nobody puts customers' data into a service that is not in the inventory, ever.");
        repository.Commit("the next version");
        Assert.Equal(["CAC3004"], await repository.Errors());
        await Approve("managing-director", "executive-sponsor", repository.Director.Private);
        await Approve("compliance-lead", "compliance-owner", repository.Lead.Private);
        repository.Commit("approvals of the next version");
        Assert.Empty(await repository.Errors());
        Assert.True(File.Exists(repository.Folder.Full("approvals/APR-POL-acceptable-use-1.1.0.yaml")));
        Assert.True(File.Exists(repository.Folder.Full(ApprovalRepository.Approval)));

        async Task Approve(string person, string role, string key)
        {
            var run = await repository.Run("approve", "POL-acceptable-use", "--as", person, "--role", role, "--sign", key, "--base", "main");
            Assert.Equal((0, ""), (run.ExitCode, run.Error));
        }
    }

    [Fact]
    public async Task Reviews_in_a_pull_request_do_the_same()
    {
        using var repository = new ApprovalRepository();

        foreach (var login in (string[])["octo-director", "octo-lead"])
        {
            var run = await repository.Run("approve", "--github-event", repository.Event(login));
            Assert.Equal((0, ApprovalRepository.Approval + "\n", ""), (run.ExitCode, run.Out, run.Error));
        }

        Assert.Empty(await repository.Errors());
        Assert.Equal($$"""
            kind: approval
            id: APR-POL-acceptable-use-1.0.0
            title: Approval of POL-acceptable-use 1.0.0
            document: POL-acceptable-use
            digest: {{ComplianceAsCode.Text.Digest.OfContent(File.ReadAllBytes(repository.Folder.Full(ApprovalRepository.Policy)))}}
            version: 1.0.0
            approvals:
              - { by: managing-director, role: executive-sponsor, at: 2026-06-29T09:30:00Z, via: https://github.com/Codertocat/Hello-World/pull/2#pullrequestreview-237895671 }
              - { by: compliance-lead, role: compliance-owner, at: 2026-06-29T09:30:00Z, via: https://github.com/Codertocat/Hello-World/pull/2#pullrequestreview-237895671 }
            outcome: approved

            """.ReplaceLineEndings("\n"), File.ReadAllText(repository.Folder.Full(ApprovalRepository.Approval)));
    }
}
