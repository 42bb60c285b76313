using ComplianceAsCode.Deltas;
using ComplianceAsCode.Git;
using ComplianceAsCode.Output;
using ComplianceAsCode.Output.Json;
using ComplianceAsCode.Output.Markdown;
using ComplianceAsCode.Output.Text;
using ComplianceAsCode.Standing;
using ComplianceAsCode.Tests.Git;
using ComplianceAsCode.Tests.Rules;

namespace ComplianceAsCode.Tests.Deltas;

/// <summary>What a change does to compliance, with real repositories.</summary>
public sealed class RevisionDiffTests : IDisposable
{
    private readonly GitSandbox _git = new();

    public RevisionDiffTests()
    {
        using var pages = TemporaryWorkspace.OfRulePages();
        foreach (var file in Directory.EnumerateFiles(pages.Root, "*", SearchOption.AllDirectories)) _git.Folder.Write(Path.GetRelativePath(pages.Root, file), File.ReadAllBytes(file));
        _git.Commit();
        _git.Git("branch", "base");
    }

    public void Dispose() => _git.Dispose();

    [Fact]
    public void Without_a_change_there_is_nothing_to_say()
    {
        var delta = Diff();

        Assert.Empty(DeltaWords.Sections(delta, new()));
        Assert.Equal("no requirement, evidence, approval or diagnostic changes", DeltaWords.Summary(delta));
    }

    [Fact]
    public void Removed_evidence_is_named_first_with_what_it_proved_and_the_requirements_that_it_leaves()
    {
        _git.Folder.Delete(Files.Evidence);

        var delta = Diff();

        Assert.Equal(["EVD-bias-2026Q2"], delta.Evidence.Removed.Select(n => n.Document.Id));
        Assert.StartsWith("proved A.6.2.4", delta.Evidence.Removed[0].What, StringComparison.Ordinal);
        Assert.Equal("evidence removed", DeltaWords.Sections(delta, new())[0].Title);
        var lost = delta.Lost.Single(r => r.Citation == "A.6.2.4");
        Assert.Equal(RequirementStatus.Evidenced, lost.Before);
        Assert.NotEqual(RequirementStatus.Evidenced, lost.Now);
        Assert.NotEmpty(lost.NewGaps);
    }

    [Fact]
    public void The_other_way_round_a_requirement_is_gained_and_evidence_added()
    {
        _git.Folder.Delete(Files.Evidence);
        _git.Commit();
        _git.Git("branch", "--force", "base");
        using var pages = TemporaryWorkspace.OfRulePages();
        _git.Folder.Write(Files.Evidence, File.ReadAllBytes(pages.Full(Files.Evidence)));

        var delta = Diff();

        Assert.Contains("A.6.2.4", delta.Gained.Select(r => r.Citation));
        Assert.Empty(delta.Lost);
        Assert.Equal(["EVD-bias-2026Q2"], delta.Evidence.Added.Select(n => n.Document.Id));
        Assert.NotEmpty(delta.Diagnostics.Solved);
    }

