namespace ComplianceAsCode.Cli.Tests.Approvals;

public sealed class GitHubReviewTests : IDisposable
{
    private readonly ApprovalRepository _repository = new();

    public void Dispose() => _repository.Dispose();

    [Fact]
    public async Task Event_that_comes_twice_is_recorded_once()
    {
        await Record(_repository.Event("octo-director"));
        var once = Approval();
        var again = await Record(_repository.Event("octo-director"));

        Assert.Equal((0, "", "recorded already\n"), (again.ExitCode, again.Out, again.Error));
        Assert.Equal(once, Approval());
    }

    [Theory]
    [InlineData("commented")]
    [InlineData("changes_requested")]
    public async Task Review_that_approves_nothing_records_nothing(string state)
    {
        var run = await Record(_repository.Event("octo-director", state));

        Assert.Equal((0, ""), (run.ExitCode, run.Out));
        Assert.StartsWith("nothing to record: ", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_repository.Folder.Full(ApprovalRepository.Approval)));
    }

    [Fact]
    public async Task Dismissed_review_takes_its_approval_back_and_leaves_the_others()
    {
        await Record(_repository.Event("octo-director", id: 1));
        var before = Approval();
        await Record(_repository.Event("octo-lead", id: 2));
        await Record(_repository.Event("octo-lead", "dismissed", "dismissed", id: 2));
        Assert.Equal(before, Approval());

        var run = await Record(_repository.Event("octo-director", "dismissed", "dismissed", id: 1));
        Assert.Equal(0, run.ExitCode);
        Assert.False(File.Exists(_repository.Folder.Full(ApprovalRepository.Approval)));
    }

    [Fact]
    public async Task Who_asks_for_changes_afterwards_takes_the_approval_back()
    {
        await Record(_repository.Event("octo-director", id: 1));
        await Record(_repository.Event("octo-director", "changes_requested", id: 2));

        Assert.False(File.Exists(_repository.Folder.Full(ApprovalRepository.Approval)));
    }

    [Fact]
    public async Task Login_that_no_person_has_records_nothing()
    {
        var run = await Record(_repository.Event("Codertocat"));

        Assert.Equal((0, "nothing to record: no person of aims.yaml has the login 'Codertocat' at the base revision\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Reviewer_whose_roles_nobody_asked_for_records_nothing()
    {
        var run = await Record(_repository.Event("octo-risk"));

        Assert.Equal((0, "nothing to record: nothing that this change leaves to be approved takes the approval of head-of-risk\n"), (run.ExitCode, run.Error));
    }

    [Fact]
    public async Task Review_from_a_fork_is_recorded_and_says_that_its_branch_takes_no_commit()
    {
        var run = await Record(_repository.Event("octo-director", fork: true));

        Assert.Equal((0, ApprovalRepository.Approval + "\n"), (run.ExitCode, run.Out));
        Assert.Contains("from a fork", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_that_was_changed_after_the_review_is_not_approved()
    {
        _repository.WritePolicy("1.0.0", "Anything goes.");
        _repository.Commit("another text");

        var run = await Record(_repository.Event("octo-director", commit: _repository.Head));

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Contains($"was changed after the commit {_repository.Head[..12]} that managing-director reviewed; ask for another review", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Role_that_the_pull_request_grants_cannot_be_used_in_it()
    {
        _repository.Folder.Replace("roles.yaml", "holders: [{ person: managing-director, from: 2025-01-01 }]", "holders: [{ person: head-of-risk, from: 2025-01-01 }]");
        _repository.WritePolicy("1.0.0", "Anything goes.", author: "compliance-lead");
        var head = _repository.Commit("a role for myself");

        var run = await Record(_repository.Event("octo-risk", commit: head));

        Assert.Equal((1, ""), (run.ExitCode, run.Out));
        Assert.Contains("head-of-risk holds the role executive-sponsor only through this change", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Login_that_the_pull_request_gives_to_a_person_is_not_theirs()
    {
        _repository.Folder.Replace("aims.yaml", "login: octo-director", "login: mallory");
        var head = _repository.Commit("a login for myself");

        var run = await Record(_repository.Event("mallory", commit: head));

        Assert.Equal((0, "nothing to record: no person of aims.yaml has the login 'mallory' at the base revision\n"), (run.ExitCode, run.Error));
    }

    [Theory]
    [InlineData("no json", "it is no JSON")]
    [InlineData("{}", "it is no event 'pull_request_review'")]
    [InlineData("""{ "action": "submitted", "review": {}, "pull_request": {} }""", "it lacks what an event 'pull_request_review' has")]
    public async Task File_that_is_no_such_event_is_refused(string text, string reason)
    {
        _repository.Folder.Write(".git/event.json", text);

        var run = await Record(_repository.Folder.Full(".git/event.json"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(reason, run.Error, StringComparison.Ordinal);
    }

    private Task<CliRun> Record(string file) => _repository.Run("approve", "--github-event", file);

    private string Approval() => File.ReadAllText(_repository.Folder.Full(ApprovalRepository.Approval));
}
