using ComplianceAsCode.Checking;
using ComplianceAsCode.Diagnostics;

namespace ComplianceAsCode.Tests.Checking;

/// <summary>The day on which a result changes next is exact: on the day before it is as today, and on the day it is another.</summary>
public sealed class NextChangeTests
{
    [Fact]
    public void Every_change_is_foretold_to_the_day()
    {
        using var workspace = WithManyDates();

        Assert.Equal(
            ["2026-07-15", "2026-09-15", "2026-10-01", "2026-10-31", "2026-11-01", "2026-12-01", "2026-12-15", "2027-01-01", "2027-01-15", "2027-02-01", "2027-02-03", "2027-02-10", "2027-02-17", "2027-03-03", "2027-03-14", "2027-04-01", "2027-04-04",
             "2027-04-21", "2027-05-04", "2027-05-05", "2027-05-31", "2027-06-15", "2027-06-16", "2027-07-01", "2027-07-15", "2029-03-14"],
            Foretold(workspace));
    }

    [Fact]
    public void Every_change_of_operation_is_foretold_to_the_day()
    {
        using var workspace = InOperation();

        Assert.Equal(
            ["2026-07-15", "2026-07-21", "2026-08-01", "2026-08-14", "2026-09-11", "2026-10-01", "2026-10-31", "2026-12-01", "2027-01-01", "2027-02-01", "2027-02-03", "2027-02-10", "2027-02-17", "2027-03-03", "2027-03-14", "2027-04-01", "2027-04-04",
             "2027-04-21", "2027-05-04", "2027-05-05", "2027-06-16", "2029-03-14"],
            Foretold(workspace));
    }

    [Fact]
    public void After_the_last_change_nothing_changes()
    {
        using var workspace = WithManyDates();
        var last = new DateOnly(2029, 3, 14);

        Assert.Null(workspace.Check(last).NextChange);
        Assert.Equal(Outcome(workspace.Check(last)), Outcome(workspace.Check(last.AddYears(100))));
    }

    [Fact]
    public void Change_that_alters_nothing_is_none()
    {
        using var workspace = TemporaryWorkspace.OfRulePages()
            .Replace("roles.yaml", "holders: [{ person: managing-director, from: 2025-01-01 }]", """
                holders:
                  - { person: managing-director, from: 2025-01-01 }
                  - { person: head-of-risk, from: 2026-07-01, to: 2026-07-31, as: deputy }
                """);

        Assert.Equal(new(2026, 10, 1), workspace.Check().NextChange!.On);
    }

    [Fact]
    public void Rule_that_is_off_foretells_nothing()
    {
        using var workspace = TemporaryWorkspace.OfRulePages().Replace("aims.yaml", "stage: 5", "stage: 5\nrules: { CAC3103: off }");

        Assert.Equal(new NextChange(new(2026, 10, 31), "evidence EVD-bias-2026Q2 expires"), workspace.Check().NextChange);
    }

    [Fact]
    public void Last_day_of_the_calendar_means_never()
    {
        using var workspace = TemporaryWorkspace.OfRulePages()
            .Replace("roles.yaml", "person: managing-director, from: 2025-01-01", "person: managing-director, from: 2025-01-01, to: 9999-12-31")
            .Replace("policies/human-oversight.md", "2027-01-31", "9999-12-31")
            .Replace("policies/ai-policy.md", "2027-01-31", "9999-12-31");

        var result = workspace.Check(new DateOnly(9999, 12, 31));

        Assert.DoesNotContain(result.Diagnostics, d => d.Rule.Id is "CAC1002" or "CAC3002");
        Assert.Null(result.NextChange);
    }

    /// <summary>The days on which the result changes by its own word; on the day before each it is as it was, and on the day it is another.</summary>
    private static List<string> Foretold(TemporaryWorkspace workspace)
    {
        var seen = new List<string>();
        for (var (today, result) = (TemporaryWorkspace.BaseDay, workspace.Check()); result.NextChange is { } next; (today, result) = (next.On, workspace.Check(next.On)))
        {
            Assert.True(next.On > today, $"{next} was foretold on {today:yyyy-MM-dd}");
            Assert.Equal(Outcome(result), Outcome(workspace.Check(next.On.AddDays(-1))));
            Assert.NotEqual(Outcome(result), Outcome(workspace.Check(next.On)));
            seen.Add(next.On.ToString("yyyy-MM-dd", null));
        }
        return seen;
    }

