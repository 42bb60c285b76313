using System.Text.Json;

namespace ComplianceAsCode.Cli.Tests.Approvals;

public sealed class ApproveTests : IDisposable
{
    private readonly ApprovalRepository _repository = new();

    public void Dispose() => _repository.Dispose();

    [Fact]
    public async Task Approval_that_would_not_count_is_refused_and_nothing_is_written()
    {
        await Refused("head-of-risk", "executive-sponsor", "head-of-risk did not hold the role executive-sponsor on 2026-06-30");
        await Refused("managing-director", "system-owner", "an approval in the role system-owner would not count");
        await Refused("managing-directer", "executive-sponsor", "there is no person 'managing-directer' in aims.yaml; did you mean 'managing-director'?");
        await Refused("managing-director", "executive-sponser", "there is no role 'executive-sponser'");
        _repository.WritePolicy("1.0.0", "Anything goes.", author: "managing-director");
        await Refused("managing-director", "executive-sponsor", "managing-director wrote policy POL-acceptable-use: 'author' of POL-acceptable-use names managing-director");
        _repository.WritePolicy("1.0.0", "Anything goes.", status: "in-review");
        await Refused("managing-director", "executive-sponsor", "write 'status: approved' first");
        Assert.False(File.Exists(_repository.Folder.Full(ApprovalRepository.Approval)));
    }

    [Fact]
    public async Task Author_of_the_last_commit_is_an_author()
    {
        _repository.WritePolicy("1.0.0", "Anything goes.");
        _repository.Commit("a last word", "Somebody <lead@example.org>");

        await Refused("compliance-lead", "compliance-owner", "compliance-lead made its last change, commit ");
    }

