namespace ComplianceAsCode.Build.Tests;

/// <summary>What the build asks of the task.</summary>
public sealed class InputTests
{
    private const string Evidence = """
        ---
        kind: evidence
        id: EVD-bias
        title: Bias test
        owner: head-of-risk
        type: bias-test
        collected: 2026-01-01
        valid-for: P90D
        source: pipeline
        result: pass
        ---

        No difference was found in 3,200 cases.
        """;

    [Theory]
    [InlineData("2026-03-31", "fresh=true")]
    [InlineData("2026-04-01", "fresh=false")]
    public void Things_are_judged_as_of_the_day_that_the_project_says(string day, string expected)
    {
        using var workspace = new Workspace().Add("evidence/bias.md", Evidence);
        var task = workspace.Task();
        (task.AsOf, task.SourceDateEpoch) = (day, "1893456000");
        task.Execute();
        Assert.Contains(expected, workspace.Read("obj/compliance.index"));
    }

    [Theory]
    [InlineData("1774915200", "fresh=true")] // 2026-03-31
    [InlineData("1775001600", "fresh=false")] // 2026-04-01
    public void Else_as_of_the_day_of_the_sources(string seconds, string expected)
    {
        using var workspace = new Workspace().Add("evidence/bias.md", Evidence);
        var task = workspace.Task(new FixedClock(new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero)));
        task.SourceDateEpoch = seconds;
        task.Execute();
        Assert.Contains(expected, workspace.Read("obj/compliance.index"));
    }

    [Theory]
    [InlineData(23, "fresh=true")]
    [InlineData(25, "fresh=false")]
    public void Else_as_of_today_in_UTC(int hour, string expected)
    {
        using var workspace = new Workspace().Add("evidence/bias.md", Evidence);
        workspace.Task(new FixedClock(new DateTimeOffset(2026, 3, 31, 0, 0, 0, TimeSpan.FromHours(0)).AddHours(hour).ToOffset(TimeSpan.FromHours(9)))).Execute();
        Assert.Contains(expected, workspace.Read("obj/compliance.index"));
    }

    [Theory]
    [InlineData("31.3.2026", "", "ComplianceAsOf is '31.3.2026'")]
    [InlineData("", "yesterday", "SOURCE_DATE_EPOCH is 'yesterday'")]
    [InlineData("", "99999999999999999", "SOURCE_DATE_EPOCH is '99999999999999999'")]
    public void A_day_that_is_none_is_one_error(string asOf, string epoch, string expected)
    {
        using var workspace = new Workspace();
        var task = workspace.Task();
        (task.AsOf, task.SourceDateEpoch) = (asOf, epoch);
        Assert.False(task.Execute());
        Assert.StartsWith(expected, Assert.Single(workspace.Engine.Errors).Message);
    }

    [Fact]
    public void Whose_errors_are_errors_is_system_or_all()
    {
        using var workspace = new Workspace();
        var task = workspace.Task();
        task.Enforce = "everything";
        Assert.False(task.Execute());
        Assert.Equal("ComplianceEnforce is 'everything'; write system or all.", Assert.Single(workspace.Engine.Errors).Message);
    }

    [Fact]
    public void The_root_is_a_full_path()
    {
        using var workspace = new Workspace();
        var task = workspace.Task();
        task.Root = "policies";
        Assert.False(task.Execute());
        Assert.StartsWith("ComplianceRoot is 'policies'", Assert.Single(workspace.Engine.Errors).Message);
    }

    [Fact]
    public void A_cancelled_check_logs_no_error()
    {
        using var workspace = new Workspace();
        var task = workspace.Task();
        task.Cancel();
        Assert.False(task.Execute());
        Assert.Empty(workspace.Engine.Errors);
        Assert.False(File.Exists(workspace.PathOf("obj/compliance.index")));
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();
    }
}
