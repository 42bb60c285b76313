using System.Text;
using ComplianceAsCode.Checking;
using ComplianceAsCode.Git;
using ComplianceAsCode.Revisions;
using ComplianceAsCode.Tests.Git;
using ComplianceAsCode.Tests.Rules;

namespace ComplianceAsCode.Tests.Checking;

/// <summary>What a commit held is read from its objects, and is what a checkout would have held.</summary>
public sealed class RevisionTests : IDisposable
{
    private readonly GitSandbox _git = new();

    public void Dispose() => _git.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("policies")]
    [InlineData("a folder/ä")]
    public void A_commit_reads_as_its_checkout_does(string folder)
    {
        var commit = CommitRulePages(folder);
        var root = _git.Folder.Full(folder);
        var disk = ComplianceCheck.Run(new(root, TemporaryWorkspace.BaseDay), TestContext.Current.CancellationToken);

        using var reader = RevisionReader.Open(root, TestContext.Current.CancellationToken);
        var revision = ComplianceCheck.Run(new(root, TemporaryWorkspace.BaseDay), reader.Read(commit)!, TestContext.Current.CancellationToken);

        Assert.Equal(disk.Population!.Kinds, revision.Population!.Kinds);
        Assert.Equal(disk.Rules, revision.Rules);
        Assert.Equal(disk.Places(), revision.Places());
        Assert.Equal(disk.Context!.Register.Documents.Select(d => (d.Path, d.Source.ContentDigest)), revision.Context!.Register.Documents.Select(d => (d.Path, d.Source.ContentDigest)));
    }

    [Fact]
    public void Links_artefacts_and_paths_that_leave_read_as_in_the_checkout()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows makes links only for some users");
        _git.Folder.Write("policies/x", "");
        CommitRulePages("policies");
        _git.Write("outside.txt", "text").Write("policies/.hidden/a.md", "---\nkind: x\n---\n").Write("policies/sub/aims.yaml", "aims: 1\n").Write("policies/sub/a.md", "---\nkind: x\n---\n")
            .Write("policies/evidence/more.md", Evidence("[{ path: ../outside.txt, sha256: 'sha256:982d9e3eb996f559e633f4d194def3761d909f5a3b647d1a851fead67c32c9d1' }, { path: ../../../etc/hostname }, { path: link.txt }, { path: folder }]"));
        File.CreateSymbolicLink(_git.Folder.Full("policies/link.txt"), "../outside.txt");
        File.CreateSymbolicLink(_git.Folder.Full("policies/folder"), "evidence");
        File.CreateSymbolicLink(_git.Folder.Full("policies/lost.md"), "nowhere.md");
        File.CreateSymbolicLink(_git.Folder.Full("policies/leaves.md"), "/etc/hostname");
        File.CreateSymbolicLink(_git.Folder.Full("policies/up.md"), "../../x.md");
        File.CreateSymbolicLink(_git.Folder.Full("policies/again.md"), "scope.md");
        var commit = _git.Commit();
        var root = _git.Folder.Full("policies");
        var disk = ComplianceCheck.Run(new(root, TemporaryWorkspace.BaseDay), TestContext.Current.CancellationToken);

        using var reader = RevisionReader.Open(root, TestContext.Current.CancellationToken);
        var revision = ComplianceCheck.Run(new(root, TemporaryWorkspace.BaseDay), reader.Read(commit)!, TestContext.Current.CancellationToken);

        Assert.NotEmpty(disk.Diagnostics);
        Assert.Equal(disk.Diagnostics.Select(d => $"{d.Place()}: {d.Message}"), revision.Diagnostics.Select(d => $"{d.Place()}: {d.Message}"));
        Assert.Equal(disk.Population! with { Kinds = [] }, revision.Population! with { Kinds = [] });
    }

    [Fact]
    public void Nothing_in_the_working_tree_has_a_say()
    {
        var commit = CommitRulePages("");
        File.Delete(_git.Folder.Full(Files.AiPolicy));
        _git.Write("new.md", "---\nkind: policy\n---\n");

        using var reader = RevisionReader.Open(_git.Root, TestContext.Current.CancellationToken);
        var register = reader.Read(commit)!;

        Assert.NotNull(register.Find("POL-ai-policy"));
        Assert.DoesNotContain("new.md", register.Documents.Select(d => d.Path));
    }

    [Fact]
    public void A_tree_that_no_working_tree_can_hold_is_read_as_far_as_one_can()
    {
        var commit = CommitRulePages("");
        var blob = _git.Git("rev-parse", $"{commit}:scope.md").Trim();
        using var outside = new TemporaryWorkspace();
        var raw = Convert.FromHexString(blob);
        byte[] twice = [.. "100644 a.md\0"u8, .. raw, .. "100644 a.md\0"u8, .. raw];
        outside.Write("tree", twice);
        var tree = _git.Git("hash-object", "-t", "tree", "-w", "--literally", outside.Full("tree")).Trim();
        var name = Encoding.ASCII.GetBytes($"40000 {new string('d', 1_000)}\0");
        for (var depth = 0; depth < 8; depth++)
        {
            outside.Write("tree", [.. name, .. Convert.FromHexString(tree)]);
            tree = _git.Git("hash-object", "-t", "tree", "-w", "--literally", outside.Full("tree")).Trim();
        }
        outside.Write("tree", [.. "100644 a.md\0"u8, .. raw, .. "100644 a.md\0"u8, .. raw, .. "100644 aims.yaml\0"u8, .. Convert.FromHexString(_git.Git("rev-parse", $"{commit}:aims.yaml").Trim()), .. name, .. Convert.FromHexString(tree)]);
        tree = _git.Git("hash-object", "-t", "tree", "-w", "--literally", outside.Full("tree")).Trim();
        var hostile = _git.Git("commit-tree", "-m", "hostile", tree).Trim();

        using var reader = RevisionReader.Open(_git.Root, TestContext.Current.CancellationToken);

        Assert.Equal(["a.md"], reader.Read(hostile)!.Documents.Select(d => d.Path));
    }

    [Fact]
    public void A_large_file_kept_elsewhere_has_the_digest_that_its_pointer_gives()
    {
        CommitRulePages("");
        const string digest = "sha256:982d9e3eb996f559e633f4d194def3761d909f5a3b647d1a851fead67c32c9d1";
        _git.Write("model.onnx", $"version https://git-lfs.github.com/spec/v1\noid {digest}\nsize 4\n");
        var commit = _git.Write("evidence/more.md", Evidence($"[{{ path: model.onnx, sha256: '{digest}' }}]")).Commit();

        using var reader = RevisionReader.Open(_git.Root, TestContext.Current.CancellationToken);

        Assert.Equal(digest, reader.Read(commit)!.Workspace.Files.OfField("model.onnx").Digest);
    }

    [Fact]
    public void Unchanged_documents_are_parsed_once()
    {
        CommitRulePages("");
        _git.Folder.Replace(Files.AiPolicy, "Each January", "Each February");

        var result = ComplianceCheck.Run(new(_git.Root, TemporaryWorkspace.BaseDay) { BaseRevision = "HEAD" }, TestContext.Current.CancellationToken);

        var (now, before) = (result.Context!.Register, result.Before!.Context!.Register);
        Assert.Equal([Files.AiPolicy], now.Documents.Where(d => !ReferenceEquals(d, before.Find(d.Id))).Select(d => d.Path));
    }

    [Fact]
    public void A_base_is_compared_with_as_it_was_when_the_branches_parted()
    {
        CommitRulePages("");
        _git.Git("checkout", "--quiet", "-b", "feature");
        _git.Folder.Replace("controls/4.3.md", "owner: compliance-lead", "owner: nobody");
        _git.Commit();
        _git.Git("checkout", "--quiet", "main");
        _git.Folder.Replace("scope.md", "owner: compliance-lead", "owner: no-one");
        _git.Commit();
        _git.Git("checkout", "--quiet", "feature");

        var result = ComplianceCheck.Run(new(_git.Root, TemporaryWorkspace.BaseDay) { BaseRevision = "main" }, TestContext.Current.CancellationToken);

        Assert.Equal(["CAC0011"], result.Comparison!.New.Select(d => d.Rule.Id));
        Assert.Empty(result.Comparison.Solved);
    }

    [Fact]
    public void Diagnostics_are_new_as_before_solved_or_silenced()
    {
        CommitRulePages("");
        _git.Folder.Replace("controls/4.3.md", "owner: compliance-lead", "owner: nobody").Replace("controls/5.2.md", "owner: compliance-lead", "owner: nobody");
        _git.Commit();
        _git.Folder.Replace("controls/4.3.md", "owner: nobody", "owner: compliance-lead").Replace(Files.Control, "owner: compliance-lead", "owner: someone");

        var since = ComplianceCheck.Run(new(_git.Root, TemporaryWorkspace.BaseDay) { BaseRevision = "HEAD" }, TestContext.Current.CancellationToken).Comparison!;

        Assert.Equal([Files.Control], since.New.Select(d => d.Location.Path));
        Assert.Equal(["controls/4.3.md"], since.Solved.Select(d => d.Location.Path));
        Assert.Equal(1, since.Unchanged);
        Assert.Empty(since.Silenced);
    }

    [Fact]
    public void A_rule_that_is_turned_off_solves_nothing()
    {
        CommitRulePages("");
        _git.Folder.Replace(Files.Evidence, "collected: 2026-05-04", "collected: 2025-05-04");
        _git.Commit();
        var before = ComplianceCheck.Run(new(_git.Root, TemporaryWorkspace.BaseDay), TestContext.Current.CancellationToken).Diagnostics;
        Assert.Contains("CAC3102", before.Select(d => d.Rule.Id));
        _git.Folder.Replace(Files.Manifest, "aims: 1", "aims: 1\nrules: { CAC3102: off }");

        var since = ComplianceCheck.Run(new(_git.Root, TemporaryWorkspace.BaseDay) { BaseRevision = "HEAD" }, TestContext.Current.CancellationToken).Comparison!;

        Assert.Contains("CAC3102", since.Silenced.Select(d => d.Rule.Id));
        Assert.DoesNotContain("CAC3102", since.Solved.Select(d => d.Rule.Id));
    }

    [Fact]
    public void An_unknown_revision_is_refused()
    {
        CommitRulePages("");

        var fault = Assert.Throws<GitException>(() => ComplianceCheck.Run(new(_git.Root, TemporaryWorkspace.BaseDay) { BaseRevision = "nowhere" }, TestContext.Current.CancellationToken)).Fault;

        Assert.Equal(GitFaultKind.UnknownRevision, fault.Kind);
    }

    [Fact]
    public void Where_git_cannot_tell_the_rules_that_compare_are_not_evaluated_and_say_why()
    {
        using var outside = TemporaryWorkspace.OfRulePages();

        var result = ComplianceCheck.Run(new(outside.Root, TemporaryWorkspace.BaseDay) { BaseRevision = "main" }, TestContext.Current.CancellationToken);

        Assert.Equal(GitFaultKind.NoRepository, result.BaseFault!.Kind);
        Assert.All(result.Rules.Where(r => r.Rule.Id is "CAC2017" or "CAC3008"), r => Assert.Contains("lies in no working tree", r.NotEvaluated, StringComparison.Ordinal));
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void A_shallow_clone_says_how_to_deepen_it()
    {
        CommitRulePages("");
        _git.Git("branch", "feature");
        _git.Write("more.md", "text").Commit();
        using var clone = GitSandbox.CloneOf(_git, "--depth=1");

        var result = ComplianceCheck.Run(new(clone.Root, TemporaryWorkspace.BaseDay) { BaseRevision = "origin/feature" }, TestContext.Current.CancellationToken);

        Assert.Equal(GitFaultKind.Shallow, result.BaseFault!.Kind);
        Assert.Contains("git fetch --unshallow", result.Rules.Single(r => r.Rule.Id == "CAC3008").NotEvaluated, StringComparison.Ordinal);
    }

    [Fact]
    public void A_base_without_a_manifest_is_none()
    {
        _git.Write("a.txt", "1").Commit();
        _git.Git("tag", "before");
        CommitRulePages("");

        var result = ComplianceCheck.Run(new(_git.Root, TemporaryWorkspace.BaseDay) { BaseRevision = "before" }, TestContext.Current.CancellationToken);

        Assert.Null(result.Comparison);
        Assert.Contains("has no aims.yaml here", result.BaseFault!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_change_of_approved_documents_is_read_where_it_is_asked_for()
    {
        CommitRulePages("");

        var context = ComplianceCheck.Run(new(_git.Root, TemporaryWorkspace.BaseDay) { ReadsHistory = true }, TestContext.Current.CancellationToken).Context!;

        Assert.Equal("Ada Author", context.LastChanges![Files.AiPolicy].Commit!.Author.Name);
        Assert.DoesNotContain(Files.Control, context.LastChanges.Keys);
    }

    private string CommitRulePages(string folder)
    {
        using var pages = TemporaryWorkspace.OfRulePages();
        foreach (var file in Directory.EnumerateFiles(pages.Root, "*", SearchOption.AllDirectories))
            _git.Folder.Write(Path.Join(folder, Path.GetRelativePath(pages.Root, file)), File.ReadAllBytes(file));
        return _git.Commit();
    }

    private static string Evidence(string artifacts) => $"""
        ---
        kind: evidence
        id: EVD-more
        title: More
        owner: head-of-risk
        type: bias-test
        collected: 2026-05-04
        source: a pipeline
        requirements: [A.6.2.4]
        system: SYS-credit-scoring
        release: 2.1.0
        result: pass
        artifacts: {artifacts}
        ---

        No difference beyond the bound was found in 3,200 cases.
        """;
}
