using ComplianceAsCode.Git;

namespace ComplianceAsCode.Tests.Git;

public sealed class ChangedFileTests : IDisposable
{
    private readonly GitSandbox _git = new();

    public void Dispose() => _git.Dispose();

    [Fact]
    public void Nothing_differs_right_after_a_commit()
    {
        var commit = _git.Write("a.md", "one").Commit();

        Assert.Empty(_git.Open().ChangesSince(commit));
    }

    [Fact]
    public void Committed_staged_unstaged_and_untracked_changes_are_told_apart()
    {
        var commit = _git.Write("committed.md", "1").Write("staged.md", "1").Write("unstaged.md", "1").Write("same.md", "1").Commit();
        _git.Write("committed.md", "2").Commit();
        _git.Write("staged.md", "2").Git("add", "staged.md");
        _git.Write("unstaged.md", "2").Write("untracked.md", "1");

        Assert.Equal(
            [
                new("committed.md", ChangeKind.Modified, "committed.md", ChangeStage.Committed),
                new("staged.md", ChangeKind.Modified, "staged.md", ChangeStage.Staged),
                new("unstaged.md", ChangeKind.Modified, "unstaged.md", ChangeStage.Unstaged),
                new ChangedFile("untracked.md", ChangeKind.Added, null, ChangeStage.Untracked),
            ],
            _git.Open().ChangesSince(commit));
    }

    [Fact]
    public void Renames_are_followed_with_and_without_another_text()
    {
        var text = string.Concat(Enumerable.Range(0, 50).Select(i => $"line {i}\n"));
        var commit = _git.Write("old.md", text).Write("edited.md", text.ToUpperInvariant()).Commit();
        _git.Git("mv", "old.md", "new.md");
        _git.Git("mv", "edited.md", "moved.md");
        _git.Write("moved.md", text.ToUpperInvariant() + "more\n").Commit();

        Assert.Equal([("moved.md", "edited.md", ChangeKind.Renamed), ("new.md", "old.md", ChangeKind.Renamed)], _git.Open().ChangesSince(commit).Select(c => (c.Path, c.Before!, c.Kind)));
    }

    [Fact]
    public void Deleted_files_are_named_where_they_were()
    {
        var commit = _git.Write("a.md", "1").Write("b.md", "1").Commit();
        _git.Folder.Delete("a.md");
        _git.Git("rm", "--quiet", "b.md");

        Assert.Equal([("a.md", ChangeKind.Deleted, ChangeStage.Unstaged), ("b.md", ChangeKind.Deleted, ChangeStage.Staged)], _git.Open().ChangesSince(commit).Select(c => (c.Path, c.Kind, c.Stage)));
    }

    [Fact]
    public void What_was_added_and_taken_away_again_is_no_change()
    {
        var commit = _git.Write("a.md", "1").Commit();
        _git.Write("b.md", "1").Git("add", "b.md");
        _git.Folder.Delete("b.md");

        Assert.Empty(_git.Open().ChangesSince(commit));
    }

    [Fact]
    public void Taken_out_of_the_index_alone_a_file_is_still_there()
    {
        var commit = _git.Write("a.md", "1").Commit();
        _git.Git("rm", "--quiet", "--cached", "a.md");

        Assert.Equal((ChangeKind.Modified, ChangeStage.Untracked), _git.Open().ChangesSince(commit).Select(c => (c.Kind, c.Stage)).Single());
    }

    [Fact]
    public void A_file_in_conflict_is_one_change()
    {
        var commit = _git.Write("a.md", "1\n").Commit();
        _git.Git("checkout", "--quiet", "-b", "side");
        _git.Write("a.md", "side\n").Commit();
        _git.Git("checkout", "--quiet", "main");
        _git.Write("a.md", "main\n").Commit();
        Assert.Throws<InvalidOperationException>(() => _git.Git("merge", "--quiet", "side"));

        Assert.Equal(["a.md"], _git.Open().ChangesSince(commit).Select(c => c.Path));
    }

    [Fact]
    public void What_a_sparse_checkout_leaves_out_is_not_deleted()
    {
        var commit = _git.Write("a.md", "1").Write("b.md", "1").Commit();
        _git.Git("update-index", "--skip-worktree", "b.md");
        _git.Folder.Delete("b.md");

        Assert.Empty(_git.Open().ChangesSince(commit));
    }

    [Fact]
    public void Ignored_files_and_other_repositories_are_left_out()
    {
        var commit = _git.Write(".gitignore", "*.log\n").Commit();
        _git.Write("a.log", "1");
        _git.Git("init", "--quiet", "inner");
        _git.Write("inner/a.md", "1");

        Assert.Empty(_git.Open().ChangesSince(commit));
    }

    [Theory]
    [InlineData("one\r\ntwo\r\n", true)]
    [InlineData("one\ntwo", false)]
    public void Line_ends_alone_are_no_change(string text, bool isSame)
    {
        var commit = _git.Write("a.md", "one\ntwo\n").Commit();
        _git.Write("a.md", text);

        Assert.Equal(isSame, _git.Open().ChangesSince(commit).Count == 0);
    }

    [Fact]
    public void A_folder_sees_only_what_is_below_it_by_its_own_paths()
    {
        var commit = _git.Write("policies/a.md", "1").Write("b.md", "1").Commit();
        _git.Write("policies/a.md", "2").Write("b.md", "2").Write("policies/c.md", "1");

        Assert.Equal(["a.md", "c.md"], _git.Open("policies").ChangesSince(commit).Select(c => c.Path));
    }

    [Fact]
    public void Two_commits_are_compared_whatever_the_working_tree_holds()
    {
        var one = _git.Write("a.md", "1").Commit();
        var two = _git.Write("a.md", "2").Write("b.md", "2").Commit();
        _git.Write("c.md", "3");

        Assert.Equal([("a.md", ChangeKind.Modified), ("b.md", ChangeKind.Added)], _git.Open().ChangesBetween(one, two).Select(c => (c.Path, c.Kind)));
    }

    [Fact]
    public void A_symbolic_link_that_leads_elsewhere_is_a_change()
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows makes links only for some users");
        _git.Write("a.md", "1");
        File.CreateSymbolicLink(_git.Folder.Full("link.md"), "a.md");
        var commit = _git.Commit();
        Assert.Empty(_git.Open().ChangesSince(commit));

        File.Delete(_git.Folder.Full("link.md"));
        File.CreateSymbolicLink(_git.Folder.Full("link.md"), "b.md");

        Assert.Equal("link.md", _git.Open().ChangesSince(commit).Single().Path);
    }
}
