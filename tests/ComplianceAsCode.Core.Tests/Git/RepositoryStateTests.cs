using ComplianceAsCode.Git;

namespace ComplianceAsCode.Tests.Git;

public sealed class RepositoryStateTests : IDisposable
{
    private readonly GitSandbox _git = new();

    public void Dispose() => _git.Dispose();

    [Fact]
    public void A_folder_below_the_top_knows_its_place()
    {
        _git.Write("policies/ä b/a.md", "1").Commit();

        var repository = _git.Open("policies/ä b");

        Assert.Equal("policies/ä b/", repository.Prefix);
        Assert.Equal(_git.Open().Top, repository.Top);
        Assert.Equal("", _git.Open().Prefix);
    }

    [Fact]
    public void Outside_a_repository_there_is_none()
    {
        using var folder = new TemporaryWorkspace();

        Assert.Equal(GitFaultKind.NoRepository, FaultOf(() => GitRepository.Open(folder.Root, TestContext.Current.CancellationToken)).Kind);
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_in_none()
    {
        Assert.Equal(GitFaultKind.NoRepository, FaultOf(() => _git.Open("nowhere")).Kind);
    }

    [Fact]
    public void Without_the_program_it_says_what_to_install()
    {
        var none = new GitProgram(GitProgram.Find("relative/folder"), TimeSpan.FromMinutes(1));

        var fault = FaultOf(() => GitRepository.Open(_git.Root, TestContext.Current.CancellationToken, none));

        Assert.Equal((GitFaultKind.NotInstalled, "install Git, or add its folder to PATH"), (fault.Kind, fault.Fix));
    }

    [Fact]
    public void Before_the_first_commit_there_is_no_head()
    {
        Assert.Null(_git.Open().Head());
        Assert.Equal(GitFaultKind.NoCommit, FaultOf(() => _git.Open().Resolve("main")).Kind);
    }

    [Fact]
    public void A_detached_head_is_a_head()
    {
        var one = _git.Write("a.md", "1").Commit();
        _git.Write("a.md", "2").Commit();
        _git.Git("checkout", "--quiet", one);

        Assert.Equal(one, _git.Open().Head());
    }

    [Fact]
    public void An_unknown_revision_is_named()
    {
        _git.Write("a.md", "1").Commit();

        var fault = FaultOf(() => _git.Open().Resolve("no-such-branch"));

        Assert.Equal((GitFaultKind.UnknownRevision, "there is no revision 'no-such-branch'"), (fault.Kind, fault.Message));
    }

    [Fact]
    public void A_change_is_what_came_after_the_branches_parted()
    {
        var parted = _git.Write("a.md", "1").Commit();
        _git.Git("checkout", "--quiet", "-b", "feature");
        _git.Write("b.md", "1").Commit();
        _git.Git("checkout", "--quiet", "main");
        _git.Write("c.md", "1").Commit();
        _git.Git("checkout", "--quiet", "feature");

        Assert.Equal(parted, _git.Open().MergeBase("main"));
        Assert.Equal(parted, _git.Open().MergeBase("main", "feature"));
    }

    [Fact]
    public void Histories_that_never_met_are_compared_as_they_are()
    {
        var one = _git.Write("a.md", "1").Commit();
        _git.Git("checkout", "--quiet", "--orphan", "other");
        _git.Write("b.md", "1").Commit();

        Assert.Equal(one, _git.Open().MergeBase("main"));
    }

    [Fact]
    public void A_shallow_clone_that_ends_before_the_branches_parted_says_how_to_deepen_it()
    {
        _git.Write("a.md", "1").Commit();
        _git.Git("checkout", "--quiet", "-b", "feature");
        _git.Write("b.md", "1").Commit();
        _git.Git("checkout", "--quiet", "main");
        _git.Write("c.md", "1").Commit();
        using var clone = GitSandbox.CloneOf(_git, "--depth=1", "--no-single-branch");

        var repository = clone.Open();
        var fault = FaultOf(() => repository.MergeBase("origin/feature"));

        Assert.True(repository.IsShallow);
        Assert.Equal(GitFaultKind.Shallow, fault.Kind);
        Assert.Contains("git fetch --unshallow", fault.Fix, StringComparison.Ordinal);
    }

    [Fact]
    public void A_revision_that_a_shallow_clone_lacks_may_lie_beyond_its_end()
    {
        var one = _git.Write("a.md", "1").Commit();
        _git.Write("b.md", "1").Commit();
        using var clone = GitSandbox.CloneOf(_git, "--depth=1");

        Assert.Equal(GitFaultKind.Shallow, FaultOf(() => clone.Open().Resolve(one)).Kind);
    }

    [Fact]
    public void A_second_working_tree_is_a_working_tree()
    {
        var commit = _git.Write("a.md", "1").Commit();
        using var other = new TemporaryWorkspace();
        _git.Git("worktree", "add", "--quiet", "-b", "other", other.Full("tree"));
        other.Write("tree/a.md", "2");

        var repository = GitRepository.Open(other.Full("tree"), TestContext.Current.CancellationToken);

        Assert.Equal(["a.md"], repository.ChangesSince(commit).Select(c => c.Path));
        Assert.Equal(commit, repository.LastChanges(["a.md"])["a.md"].Commit!.Id);
    }

    [Fact]
    public void A_submodule_is_a_repository_of_its_own_and_one_entry_of_the_outer_one()
    {
        using var inner = new GitSandbox();
        var innerCommit = inner.Write("a.md", "1").Commit();
        _git.Git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", new Uri(inner.Root).AbsoluteUri, "inner");
        var commit = _git.Commit();

        Assert.Equal(innerCommit, _git.Open("inner").Head());
        Assert.Equal(TreeEntryKind.Submodule, _git.Open().FilesOf(commit).Single(e => e.Path == "inner").Kind);
        Assert.Empty(_git.Open().ChangesSince(commit));
    }

    [Fact]
    public void A_repository_named_by_sha256_is_read_as_any_other()
    {
        using var git = new GitSandbox("--object-format=sha256");
        var commit = git.Write("a.md", "1").Write("b.md", "1").Commit();
        git.Write("a.md", "2");

        var repository = git.Open();

        Assert.Equal((64, ObjectFormat.Sha256), (commit.Length, repository.Format));
        Assert.Equal(["a.md"], repository.ChangesSince(commit).Select(c => c.Path));
        using var objects = repository.Objects();
        Assert.Equal("1"u8.ToArray(), objects.Read(repository.FilesOf(commit)[0].Id, 100).Bytes);
    }

    [Fact]
    public void A_bare_repository_has_no_working_tree()
    {
        using var bare = new GitSandbox("--bare");

        Assert.Equal(GitFaultKind.NoRepository, FaultOf(() => bare.Open()).Kind);
    }

    [Fact]
    public void A_working_tree_that_the_configuration_moves_elsewhere_is_refused()
    {
        _git.Write("a.md", "1").Commit();
        using var elsewhere = new TemporaryWorkspace();
        _git.Git("config", "core.worktree", Path.GetDirectoryName(_git.Root)!);

        Assert.Equal(GitFaultKind.NoRepository, FaultOf(() => _git.Open()).Kind);
    }

    [Fact]
    public void A_cancelled_call_ends()
    {
        _git.Write("a.md", "1").Commit();
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => GitRepository.Open(_git.Root, cancelled.Token));
    }

