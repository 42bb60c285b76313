using ComplianceAsCode.Tests;

namespace ComplianceAsCode.Cli.Tests;

/// <summary>What stands in the front matter of a text that is adopted.</summary>
public sealed class AdoptFrontMatterTests : IDisposable
{
    private readonly TemporaryWorkspace _workspace = TemporaryWorkspace.OfRulePages();

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public async Task What_only_the_user_knows_is_left_open_and_reported()
    {
        _workspace.Write("handbook/use.md", "# Acceptable use\n\n" + Adopting.Sections);

        await CliRun.In(_workspace.Root, "adopt", "handbook/use.md");

        Assert.StartsWith("""
            ---
            kind: policy
            id: POL-acceptable-use
            title: Acceptable use
            owner: TODO # Who answers for it: a person of the manifest or a role.
            version: 0.1.0
            status: draft
            topics: [TODO] # What it is about, such as ai-policy.
            review-by: 2027-06-30
            ---
            # Acceptable use

            """.ReplaceLineEndings("\n"), File.ReadAllText(_workspace.Full("handbook/use.md")), StringComparison.Ordinal);
        Assert.Equal(["CAC0011", "CAC0007"], _workspace.Check().Diagnostics.Where(d => d.Location.Path == "handbook/use.md").Select(d => d.Rule.Id));
    }

    [Fact]
    public async Task A_text_without_the_required_sections_keeps_those_of_its_own()
    {
        _workspace.Write("a.md", "# A\n\nx\n").Write("b.md", "# B\n\n" + Adopting.Sections).Write("c.md", "# C\n\n" + Adopting.Sections.Replace("## Purpose", "## Zweck", StringComparison.Ordinal));
        _workspace.Replace("aims.yaml", "aims: 1", "aims: 1\nheadings: { Purpose: [Zweck] }");

        await _workspace.AdoptAsync("a.md", "b.md", "c.md");

        Assert.Contains("\nsections: own\n", File.ReadAllText(_workspace.Full("a.md")), StringComparison.Ordinal);
        Assert.DoesNotContain("sections:", File.ReadAllText(_workspace.Full("b.md")), StringComparison.Ordinal);
        Assert.DoesNotContain("sections:", File.ReadAllText(_workspace.Full("c.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Front_matter_of_another_program_is_kept_and_what_means_nothing_here_is_marked()
    {
        _workspace.Write("use.md", """
            ---
            # written for our web site
            layout: page   # two columns
            title: "Use: what is acceptable"
            author: Somebody Else
            owner: compliance-lead
            id: 17
            version: v1.2
            status: approved
            date: 2024-05-06
            "my key": [1, 2]
            tags:
              - staff
            x-layout: mine
            nested: { a: { b: c } }
            ---

            # Heading

            """.ReplaceLineEndings("\n"));

        var run = await _workspace.AdoptAsync(["use.md"], "topics=acceptable-use");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal("""
            ---
            kind: policy
            id: POL-use-what-is-acceptable
            version: 1.2.0
            status: draft
            topics: [acceptable-use]
            review-by: 2027-06-30
            sections: own
            # written for our web site
            x-x-layout: page   # two columns
            title: "Use: what is acceptable"
            x-author: Somebody Else
            owner: compliance-lead
            x-id: 17
            x-version: v1.2
            x-status: approved
            x-date: 2024-05-06
            "x-my key": [1, 2]
            tags:
              - staff
            x-layout: mine
            x-nested: { a: { b: c } }
            ---

            # Heading

            """.ReplaceLineEndings("\n"), File.ReadAllText(_workspace.Full("use.md")));
        Assert.Empty(_workspace.Check().Diagnostics.Where(d => d.Location.Path == "use.md").Select(d => d.FullMessage));
    }

    [Fact]
    public async Task A_value_that_is_given_stands_instead_of_one_that_is_there()
    {
        _workspace.Write("use.md", "---\nowner: head-of-risk\ntitle: A\n---\nx\n");

        await _workspace.AdoptAsync("use.md");

        Assert.StartsWith("---\nkind: policy\nid: POL-a\nowner: compliance-lead\n", File.ReadAllText(_workspace.Full("use.md")), StringComparison.Ordinal);
        Assert.Contains("\nx-owner: head-of-risk\ntitle: A\n", File.ReadAllText(_workspace.Full("use.md")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# Richtlinie für künstliche Intelligenz\n", "POL-richtlinie-fuer-kuenstliche-intelligenz")]
    [InlineData("# Œuvre d'été: «zażółć»\n", "POL-oeuvre-d-ete-zazolc")]
    [InlineData("# 人工知能\n", "POL-some-file")]
    [InlineData("no heading\n", "POL-some-file")]
    [InlineData("## Sub\n\n# Main\n", "POL-main")]
    [InlineData("# ![logo](https://example.org/l.png)\n\n## Sub\n", "POL-logo")]
    [InlineData("# AI policy\n", "POL-ai-policy-2")]
    public async Task The_id_follows_the_title_and_is_nobody_elses(string text, string id)
    {
        _workspace.Write("handbook/Some file.md", text);

        await _workspace.AdoptAsync("handbook");

        Assert.Contains($"\nid: {id}\n", File.ReadAllText(_workspace.Full("handbook/Some file.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_procedure_is_asked_for_by_its_kind()
    {
        _workspace.Write("use.md", "# Incidents\n");

        await CliRun.In(_workspace.Root, "adopt", "use.md", "--kind", "procedure", "--set", "type=incident", "--set", "owner=compliance-lead", "--as-of", "2028-02-29");

        Assert.StartsWith("---\nkind: procedure\nid: PRC-incidents\ntitle: Incidents\nowner: compliance-lead\ntype: incident\nversion: 0.1.0\nstatus: draft\nreview-by: 2029-02-28\nsections: own\n---\n# Incidents\n", File.ReadAllText(_workspace.Full("use.md")), StringComparison.Ordinal);
    }
}
