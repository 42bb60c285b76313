namespace ComplianceAsCode.Tests.Rules;

public sealed class SystemIsAssessedTests
{
    private const string HelpDeskAssessment = "impact-assessments/help-desk.yaml";
    private const string Demand = "  - { for: ai-system, require: [impact-assessment] }\n";

    [Fact]
    public void System_without_assessment_Triggers_where_the_manifest_does_not_ask_for_it()
    {
        using var test = Case().Delete(HelpDeskAssessment).Replace(Files.Manifest, Demand, "").Replace(Files.HelpDesk, "kind: ai-system", "[|kind|]: ai-system");

        Assert.Contains("compliance new impact-assessment --set system=SYS-help-desk", test.Triggers(), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_the_manifest_asks_the_absence_is_said_there()
    {
        using var test = Case().Delete(HelpDeskAssessment);

        test.LeavesItTo("CAC3101");
    }

    [Fact]
    public void At_stage_2_that_only_informs_and_this_is_the_error()
    {
        using var workspace = TemporaryWorkspace.OfRulePages().Delete(HelpDeskAssessment).Replace(Files.Manifest, "stage: 5", "stage: 2");

        Assert.Contains(workspace.Check().Places(), p => p.EndsWith(": error CAC2009", StringComparison.Ordinal));
    }

    [Fact]
    public void New_major_release_Triggers_at_the_release_that_was_assessed()
    {
        using var test = Case().Replace(HelpDeskAssessment, "system-release: 1.4.0", "system-release: [|0.9.2|]");

        Assert.StartsWith("impact-assessment IMP-help-desk is of release 0.9.2, and SYS-help-desk is at 1.4.0; ", test.Triggers(), StringComparison.Ordinal);
        Assert.Equal(["systems/help-desk.md: SYS-help-desk is here"], test.Related());
    }

    [Theory]
    [InlineData("1.0.0")]
    [InlineData("v1")]
    [InlineData("2.0.0-rc.1")]
    [InlineData("autumn")]
    [InlineData("2025-11-01")]
    public void Same_major_release_a_coming_one_or_no_number_DoesNotTrigger(string release)
    {
        using var test = Case().Replace(HelpDeskAssessment, "system-release: 1.4.0", $"system-release: {release}");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Older_assessments_are_history()
    {
        using var test = Case();

        test.Write("impact-assessments/help-desk-0.yaml", test.Read(HelpDeskAssessment).Replace("IMP-help-desk", "IMP-help-desk-0", StringComparison.Ordinal)
            .Replace("1.4.0", "0.9.0", StringComparison.Ordinal).Replace("2026-02-16", "2024-02-16", StringComparison.Ordinal).Replace("2027-02-16", "2025-02-16", StringComparison.Ordinal)).DoesNotTrigger();
    }

    [Fact]
    public void Day_after_the_review_Triggers_and_the_day_before_foretells_it()
    {
        using var workspace = TemporaryWorkspace.OfRulePages().Replace(HelpDeskAssessment, "review-by: 2027-02-16", "review-by: 2026-06-30");

        Assert.Equal((new DateOnly(2026, 7, 1), "the review of impact-assessment IMP-help-desk is late"), (workspace.Check().NextChange!.On, workspace.Check().NextChange!.What));
        Assert.Empty(workspace.Check().Diagnostics);
        Assert.Equal(["impact-assessments/help-desk.yaml(10,12,10,22): error CAC2009"], workspace.Check(new(2026, 7, 1)).Places());
    }

    [Theory]
    [InlineData("P134D", true)]
    [InlineData("P133D", false)]
    public void Without_own_day_the_manifests_interval_counts(string review, bool isClean)
    {
        using var test = Case().Replace(HelpDeskAssessment, "review-by: 2027-02-16\n", "").Replace(Files.Manifest, "stage: 5", $"stage: 5\nrisk: {{ review: {review} }}").Replace("risks.yaml", "reviewed: 2026-02-16", "reviewed: 2026-06-01");

        if (isClean) test.DoesNotTrigger();
        else test.Replace(HelpDeskAssessment, "assessed: 2026-02-16", "assessed: [|2026-02-16|]").Triggers();
    }

    [Theory]
    [InlineData("depth: full", "depth: [|screening|]", "is only a screening")]
    [InlineData("kind: impact-assessment\n", "[|kind|]: impact-assessment\n", "does not say that it is a full one")]
    [InlineData("who: groups", "who: individuals", "considers no impact on groups")]
    public void High_risk_needs_a_full_one_that_looks_at_all(string old, string @new, string message)
    {
        using var test = Case().Replace(Files.Assessment, old, @new);
        if (@new.Contains("kind", StringComparison.Ordinal)) test.Replace(Files.Assessment, "depth: full\n", "");
        if (@new.Contains("who", StringComparison.Ordinal)) test.Replace(Files.Assessment, "impacts:", "[|impacts|]:");

        Assert.Contains(message, test.Triggers(), StringComparison.Ordinal);
    }

    [Fact]
    public void Limited_risk_may_be_screened()
    {
        using var test = Case().Replace(HelpDeskAssessment, "depth: full", "depth: screening");

        test.DoesNotTrigger();
    }

    [Fact]
    public void Retired_system_needs_none()
    {
        using var test = Case().Delete(HelpDeskAssessment).Replace(Files.Manifest, Demand, "").Replace(Files.HelpDesk, "lifecycle: operation", "lifecycle: retired")
            .ReplaceApproved("scope.md", "systems: [SYS-credit-scoring, SYS-help-desk]", "systems: [SYS-credit-scoring]");

        test.DoesNotTrigger();
    }

    [Theory]
    [InlineData("system: SYS-help-desk", "system: SYS-help-dsk", "CAC0011")]
    [InlineData("title: Impact", "title: 'Impact", "CAC0002")]
    [InlineData("kind: impact-assessment", "kind: impact-asessment", "CAC0004")]
    [InlineData("review-by: 2027-02-16", "review-by: 2026-01-01", "CAC0018")]
    public void Fault_of_reading_DoesNotTrigger(string old, string @new, string other)
    {
        using var test = Case().Replace(Files.Manifest, Demand, "").Replace(HelpDeskAssessment, old, @new);

        test.LeavesItTo(other);
    }

    private static RuleCase Case() => new("CAC2009");
}