    [Fact]
    public async Task Role_that_the_change_grants_is_refused_with_a_base()
    {
        _repository.Folder.Replace("roles.yaml", "holders: [{ person: managing-director, from: 2025-01-01 }]", "holders: [{ person: service-desk-lead, from: 2025-01-01 }]");

        var run = await _repository.Run("approve", "POL-acceptable-use", "--as", "service-desk-lead", "--role", "executive-sponsor", "--base", "main");

        Assert.Contains("only through this change", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signature_that_would_not_hold_is_refused()
    {
        var run = await _repository.Run("approve", "POL-acceptable-use", "--as", "managing-director", "--role", "executive-sponsor", "--sign", _repository.Lead.Private);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("the signature would not hold: allowed_signers does not let the key SHA256:", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_repository.Folder.Full(ApprovalRepository.Approval)));
    }

    [Fact]
    public async Task Text_that_was_approved_in_this_version_needs_another_version()
    {
        await Approve();
        _repository.WritePolicy("1.0.0", "Anything goes.");

        await Refused("managing-director", "executive-sponsor", "approves another text of the same version; raise the version of POL-acceptable-use");
    }

    [Fact]
    public async Task Approval_of_a_text_that_was_never_merged_gives_way()
    {
        await Approve();
        _repository.WritePolicy("1.0.0", "Anything goes.");

        var run = await _repository.Run("approve", "POL-acceptable-use", "--as", "compliance-lead", "--role", "compliance-owner", "--base", "main");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("needed: executive-sponsor", (await _repository.Run("approvals")).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("approvals:\n  - by: managing-director\n    role: executive-sponsor\n    at: 2026-06-29T09:30:00Z\n")]
    [InlineData("approvals:\n- { by: managing-director, role: executive-sponsor, at: 2026-06-29T09:30:00Z }")]
    [InlineData("approvals: [{ by: managing-director, role: executive-sponsor, at: 2026-06-29T09:30:00Z }]\n# the end\n")]
    [InlineData("approvals:\n  - { by: managing-director, role: executive-sponsor, at: 2026-06-29T09:30:00Z } # seen\n\noutcome: approved\n")]
    public async Task File_that_is_there_is_added_to_however_it_is_written(string entries)
    {
        var digest = ComplianceAsCode.Text.Digest.OfContent(File.ReadAllBytes(_repository.Folder.Full(ApprovalRepository.Policy)));
        var text = $"# by hand\nkind: approval\nid: APR-mine\ntitle: Mine\ndocument: POL-acceptable-use\ndigest: {digest}\nversion: 1.0.0\n{entries}";
        _repository.Folder.Write("approvals/mine.yaml", text);

        var run = await _repository.Run("approve", "POL-acceptable-use", "--as", "compliance-lead", "--role", "compliance-owner", "--via", "https://example.org/a?b=1&c=#d");

        Assert.Equal((0, "approvals/mine.yaml\n", ""), (run.ExitCode, run.Out, run.Error));
        Assert.Empty(await _repository.Errors());
        var after = File.ReadAllText(_repository.Folder.Full("approvals/mine.yaml"));
        Assert.Equal(text.TrimEnd(), after.Replace(", { by: compliance-lead, role: compliance-owner, at: 2026-06-30T00:00:00Z, via: https://example.org/a?b=1&c=#d }", "", StringComparison.Ordinal)
            .Replace("  - { by: compliance-lead, role: compliance-owner, at: 2026-06-30T00:00:00Z, via: https://example.org/a?b=1&c=#d }\n", "", StringComparison.Ordinal)
            .Replace("\n- { by: compliance-lead, role: compliance-owner, at: 2026-06-30T00:00:00Z, via: https://example.org/a?b=1&c=#d }\n", "\n", StringComparison.Ordinal).TrimEnd());
    }

    [Fact]
    public async Task Overview_as_json_names_digest_givers_and_who_is_asked()
    {
        await Approve();

        var json = JsonDocument.Parse((await _repository.Run("approvals", "--base", "main", "--format", "json")).Out).RootElement;

        var document = Assert.Single(json.GetProperty("documents").EnumerateArray());
        Assert.Equal(("POL-acceptable-use", "needs approval"), (document.GetProperty("id").GetString(), document.GetProperty("status").GetString()));
        Assert.Equal("managing-director", document.GetProperty("approvals")[0].GetProperty("by").GetString());
        Assert.Equal(("compliance-owner", "compliance-lead"), (document.GetProperty("needed")[0].GetProperty("role").GetString(), document.GetProperty("needed")[0].GetProperty("from")[0].GetString()));
    }

    [Fact]
    public async Task Overview_as_markdown_is_one_table()
    {
        var text = (await _repository.Run("approvals", "--base", "main", "--format", "markdown")).Out;

        Assert.Contains("| POL-acceptable-use (policies/acceptable-use.md) | 1.0.0 | needs approval |  | executive-sponsor: managing-director<br>compliance-owner: compliance-lead | sha256:", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("status")]
    [InlineData("approvals")]
    public async Task Sole_maintainer_is_shown_in_every_report(string command)
    {
        _repository.Folder.Replace("aims.yaml", "organisation:", "sole-maintainer: { person: managing-director, because: one person runs this }\norganisation:");

        Assert.Contains("without a second pair of eyes: managing-director writes and approves alone, because one person runs this\n", (await _repository.Run(command)).Out, StringComparison.Ordinal);
        if (command != "status") Assert.Contains("\"withoutSecondEyes\": [", (await _repository.Run(command, "--format", "json")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_asked_for_by_halves_is_wrong_usage()
    {
        Assert.Contains("say what is approved, by whom, in which role", (await _repository.Run("approve", "POL-acceptable-use")).Error, StringComparison.Ordinal);
        Assert.Contains("--github-event takes document, person and role from the review", (await _repository.Run("approve", "POL-acceptable-use", "--github-event", "x")).Error, StringComparison.Ordinal);
    }

    private async Task Approve() => Assert.Equal(0, (await _repository.Run("approve", "POL-acceptable-use", "--as", "managing-director", "--role", "executive-sponsor")).ExitCode);

    private async Task Refused(string person, string role, string reason)
    {
        var run = await _repository.Run("approve", "POL-acceptable-use", "--as", person, "--role", role);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Out);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
    }
}
