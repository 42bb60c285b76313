namespace ComplianceAsCode.Tests.Rules;

public sealed class ActionWasEffectiveTests
{
    private const string Action = "actions/earlier-tests.yaml", Answer = "actions/tell-underwriters.yaml", Finding = "findings/2026-03-1.yaml";

    [Theory]
    [InlineData("2026-05-04", true)]
    [InlineData("2026-05-05", false)]
    public void Record_is_not_older_than_the_work(string doneOn, bool isClean)
    {
        using var test = Done(doneOn, $"{(isClean ? "records" : "[|records|]")}: [EVD-bias-2026Q2, MTG-2026-01]");

        if (isClean)
        {
            test.DoesNotTrigger();
            return;
        }
        Assert.StartsWith("action ACT-earlier-tests was done on 2026-05-05, and nothing that it names is of that day or a later one; ", test.Triggers("warning"), StringComparison.Ordinal);
        Assert.Equal(["evidence/bias-2026Q2.md: EVD-bias-2026Q2 is of 2026-05-04", "committee.yaml: MTG-2026-01 is of 2026-01-14"], test.Related());
    }

    [Theory]
    [InlineData("2026-01-20", true)]
    [InlineData("2026-01-21", false)]
    public void Text_is_of_the_day_of_its_approval(string doneOn, bool isClean)
    {
        using var test = Done(doneOn, $"{(isClean ? "records" : "[|records|]")}: [POL-human-oversight]");

        if (isClean) test.DoesNotTrigger();
        else test.Triggers("warning");
    }

    [Fact]
    public void What_bears_no_day_shows_nothing()
    {
        using var test = Done("2026-06-01", "[|records|]: [CTL-A.9.2, EVD-bias-2026Q2]");

        test.Triggers("warning");
        Assert.Equal(["controls/A.9.2.md: CTL-A.9.2 bears no day", "evidence/bias-2026Q2.md: EVD-bias-2026Q2 is of 2026-05-04"], test.Related());
    }

    [Fact]
    public void Record_whose_day_cannot_be_read_DoesNotTrigger()
    {
        using var test = Done("2026-05-01", "records: [EVD-bias-2026Q2]").Replace("evidence/bias-2026Q2.md", "collected: 2026-05-04", "collected: May");

        test.LeavesItTo("CAC0007");
    }

    [Theory]
    [InlineData("records: []")]
    [InlineData("records:")]
    [InlineData("ticket: https://example.org/1")]
    public void Nothing_that_shows_it_Triggers(string records)
    {
        using var test = Done("2026-06-01", records, "[|kind|]");

        test.Triggers("warning");
    }

    [Theory]
    [InlineData("status: open")]
    [InlineData("status: in-progress")]
    [InlineData("status: cancelled")]
    public void Action_that_is_not_done_DoesNotTrigger(string status)
    {
        using var test = Done("2026-06-01", "").Replace(Action, "status: done\ndone-on: 2026-06-01", status).Replace(Action, "due: 2026-04-30", "due: 2026-07-31");

        test.DoesNotTrigger();
    }

    [Theory]
    [InlineData("effective: { on: 2026-06-12, by: internal-auditor, result: All underwriters who began since then had seen it. }\n", "", "does not say whether that worked")]
    [InlineData("on: 2026-06-12", "on: 2026-05-10", "was looked at on 2026-05-10, before that")]
    public void Effect_of_an_answer_is_noted_at_its_finding_after_the_work(string old, string @new, string message)
    {
        using var test = Case().Replace(Finding, old, @new).Replace(Answer, "finding: FND-2026-03-1", "finding: [|FND-2026-03-1|]");

        Assert.Contains(message, test.Triggers("warning"), StringComparison.Ordinal);
        Assert.Equal(["findings/2026-03-1.yaml: FND-2026-03-1 is here"], test.Related());
    }

    [Fact]
    public void Records_do_not_stand_for_that()
    {
        using var test = Case().Replace(Finding, "on: 2026-06-12", "on: 2026-05-10").Replace(Answer, "finding: FND-2026-03-1", "finding: [|FND-2026-03-1|]\nrecords: [POL-human-oversight]");

        test.Triggers("warning");
    }

    [Theory]
    [InlineData("records: [EVD-bias-2026Q3]", "CAC0011")]
    [InlineData("record: [EVD-bias-2026Q2]", "CAC0005")]
    [InlineData("records: [EVD-bias-2026Q2]\nfinding: FND-2026-03-9", "CAC0011")]
    public void Fault_of_reading_DoesNotTrigger(string records, string other)
    {
        using var test = Done("2026-06-01", records);

        test.LeavesItTo(other);
    }

    [Fact]
    public void Work_that_is_done_in_the_future_is_that_fault()
    {
        using var test = Done("2026-07-01", "");

        test.LeavesItTo("CAC0018");
    }

    private static RuleCase Done(string on, string more, string kind = "kind") => Case().Write(Action, $"""
        {kind}: action
        id: ACT-earlier-tests
        title: Run the bias test before each release
        owner: head-of-risk
        due: 2026-04-30
        status: done
        done-on: {on}
        {more}
        """);

    private static RuleCase Case() => new("CAC2014");
}
