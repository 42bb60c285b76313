namespace ComplianceAsCode.Tests.Rules;

public sealed class ConcernIsAnsweredTests
{
    [Fact]
    public void Open_concern_Triggers_from_the_day_after_the_notice_period()
    {
        using var test = Case().Write("concerns/1.yaml", Concern("2026-05-30", "status: [|open|]"));

        Assert.StartsWith("concern CNC-1, raised on 2026-05-30, was to be answered by 2026-06-29; ", test.Triggers("warning"), StringComparison.Ordinal);
    }

    [Fact]
    public void Open_concern_within_the_notice_period_DoesNotTrigger_and_the_day_is_foretold()
    {
        using var workspace = TemporaryWorkspace.OfRulePages().Write("concerns/1.yaml", Concern("2026-05-31", "status: open"));

        Assert.Empty(workspace.Check().Diagnostics);
        Assert.Equal(new(new(2026, 7, 1), "concern CNC-1 is unanswered for too long"), workspace.Check().NextChange);
    }

    [Fact]
    public void Notice_is_the_manifests()
    {
        using var test = Case().Write("concerns/1.yaml", Concern("2026-05-01", "status: open")).Replace(Files.Manifest, "stage: 5", "stage: 5\nfreshness: { notice: P2M }");

        test.DoesNotTrigger();
    }

    [Theory]
    [InlineData("answered")]
    [InlineData("closed")]
    public void Answer_without_its_day_Triggers(string status)
    {
        using var test = Case().Write("concerns/1.yaml", Concern("2026-04-01", $"status: {status}\noutcome: Looked into.").Replace("kind", "[|kind|]", StringComparison.Ordinal));

        Assert.StartsWith($"concern CNC-1 is {status}, and no day says when it was answered; ", test.Triggers("warning"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n[|outcome|]:")]
    public void Closed_without_outcome_Triggers(string outcome)
    {
        using var test = Case().Write("concerns/1.yaml", Concern("2026-04-01", $"status: closed\nanswered: 2026-04-20{outcome}").Replace("kind", outcome.Length == 0 ? "[|kind|]" : "kind", StringComparison.Ordinal));

        test.Triggers("warning");
    }

    [Theory]
    [InlineData("status: answered\nanswered: 2026-06-20")]
    [InlineData("status: open\nanswered: 2026-06-20")]
    [InlineData("status: closed\nanswered: 2026-06-20\noutcome: Confidential.")]
    public void Answered_concern_DoesNotTrigger(string fields)
    {
        using var test = Case().Write("concerns/1.yaml", Concern("2026-04-01", fields));

        test.DoesNotTrigger();
    }

    [Theory]
    [InlineData("status: open\nanswerd: 2026-04-20", "CAC0005")]
    [InlineData("status: closed\nanswered: in April", "CAC0007")]
    [InlineData("status: closed\nanswered: 2026-04-20\noutcome: [a, b]", "CAC0007")]
    [InlineData("status: closd", "CAC0007")]
    public void Fault_of_reading_DoesNotTrigger(string fields, string other)
    {
        using var test = Case().Write("concerns/1.yaml", Concern("2026-04-01", fields));

        test.LeavesItTo(other);
    }

    private static string Concern(string raised, string fields) => $"""
        kind: concern
        id: CNC-1
        title: Scores seem low
        owner: compliance-lead
        raised: {raised}
        {fields}
        """;

    private static RuleCase Case() => new("CAC3305");
}
