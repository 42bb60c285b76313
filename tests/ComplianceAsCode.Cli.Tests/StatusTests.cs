using System.Text.Json;
using ComplianceAsCode.Tests;

namespace ComplianceAsCode.Cli.Tests;

public sealed class StatusTests : IDisposable
{
    private readonly TemporaryWorkspace _workspace = TemporaryWorkspace.OfRulePages();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task A_requirement_whose_records_hold_is_evidenced() => Assert.Equal("evidenced", await StatusOf("A.6.2.4"));

    [Fact]
    public async Task Evidence_of_a_pipeline_with_digest_is_measured_and_other_attested()
    {
        Assert.Equal("attested", (await Requirement("A.6.2.4")).GetProperty("basis").GetString());
        _workspace.Write("evidence/run.txt", "0.031");
        var digest = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData("0.031"u8));
        _workspace.Replace("evidence/bias-2026Q2.md", "result: pass", $"result: pass\nartifacts: [{{ path: evidence/run.txt, sha256: 'sha256:{digest}' }}]");

        Assert.Equal("measured", (await Requirement("A.6.2.4")).GetProperty("basis").GetString());

        _workspace.Replace("evidence/bias-2026Q2.md", "source: test pipeline of the scoring service", "source: head-of-risk");
        Assert.Equal("attested", (await Requirement("A.6.2.4")).GetProperty("basis").GetString());
    }

    [Theory]
    [InlineData("result: pass", "result: fail", "EVD-bias-2026Q2 did not pass")]
    [InlineData("collected: 2026-05-04", "collected: 2025-05-04", "EVD-bias-2026Q2 expired on 2025-10-31")]
    [InlineData("value: 0.031", "value: 0.31", "EVD-bias-2026Q2 did not pass")]
    [InlineData("result: pass", "result: pass\nartifacts: [{ path: nowhere.txt }]", "EVD-bias-2026Q2 has files that are missing or changed")]
    [InlineData("type: bias-test", "type: security-test", "no record of bias-test")]
    public async Task Evidence_that_does_not_hold_proves_nothing_whatever_is_claimed(string old, string @new, string gap)
    {
        _workspace.Replace("evidence/bias-2026Q2.md", old, @new);

        var requirement = await Requirement("A.6.2.4");

        Assert.Contains(requirement.GetProperty("status").GetString(), (string[])["not evidenced", "partly evidenced"]);
        Assert.Contains(gap, requirement.GetProperty("gaps").EnumerateArray().Select(g => g.GetString()));
        Assert.Equal("compliant", requirement.GetProperty("claims")[0].GetString());
    }

    [Fact]
    public async Task Newer_evidence_of_the_same_subject_makes_the_older_history()
    {
        _workspace.Write("evidence/older.md", File.ReadAllText(_workspace.Full("evidence/bias-2026Q2.md"))
            .Replace("EVD-bias-2026Q2", "EVD-older", StringComparison.Ordinal).Replace("2026-05-04", "2025-05-04", StringComparison.Ordinal));

        Assert.Equal("evidenced", await StatusOf("A.6.2.4"));
    }

    [Fact]
    public async Task A_requirement_without_control_is_not_addressed()
    {
        _workspace.Delete("controls/A.6.2.4.md");

        Assert.Equal("not addressed", await StatusOf("A.6.2.4"));
    }

    [Fact]
    public async Task A_control_that_cannot_be_read_is_named_as_the_cause()
    {
        _workspace.Replace("controls/A.6.2.4.md", "title: Systems", "title: \"Systems");

        Assert.Equal("its control in controls/A.6.2.4.md cannot be read", (await Requirement("A.6.2.4")).GetProperty("gaps")[0].GetString());
    }

    [Fact]
    public async Task Only_what_the_statement_of_applicability_may_leave_out_is_excluded()
    {
        _workspace.Replace("controls/A.6.2.4.md", "applicable: true", "applicable: false").Replace("controls/4.3.md", "applicable: true", "applicable: false");

        Assert.Equal("excluded", await StatusOf("A.6.2.4"));
        Assert.Equal("not addressed", await StatusOf("4.3"));
    }

    [Fact]
    public async Task A_document_whose_text_is_not_the_approved_one_is_no_record()
    {
        _workspace.Replace("policies/ai-policy.md", "\n## Purpose\n", "\n## Purpose\n\nChanged.\n").Replace("evidence/policies-communicated.md", "requirements: ['5.2']", "requirements: []");

        var requirement = await Requirement("5.2");

        Assert.Equal("not evidenced", requirement.GetProperty("status").GetString());
        Assert.StartsWith("POL-ai-policy says approved and lacks the approval of ", requirement.GetProperty("gaps")[0].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_planned_control_is_at_most_partly_evidenced()
    {
        _workspace.Replace("controls/A.6.2.4.md", "implementation: implemented", "implementation: planned");

        Assert.Equal("partly evidenced", await StatusOf("A.6.2.4"));
    }

    [Theory]
    [InlineData("rules: { CAC3107: off }", null)]
    [InlineData("rules: { CAC3107: info }", null)]
    [InlineData("stage: 1", "stage: 5")]
    public async Task Overrides_and_the_declared_stage_change_no_status(string setting, string? instead)
    {
        _workspace.Replace("evidence/bias-2026Q2.md", "result: pass", "result: fail");
        var before = (await Status()).GetProperty("stages")[3];
        if (instead is null) _workspace.Write("aims.yaml", File.ReadAllText(_workspace.Full("aims.yaml")) + setting + "\n");
        else _workspace.Replace("aims.yaml", instead, setting);

        var after = (await Status()).GetProperty("stages")[3];

        Assert.Equal(1, before.GetProperty("errors").GetInt32());
        Assert.Equal(1, after.GetProperty("errors").GetInt32());
        Assert.Equal("CAC3107", after.GetProperty("blocking")[0].GetProperty("rule").GetString());
    }

    [Fact]
    public async Task Percentages_say_what_they_are_of()
    {
        var run = await CliRun.In(_workspace.Root, "status");

        Assert.Contains("\n3 Policies, controls, evidence, event logs: ", run.Out, StringComparison.Ordinal);
        Assert.Contains("Example framework: 3 of 4 requirements evidenced (75 %), 0 partly, 1 not evidenced, 0 not addressed; 0 excluded\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("what ends next:\n  2026-10-31 EVD-bias-2026Q2: evidence expires\n  2027-01-31 POL-ai-policy: review is due\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_actions_stand_below_their_owner_and_late_ones_say_so()
    {
        _workspace.Write("actions.yaml", """
            kind: action
            id: ACT-late
            title: Rewrite the form
            owner: head-of-risk
            due: 2026-06-29
            status: open
            ---
            kind: action
            id: ACT-done
            title: Done
            owner: head-of-risk
            due: 2026-06-01
            status: done
            done-on: 2026-06-01
            ---
            kind: action
            id: ACT-today
            title: Train the team
            owner: compliance-lead
            due: 2026-06-30
            status: in-progress
            """);

        var run = await CliRun.In(_workspace.Root, "status");

        Assert.EndsWith("""
            open actions: 2, 1 late
              compliance-lead
                2026-06-30 ACT-today: Train the team
              head-of-risk
                2026-06-29 late ACT-late: Rewrite the form

            """, run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Quiet_tells_stages_and_frameworks_alone()
    {
        var run = await CliRun.In(_workspace.Root, "status", "--verbosity", "quiet");

        Assert.Contains("Example framework: 3 of 4", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("what ends next", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("open actions", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_of_requirements_has_a_heading() =>
        Assert.Contains("\n  where each requirement stands:\n  4.3 ", (await CliRun.In(_workspace.Root, "status", "--verbosity", "detailed")).Out, StringComparison.Ordinal);

    [Fact]
    public async Task Systems_under_the_act_are_shown_and_the_day_on_which_more_applies()
    {
        _workspace.Replace("aims.yaml", "frameworks: [framework.yaml]", "frameworks: [framework.yaml, eu-ai-act]")
            .Replace("systems/help-desk.md", "suppliers:", "eu-ai-act: { roles: [deployer], class: high-annex-iii, point: Annex III(4)(a), public-authority: false, profiling: false }\nsuppliers:");

        var run = await CliRun.In(_workspace.Root, "status", "--as-of", "2027-12-01");

        Assert.Contains("\n  SYS-help-desk: ", run.Out, StringComparison.Ordinal);
        Assert.Contains("2027-12-02 SYS-help-desk: ", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("result: pass", "result: pass", 3, 4)]
    [InlineData("result: pass", "result: fail", 2, 3)]
    [InlineData("type: bias-test", "type: x-fairness-review", 2, 4)]
    public async Task Artefacts_in_force_are_counted_and_the_documents_that_hold(string old, string @new, int artefacts, int documents)
    {
        _workspace.Replace("evidence/bias-2026Q2.md", old, @new);

        Assert.Contains($"\n\nartefacts in force: {artefacts}, in {documents} documents; 75 to 100 are usual at a certification audit\n", (await CliRun.In(_workspace.Root, "status")).Out, StringComparison.Ordinal);
        Assert.Equal($$"""{"inForce":{{artefacts}},"documents":{{documents}},"usualFrom":75,"usualTo":100}""", JsonSerializer.Serialize((await Status()).GetProperty("artefacts")));
    }

    [Fact]
    public async Task What_is_waived_is_listed()
    {
        _workspace.Replace("evidence/bias-2026Q2.md", "value: 0.031", "value: 0.31")
            .Write("waivers/a.yaml", "kind: waiver\nid: WVR-a\ntitle: A\nowner: head-of-risk\nrule: CAC3106\ntarget: EVD-bias-2026Q2\nreason: Agreed.\napproved-by: compliance-lead\nexpires: 2026-12-31\n");

        Assert.Contains("waived, accepted in the baseline or turned off:\n  evidence/bias-2026Q2.md:", (await CliRun.In(_workspace.Root, "status")).Out, StringComparison.Ordinal);
    }

    private async Task<string?> StatusOf(string requirement) => (await Requirement(requirement)).GetProperty("status").GetString();

    private async Task<JsonElement> Requirement(string id) =>
        (await Status()).GetProperty("frameworks")[0].GetProperty("requirements").EnumerateArray().Single(r => r.GetProperty("requirement").GetString() == id);

    private async Task<JsonElement> Status() => JsonDocument.Parse((await CliRun.In(_workspace.Root, "status", "--format", "json")).Out).RootElement;
}