    [Fact]
    public void A_program_that_does_not_answer_is_given_up()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("the program is a script of a shell");
        using var programs = new TemporaryWorkspace();
        programs.Write("git", "#!/bin/sh\nexec sleep 600\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(programs.Full("git"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        var fault = FaultOf(() => GitRepository.Open(_git.Root, TestContext.Current.CancellationToken, new(programs.Full("git"), TimeSpan.FromMilliseconds(200))));

        Assert.Equal(GitFaultKind.TimedOut, fault.Kind);
    }

    [Theory]
    [InlineData("fatal: detected dubious ownership in repository at '/x'\nTo add an exception for this directory, call:\n", GitFaultKind.NotTrusted)]
    [InlineData("fatal: transport 'none' not allowed\nfatal: could not fetch 1234 from promisor remote\n", GitFaultKind.MissingObject)]
    [InlineData("warning: something\nfatal: broken\n", GitFaultKind.Failed)]
    public void What_git_says_becomes_what_to_do(string error, GitFaultKind kind)
    {
        var fault = GitFaults.Of(error);

        Assert.Equal(kind, fault.Kind);
        Assert.DoesNotContain("warning:", fault.Message, StringComparison.Ordinal);
        Assert.NotEmpty(fault.Fix);
    }

    private static GitFault FaultOf(Action action) => Assert.Throws<GitException>(action).Fault;
}