    [Theory]
    [InlineData("collected: 2026-05-04", "collected: 2025-05-04", "expired on")]
    [InlineData("result: pass", "result: fail", "did not pass")]
    public void Evidence_that_proves_nothing_any_more_says_why(string old, string @new, string why)
    {
        _git.Folder.Replace(Files.Evidence, old, @new);

        Assert.StartsWith(why, Assert.Single(Diff().Evidence.Weakened).What, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_voids_the_approval_and_says_whose_is_needed()
    {
        _git.Folder.Replace(Files.AiPolicy, "Every AI system has an owner", "Every AI system that matters has an owner").Replace(Files.AiPolicy, "version: 1.0.0", "version: 1.1.0");

        var approvals = Diff().Approvals;

        Assert.Equal(("POL-ai-policy", "was in force and its text has changed: what was approved is another text"), approvals.Voided.Select(n => (n.Document.Id, n.What)).Single());
        Assert.Equal("version 1.1.0 needs the approval of executive-sponsor", Assert.Single(approvals.Needed).What);
    }

    [Fact]
    public void A_removed_approval_voids_too()
    {
        _git.Folder.Delete("approvals/ai-policy-1.0.0.yaml");

        Assert.Equal("was in force and lacks now the approval of executive-sponsor", Assert.Single(Diff().Approvals.Voided).What);
    }

    [Fact]
    public void A_new_approval_brings_into_force()
    {
        _git.Folder.Replace(Files.AiPolicy, "Every AI system has an owner", "Every AI system that matters has an owner").Replace(Files.AiPolicy, "version: 1.0.0", "version: 1.1.0");
        _git.Commit();
        _git.Git("branch", "--force", "base");
        var digest = ComplianceAsCode.Text.Digest.OfContent(File.ReadAllBytes(_git.Folder.Full(Files.AiPolicy)));
        _git.Write("approvals/ai-policy-1.1.0.yaml", $$"""
            kind: approval
            id: APR-ai-policy-1.1.0
            title: Approval of POL-ai-policy
            document: POL-ai-policy
            digest: {{digest}}
            version: 1.1.0
            approvals:
              - { by: managing-director, role: executive-sponsor, at: 2026-06-20T09:30:00Z }
            """);

        var approvals = Diff().Approvals;

        Assert.Equal(["POL-ai-policy"], approvals.Given.Select(n => n.Document.Id));
        Assert.Empty(approvals.Voided.Concat(approvals.Needed));
    }

    [Fact]
    public void The_inventory_tells_what_is_new_gone_and_changed()
    {
        _git.Folder.Replace(Files.System, "risk: high", "risk: limited").Delete(Files.Supplier);
        _git.Write("datasets/more.yaml", "kind: dataset\nid: DST-more\ntitle: More\nowner: head-of-risk\nversion: '2'\nsource: x\nlicence: x\nprovenance: x\npersonal-data: none\n");

        var inventory = Diff().Inventory;

        Assert.Equal("risk: high → limited", Assert.Single(inventory.Changed).What);
        Assert.Equal(["DST-more"], inventory.Added.Select(n => n.Document.Id));
        Assert.Equal(["SUP-model-host"], inventory.Removed.Select(n => n.Document.Id));
    }

    [Fact]
    public void Annotations_that_went_are_told_from_those_that_moved()
    {
        _git.Write("src/A.cs", "[AiModel(\"MDL-credit-scorer\")]\n[HumanOversight(OversightMode.HumanInTheLoop)]\n[RiskLevel(AiRiskLevel.High)]\nclass A;").Write("src/B.cs", "class B;").Commit();
        _git.Git("branch", "--force", "base");
        _git.Write("src/A.cs", "[RiskLevel(AiRiskLevel.Low)]\nclass A;").Write("src/C.cs", "[AiModel(\"MDL-credit-scorer\")]\nclass C;");

        var delta = Diff();

        Assert.Equal([("src/A.cs", 2, "[HumanOversight(OversightMode.HumanInTheLoop)]"), ("src/A.cs", 3, "[RiskLevel(AiRiskLevel.High)]")], delta.Annotations.Removed.Select(a => (a.Path, a.Line, a.Text)));
        Assert.Equal(["[RiskLevel(AiRiskLevel.Low)]"], delta.Annotations.Added.Select(a => a.Text));
        Assert.Equal("annotations removed from code", DeltaWords.Sections(delta, new())[0].Title);
    }

    [Fact]
    public void Two_revisions_are_compared_whatever_the_working_tree_holds()
    {
        _git.Folder.Delete(Files.Evidence);
        _git.Write("src/A.cs", "[AiModel(\"MDL-credit-scorer\")]\nclass A;").Commit();
        _git.Git("tag", "v2");
        _git.Folder.Delete(Files.AiPolicy);

        var delta = Diff("v2");

        Assert.Equal(["EVD-bias-2026Q2"], delta.Evidence.Removed.Select(n => n.Document.Id));
        Assert.Empty(delta.Approvals.Voided);
        Assert.Equal(["src/A.cs"], delta.Annotations.Added.Select(a => a.Path));
    }

    [Fact]
    public void The_calendar_alone_changes_nothing()
    {
        var delta = RevisionDiff.Run(new(_git.Root, new(2031, 1, 1)), "base", null, TestContext.Current.CancellationToken).Delta!;

        Assert.Empty(DeltaWords.Sections(delta, new()));
    }

    [Theory]
    [InlineData("nowhere", null, GitFaultKind.UnknownRevision)]
    [InlineData("base", "nowhere", GitFaultKind.UnknownRevision)]
    public void An_unknown_revision_is_refused(string @base, string? head, GitFaultKind kind)
    {
        Assert.Equal(kind, Assert.Throws<GitException>(() => RevisionDiff.Run(new(_git.Root, TemporaryWorkspace.BaseDay), @base, head, TestContext.Current.CancellationToken)).Fault.Kind);
    }

    [Fact]
    public void A_comment_begins_with_its_mark_and_repeats_no_markup_of_documents()
    {
        _git.Folder.Replace(Files.System, "risk: high", "risk: \"[x](javascript:y) <img src=z> @everyone ## | `\"");

        var comment = DeltaComment.Of(Diff(), new());

        Assert.StartsWith(DeltaComment.Marker + "\n## Compliance: ", comment, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", comment, StringComparison.Ordinal);
        Assert.DoesNotContain("[x](javascript", comment, StringComparison.Ordinal);
        Assert.DoesNotContain("@everyone", comment, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_of_a_great_change_fits_and_counts_what_it_leaves_out()
    {
        for (var i = 0; i < 3_000; i++) _git.Write($"evidence/more/EVD-{i}.md", $"---\nkind: evidence\nid: EVD-{i}\ntitle: {new string('&', 400)}\nowner: nobody-{i}-{new string('<', 300)}\n---\n");

        var delta = Diff();
        var comment = DeltaComment.Of(delta, new());

        Assert.True(comment.Length <= 65_536);
        Assert.Contains($"### New diagnostics ({delta.Diagnostics.New.Count})", comment, StringComparison.Ordinal);
        Assert.Contains(" more; `compliance diff` lists them", comment, StringComparison.Ordinal);
    }

    [Fact]
    public void Terminal_escapes_of_documents_stay_visible_text()
    {
        _git.Folder.Replace(Files.System, "risk: high", "risk: \"\\e[31mred\\a\"");
        using var writer = new StringWriter();

        DeltaReport.Write(writer, Diff(), new());

        Assert.Contains("\\x1b[31mred\\x07", writer.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', writer.ToString());
    }

    [Fact]
    public void Equal_inputs_give_equal_bytes()
    {
        _git.Folder.Delete(Files.Evidence).Replace(Files.System, "risk: high", "risk: limited");

        Assert.Equal(All(Diff()), All(Diff()));

        static string All(ComplianceDelta delta)
        {
            using var writer = new StringWriter();
            DeltaReport.Write(writer, delta, new() { Detail = ReportDetail.Detailed });
            return writer + DeltaComment.Of(delta, new()) + DeltaJson.Of(delta);
        }
    }

    private ComplianceDelta Diff(string? head = null) => RevisionDiff.Run(new(_git.Root, TemporaryWorkspace.BaseDay), "base", head, TestContext.Current.CancellationToken).Delta!;
}
