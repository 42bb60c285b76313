using System.Globalization;
using CsCheck;

namespace ComplianceAsCode.Tests.Rules;

public sealed class DependenciesHaveNoCycleTests
{
    private const string Actions = "actions/plan.yaml";

    [Fact]
    public void Action_that_waits_for_itself_Triggers_there()
    {
        using var test = Case().Write(Actions, Plan(("a", "[|ACT-a|]")));

        Assert.StartsWith("action ACT-a waits for itself: ACT-a → ACT-a; ", test.Triggers("warning"), StringComparison.Ordinal);
    }

    [Fact]
    public void Cycle_Triggers_once_at_the_reference_that_closes_it_when_one_begins_at_the_smallest_id()
    {
        using var test = Case().Write(Actions, Plan(("c", "ACT-a"), ("b", "[|ACT-a|]"), ("a", "ACT-b")));

        Assert.Contains("ACT-a → ACT-b → ACT-a", test.Triggers("warning"), StringComparison.Ordinal);
        Assert.Equal(["actions/plan.yaml: ACT-a names ACT-b"], test.Related());
    }

    [Fact]
    public void Cycles_that_share_an_action_Trigger_each()
    {
        using var test = Case().Write(Actions, Plan(("a", "ACT-b, ACT-c"), ("b", "ACT-a"), ("c", "ACT-a")));

        test.LeavesItTo("CAC2011", "CAC2011");
    }

    [Fact]
    public void Two_ways_to_the_same_action_are_no_cycle()
    {
        using var test = Case().Write(Actions, Plan(("a", "ACT-b, ACT-c"), ("b", "ACT-d"), ("c", "ACT-d"), ("d", "")));

        test.DoesNotTrigger();
    }

    [Fact]
    public void Policy_that_replaces_what_replaces_it_Triggers()
    {
        using var test = Case().ReplaceApproved(Files.AiPolicy, "topics: [ai-policy]", "topics: [ai-policy]\nsupersedes: POL-human-oversight")
            .ReplaceApproved("policies/human-oversight.md", "topics: [human-oversight]", "topics: [human-oversight]\nsupersedes: POL-ai-policy");

        test.LeavesItTo("CAC2011");
        Assert.Contains("policy POL-ai-policy replaces itself: POL-ai-policy → POL-human-oversight → POL-ai-policy", test.Diagnostics()[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Long_way_is_walked_without_end_of_the_stack_and_shown_in_short()
    {
        const int length = 5_000;
        using var test = Case().Write(Actions, Plan([.. Enumerable.Range(0, length).Select(i => (Name(i), $"ACT-{Name((i + 1) % length)}"))]));

        var diagnostic = Assert.Single(test.Diagnostics(), d => d.Rule.Id == "CAC2011");
        Assert.EndsWith("ACT-00005 → … → ACT-00000", diagnostic.Message, StringComparison.Ordinal);

        static string Name(int i) => i.ToString("00000", CultureInfo.InvariantCulture);
    }

    /// <summary>Among references at random, a report comes if and only if somebody waits for oneself; without the reported references nobody does.</summary>
    [Fact]
    public void Reports_are_what_has_to_go()
    {
        Gen.Int[0, 5].Array[2].Array[0, 9].Sample(
            pairs =>
            {
                var edges = pairs.Select(p => (From: p[0], To: p[1])).Distinct().ToList();
                using var test = Case().Write(Actions, Plan([.. Enumerable.Range(0, 6).Select(i => ($"{i}", string.Join(", ", edges.Where(e => e.From == i).Select(e => $"ACT-{e.To}"))))]));
                var reported = test.Diagnostics().Where(d => d.Rule.Id == "CAC2011").Select(d => (From: int.Parse(d.Subject[4..], CultureInfo.InvariantCulture), To: int.Parse(d.Message[^1..], CultureInfo.InvariantCulture))).ToList();

                return reported.Count > 0 == HasCycle(edges) && !HasCycle([.. edges.Except(reported)]);
            },
            iter: 60, threads: 1);
    }

    private static bool HasCycle(List<(int From, int To)> edges)
    {
        for (var rest = edges; rest.Count > 0;)
        {
            var next = rest.Where(e => rest.Exists(o => o.From == e.To)).ToList();
            if (next.Count == rest.Count) return true;
            rest = next;
        }
        return false;
    }

    [Fact]
    public void Reference_that_does_not_resolve_is_left_to_reading()
    {
        using var test = Case().Write(Actions, Plan(("a", "ACT-b"), ("b", "ACT-x")));

        test.LeavesItTo("CAC0011");
    }

    private static string Plan(params (string Name, string DependsOn)[] actions) => string.Join("---\n", actions.Select(a => $"""
        kind: action
        id: ACT-{a.Name}
        title: Step {a.Name}
        owner: head-of-risk
        due: 2027-01-31
        status: open
        depends-on: [{a.DependsOn}]

        """));

    private static RuleCase Case() => new("CAC2011");
}
