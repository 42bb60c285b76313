using ComplianceAsCode.Starting;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Tests.Starting;

/// <summary>What becomes of reference documents, without a disk.</summary>
public sealed class StartingWorkspaceTests
{
    private const string Owner = "---\nkind: role\nid: ROL-compliance-owner\ntitle: Owner\ntype: compliance-owner\nholders:\n  - person: TODO\n    from: TODO\n---\n";

    [Fact]
    public void A_control_is_not_started_and_keeps_what_carries_it() => Assert.Equal("""
        ---
        kind: control
        id: CTL-4.1
        title: Context
        owner: ROL-compliance-owner
        requirement: 4.1
        applicable: true
        because: [law]
        claim: not-started
        policies: [PRC-a]
        implementation: planned
        ---

        # 4.1 Context

        ## Implementation

        Not started. The text that is to carry it: [How](../procedures/PRC-a.md).

        """.ReplaceLineEndings("\n"), Made("controls/CTL-4.1.md", """
        ---
        kind: control
        id: CTL-4.1
        title: Context
        owner: ROL-risk-lead
        requirement: 4.1
        applicable: true
        because: [RSK-a, law]
        justification: |
          Two lines
          of text.
        claim: compliant
        policies: [PRC-a]
        records:
          - EVD-a
          - EVD-b
        ---

        # 4.1 Context

        ## Implementation

        Done in May.
        """, "---\nkind: procedure\nid: PRC-a\ntitle: How\nowner: ROL-compliance-owner\ntype: x\nversion: 1.0.0\nstatus: approved\nreview-by: 2026-01-01\n---\n"));

    [Theory]
    [InlineData("because: [RSK-a]", "because: [policy]")]
    [InlineData("because: not-needed", "because: [policy]")]
    [InlineData("because:\n  - contract\n  - RSK-a", "because: [contract]")]
    public void A_control_s_reasons_are_those_that_are_not_the_reference_s(string reference, string expected) =>
        Assert.Contains($"\n{expected}\nclaim: not-started\n", Made("controls/CTL-4.1.md", $"---\nkind: control\nid: CTL-4.1\ntitle: C\nowner: ROL-compliance-owner\nrequirement: 4.1\napplicable: true\n{reference}\nclaim: compliant\n---\n# C\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("  - { what: a, needed: b, evidence: TRN-a }", "  - { what: a, needed: b }")]
    [InlineData("  - { evidence: TRN-a, what: a, needed: b }", "  - { what: a, needed: b }")]
    [InlineData("  - what: a\n    evidence: TRN-a\n    needed: b", "  - what: a\n    needed: b")]
    [InlineData("  - evidence: TRN-a\n    what: a\n    needed: b", "  - what: a\n    needed: b")]
    public void A_reference_to_what_is_not_taken_goes_and_leaves_the_rest_as_it_was(string reference, string expected) =>
        Assert.EndsWith($"\ncompetences:\n{expected}\n---\nBody.\n", Made("roles/ROL-a.md", $"---\nkind: role\nid: ROL-a\ntitle: A\ntype: other\nholders: x\ncompetences:\n{reference}\n---\nBody.\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("policies: [PRC-gone]", "")]
    [InlineData("policies: [PRC-gone, PRC-gone-too]", "")]
    [InlineData("policies: [PRC-gone, PRC-a, PRC-gone-too]", "policies: [PRC-a]\n")]
    [InlineData("policies:\n  - PRC-gone\n  - PRC-a", "policies:\n  - PRC-a\n")]
    [InlineData("policies: PRC-gone", "")]
    public void A_list_loses_what_is_not_taken_and_goes_when_it_is_empty(string reference, string expected) =>
        Assert.Contains($"\nclaim: not-started\n{expected}implementation: planned\n---\n", Made("controls/CTL-4.1.md", $"---\nkind: control\nid: CTL-4.1\ntitle: C\nowner: ROL-compliance-owner\nrequirement: 4.1\napplicable: true\nbecause: law\nclaim: compliant\n{reference}\n---\n# C\n",
            "---\nkind: procedure\nid: PRC-a\ntitle: How\nowner: ROL-compliance-owner\ntype: x\nversion: 1.0.0\nstatus: approved\nreview-by: 2026-01-01\n---\n"), StringComparison.Ordinal);

    [Fact]
    public void What_is_tagged_as_example_is_not_taken_and_what_it_owned_falls_to_the_owner_of_the_system()
    {
        var files = Make(("roles/ROL-a.md", "---\nkind: role\nid: ROL-a\ntitle: A\ntype: system-owner\nholders: x\ntags: [example]\n---\n"), ("kpis/KPI-a.md", "---\nkind: kpi\nid: KPI-a\ntitle: K\nowner: ROL-a\nmeasure: m\ntarget: { operator: '>=', value: 1 }\nfrequency: P3M\nvalues: [{ on: 2026-01-01, value: 1 }]\n---\n# K\n\nTwelve of 13.\n"));

        Assert.DoesNotContain(files, f => f.Path == "roles/ROL-a.md");
        Assert.Equal("---\nkind: kpi\nid: KPI-a\ntitle: K\nowner: ROL-compliance-owner\nmeasure: m\ntarget: { operator: '>=', value: 1 }\nfrequency: P3M\n---\n\n# K\n", files.Single(f => f.Path == "kpis/KPI-a.md").Text);
    }

    [Theory]
    [InlineData("systems/SYS-a.md", "kind: ai-system\nid: SYS-a\ntitle: S")]
    [InlineData("approvals/APR-a.md", "kind: approval\nid: APR-a\ntitle: A")]
    [InlineData("evidence/EVD-a.md", "kind: evidence\nid: EVD-a\ntitle: E")]
    [InlineData("notes.md", "title: no document")]
    public void What_the_reference_has_or_did_is_not_taken(string path, string fields) =>
        Assert.DoesNotContain(Make((path, $"---\n{fields}\n---\n")), f => f.Path == path);

    [Fact]
    public void The_manifest_is_the_last() => Assert.Equal("aims.yaml", Make()[^1].Path);

    [Theory]
    [InlineData("Acme", "organisation: Acme\n")]
    [InlineData("A: \"b\" # c", "organisation: \"A: \\\"b\\\" # c\"\n")]
    [InlineData(null, "organisation: # The organisation")]
    public void The_manifest_names_the_organisation_or_asks_for_it(string? name, string expected) =>
        Assert.Contains(expected, StartingWorkspace.Make([], Options with { Organisation = name })[^1].Text, StringComparison.Ordinal);

    private static StartingOptions Options { get; } = new("Acme", 1, new(2026, 6, 30), "", "1.0.0");

    private static string Made(string path, string text, params string[] others) =>
        Make([(path, text), .. others.Select(o => ("procedures/PRC-a.md", o))]).Single(f => f.Path == path).Text;

    private static IReadOnlyList<StartingFile> Make(params (string Path, string Text)[] files) =>
        StartingWorkspace.Make([.. files.Append(("roles/ROL-compliance-owner.md", Owner)).Select(f => (f.Item1, f.Item2.ReplaceLineEndings("\n"))).Select(f => new SourceFile(f.Item1, f.Item2, "", new LineMap(f.Item2)))], Options);
}
