namespace ComplianceAsCode.Tests.Rules;

public sealed class CommitteeMeetsTests
{
    private const string Committee = """
        kind: role
        id: ROL-ai-committee
        title: AI committee
        type: committee
        holders: [{ person: head-of-risk, from: 2026-01-15 }]
        represents: [Risk]
        authorities: [May refuse a release]
        """;

    [Fact]
    public void Day_after_the_interval_Triggers_at_the_last_meeting()
    {
        using var test = Case().Write("roles/committee.yaml", Committee).Write("meetings/1.yaml", Meeting("1", "2026-03-29", "[|2026-03-29|]")).Write("meetings/0.yaml", Meeting("0", "2026-01-29"));

        Assert.StartsWith("role ROL-ai-committee met last on this day, and was to meet again by 2026-06-29; ", test.Triggers("warning"), StringComparison.Ordinal);
    }

    [Fact]
    public void Last_day_of_the_interval_DoesNotTrigger()
    {
        using var test = Case().Write("roles/committee.yaml", Committee).Write("meetings/1.yaml", Meeting("1", "2026-03-30"));

        test.DoesNotTrigger();
    }

    [Fact]
    public void Change_is_foretold_for_the_day_after()
    {
        using var workspace = TemporaryWorkspace.OfRulePages().Replace(Files.Manifest, "intervals: { committee: P1Y }\n", "").Delete("committee.yaml").Write("roles/committee.yaml", Committee).Write("meetings/1.yaml", Meeting("1", "2026-04-30"));

        Assert.Equal(new(new(2026, 7, 31), "role ROL-ai-committee has not met in time"), workspace.Check().NextChange);
        Assert.Empty(workspace.Check(new DateOnly(2026, 7, 30)).Diagnostics);
        Assert.Equal(["CAC3301"], workspace.Check(new DateOnly(2026, 7, 31)).Diagnostics.Select(d => d.Rule.Id));
    }

    [Theory]
    [InlineData("2026-03-30", false)]
    [InlineData("2026-03-29", true)]
    public void Committee_that_never_met_counts_from_its_first_member(string from, bool triggers)
    {
        using var test = Case().Write("roles/committee.yaml", Committee.Replace("2026-01-15", from, StringComparison.Ordinal)).Replace(Files.Manifest, "policy-topics:", "intervals: { [|committee|]: P3M }\npolicy-topics:");

        if (triggers) Assert.StartsWith("role ROL-ai-committee has never met, and was to meet by 2026-06-29; ", test.Triggers("warning"), StringComparison.Ordinal);
        else test.DoesNotTrigger();
    }

    [Fact]
    public void Without_interval_in_the_manifest_it_is_reported_at_its_first_key()
    {
        using var test = Case().Write("roles/committee.yaml", Committee).Replace(Files.Manifest, "aims: 1", "[|aims|]: 1");

        test.Triggers("warning");
    }

    [Fact]
    public void Interval_is_the_manifests()
    {
        using var test = Case().Write("roles/committee.yaml", Committee).Replace(Files.Manifest, "policy-topics:", "intervals: { committee: P1Y }\npolicy-topics:");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Each_committee_meets_for_itself()
    {
        using var test = Case().Write("roles/committee.yaml", Committee).Write("roles/other.yaml", Committee.Replace("ROL-ai-committee", "ROL-ethics", StringComparison.Ordinal)).Write("meetings/1.yaml", Meeting("1", "2026-05-29"));

        test.LeavesItTo("CAC3301");
    }

    [Fact]
    public void Committee_without_members_DoesNotTrigger_and_one_that_begins_again_has_time()
    {
        using var test = Case().Write("roles/committee.yaml", Committee.Replace("from: 2026-01-15", "from: 2025-01-15, to: 2026-01-31", StringComparison.Ordinal));
        test.LeavesItTo("CAC1004");

        test.Write("roles/committee.yaml", Committee.Replace("holders: [", "holders: [{ person: compliance-lead, from: 2025-01-15, to: 2025-12-31 }, ", StringComparison.Ordinal).Replace("2026-01-15", "2026-05-15", StringComparison.Ordinal)).DoesNotTrigger();
    }

    [Fact]
    public void Members_who_change_in_time_foretell_nothing()
    {
        using var workspace = TemporaryWorkspace.OfRulePages().Write("roles/committee.yaml", Committee.Replace("holders: [", "holders: [{ person: compliance-lead, from: 2026-01-15, to: 2026-07-31 }, ", StringComparison.Ordinal));

        Assert.Equal(new(2026, 10, 1), workspace.Check().NextChange!.On);
    }

    [Theory]
    [InlineData("body: ROL-ai-committee", "body: ROL-ai-comittee", "CAC0011")]
    [InlineData("held: 2026-05-29", "held: in May", "CAC0007")]
    [InlineData("title: Meeting", "title: 'Meeting", "CAC0002")]
    [InlineData("held: 2026-05-29", "held: 2026-07-29", "CAC0018")]
    public void Fault_of_the_meeting_is_reported_there_alone(string old, string @new, string other)
    {
        using var test = Case().Write("roles/committee.yaml", Committee).Write("meetings/1.yaml", Meeting("1", "2026-05-29").Replace(old, @new, StringComparison.Ordinal));

        test.LeavesItTo(other);
    }

    private static string Meeting(string id, string held, string? marked = null) => $"""
        kind: meeting
        id: MTG-{id}
        title: Meeting
        body: ROL-ai-committee
        held: {marked ?? held}
        """;

    /// <summary>The default interval, and no committee but the one of the case.</summary>
    private static RuleCase Case() => new RuleCase("CAC3301").Replace(Files.Manifest, "intervals: { committee: P1Y }\n", "").Delete("committee.yaml");
}