    /// <summary>A committee whose members leave for a while, a decision whose owner leaves, a concern that is open, a training that lapses and that one of two holders attended.</summary>
    private static TemporaryWorkspace InOperation() => TemporaryWorkspace.OfRulePages()
        .Replace("aims.yaml", "intervals: { committee: P1Y }\n", "")
        .Delete("committee.yaml")
        .Write("operation.yaml", """
            kind: role
            id: ROL-ai-committee
            title: AI committee
            type: committee
            holders: [{ person: head-of-risk, from: 2026-01-15, to: 2026-11-30 }]
            represents: [Risk]
            authorities: [May refuse a release]
            ---
            kind: meeting
            id: MTG-1
            title: Meeting
            body: ROL-ai-committee
            held: 2026-05-13
            decisions: [{ text: Old data is taken out., owner: ROL-steward, due: 2026-09-30 }]
            ---
            kind: role
            id: ROL-steward
            title: Steward
            type: other
            holders: [{ person: head-of-risk, from: 2025-01-01, to: 2026-09-10 }, { person: compliance-lead, from: 2026-07-15, to: 2026-07-20 }]
            competences: [{ what: Data care, needed: always, evidence: TRN-data }]
            ---
            kind: training
            id: TRN-data
            title: Data care
            owner: head-of-risk
            topic: Data care
            held: 2025-08-01
            valid-for: P1Y
            attended: [head-of-risk]
            ---
            kind: concern
            id: CNC-1
            title: Scores seem low
            owner: compliance-lead
            raised: 2026-06-20
            status: open
            """);

    /// <summary>Terms of office, a waiver, evidence of the future, expiries, notices, reviews and a reaffirmation.</summary>
    private static TemporaryWorkspace WithManyDates() => TemporaryWorkspace.OfRulePages()
        .Replace("roles.yaml", "holders: [{ person: managing-director, from: 2025-01-01 }]", """
            holders:
              - { person: managing-director, from: 2025-01-01, to: 2026-10-31 }
              - { person: head-of-risk, from: 2026-08-01, to: 2026-09-30, as: deputy }
              - { person: compliance-lead, from: 2026-12-01 }
            """)
        .Replace("roles.yaml", "holders: [{ person: compliance-lead, from: 2025-01-01 }]", "holders: [{ person: compliance-lead, from: 2025-01-01, to: 2026-09-14 }]")
        .Write("waivers/bias.yaml", """
            kind: waiver
            id: WVR-bias
            title: The bias test is moved to the new pipeline
            owner: head-of-risk
            rule: CAC3102
            target: EVD-bias-2026Q2
            reason: The pipeline is rebuilt until the winter.
            approved-by: compliance-lead
            expires: 2026-12-15
            """)
        .Write("evidence/robustness.yaml", """
            kind: evidence
            id: EVD-robustness-2026Q3
            title: Robustness test of the credit scorer
            owner: head-of-risk
            type: robustness-test
            collected: 2026-07-15
            source: test pipeline of the scoring service
            system: SYS-credit-scoring
            result: pass
            """)
        .Write("approvals/ai-policy-1.0.0-again.yaml", """
            kind: approval
            id: APR-ai-policy-1.0.0-again
            title: POL-ai-policy reaffirmed
            document: POL-ai-policy
            digest: sha256:9d32d097905da2d347adfb45b33dc562517b7710929740bcf467f66ad83261c4
            version: 1.0.0
            outcome: reaffirmed
            review-by: 2027-06-30
            approvals:
              - { by: managing-director, role: executive-sponsor, at: 2026-06-01T09:30:00Z }
            """);

    private static string[] Outcome(CheckResult result) =>
        [.. result.Places(), .. result.Waived.Select(d => $"waived {d.Place()}")];
}
