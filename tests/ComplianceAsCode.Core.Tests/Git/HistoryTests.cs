using ComplianceAsCode.Git;

namespace ComplianceAsCode.Tests.Git;

public sealed class HistoryTests : IDisposable
{
    private readonly GitSandbox _git = new();

    public void Dispose() => _git.Dispose();

    [Fact]
    public void The_last_change_of_each_file_has_author_and_committer()
    {
        _git.Write("a.md", "1").Write("b.md", "1").Commit(author: "First <first@example.org>");
        var second = _git.Write("a.md", "2").Commit(author: "Second <second@example.org>");
        _git.Write("c.md", "1").Commit();

        var changes = _git.Open().LastChanges(["a.md", "b.md"]);

        Assert.Equal(
            new Commit(second, new("Second", "second@example.org"), new(2026, 5, 4, 10, 2, 0, TimeSpan.Zero), new("Carl Committer", "carl@example.org"), new(2026, 5, 4, 10, 2, 0, TimeSpan.Zero)),
            changes["a.md"].Commit);
        Assert.Equal("First", changes["b.md"].Commit!.Author.Name);
        Assert.True(changes["a.md"].IsCommitted);
    }

    [Fact]
    public void What_was_changed_since_is_said_to_be()
    {
        _git.Write("a.md", "1").Commit();
        _git.Write("a.md", "2").Write("new.md", "1");

        var changes = _git.Open().LastChanges(["a.md", "new.md"]);

        Assert.Equal((true, false), (changes["a.md"].Commit is not null, changes["a.md"].IsCommitted));
        Assert.Equal(new LastChange(null, false), changes["new.md"]);
    }

    [Fact]
    public void A_merge_counts_where_it_holds_a_text_of_its_own()
    {
        _git.Write("a.md", "1\n").Write("b.md", "1\n").Commit();
        _git.Git("checkout", "--quiet", "-b", "side");
        _git.Write("a.md", "side\n").Commit(author: "Side <side@example.org>");
        _git.Write("b.md", "side\n").Commit(author: "Side <side@example.org>");
        _git.Git("checkout", "--quiet", "main");
        _git.Write("a.md", "main\n").Commit();
        _git.Git("merge", "--quiet", "--no-commit", "--strategy-option=ours", "side");
        var merge = _git.Write("a.md", "both\n").Commit(author: "Merger <merger@example.org>");

        var changes = _git.Open().LastChanges(["a.md", "b.md"]);

        Assert.Equal(merge, changes["a.md"].Commit!.Id);
        Assert.Equal("Side", changes["b.md"].Commit!.Author.Name);
    }

    [Fact]
    public void The_history_of_a_file_follows_its_renames()
    {
        var one = _git.Write("old.md", "a text of some length\nthat stays\n").Commit();
        _git.Write("other.md", "1").Commit();
        _git.Git("mv", "old.md", "new.md");
        var two = _git.Commit();

        Assert.Equal([two, one], _git.Open().HistoryOf("new.md").Select(c => c.Id));
    }

    [Fact]
    public void Paths_are_relative_to_the_folder()
    {
        var commit = _git.Write("policies/a.md", "1").Commit();

        Assert.Equal(commit, _git.Open("policies").LastChanges(["a.md"])["a.md"].Commit!.Id);
        Assert.Equal(commit, _git.Open("policies").HistoryOf("a.md").Single().Id);
    }

    [Fact]
    public void Before_the_first_commit_nothing_has_a_history()
    {
        _git.Write("a.md", "1");

        Assert.Equal(new LastChange(null, false), _git.Open().LastChanges(["a.md"])["a.md"]);
        Assert.Empty(_git.Open().HistoryOf("a.md"));
    }

    [Fact]
    public void A_shallow_clone_cannot_tell_and_says_how_to_deepen_it()
    {
        _git.Write("a.md", "1").Commit();
        _git.Write("b.md", "1").Commit();
        using var clone = GitSandbox.CloneOf(_git, "--depth=1");

        var fault = Assert.Throws<GitException>(() => clone.Open().LastChanges(["a.md"])).Fault;

        Assert.Equal(GitFaultKind.Shallow, fault.Kind);
        Assert.Contains("git fetch --unshallow", fault.Fix, StringComparison.Ordinal);
        Assert.Contains("fetch-depth: 0", fault.Fix, StringComparison.Ordinal);
    }
}
