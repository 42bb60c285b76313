using ComplianceAsCode.Checking;

namespace ComplianceAsCode.Tests.Checking;

/// <summary>The manifest's word beats the stage, the stage beats the default, and enforcement softens what concerns the organisation alone.</summary>
public sealed class SeverityTests
{
    [Theory]
    [InlineData(5, "error")]
    [InlineData(3, "error")]
    [InlineData(2, "info")]
    [InlineData(1, "info")]
    public void Rule_of_a_later_stage_informs(int stage, string expected)
    {
        using var workspace = WithExpiredEvidence().Replace("aims.yaml", "stage: 5", $"stage: {stage}");

        Assert.Equal([$"evidence/bias-2026Q2.md(7,12,7,22): {expected} CAC3102"], workspace.Check().Places());
    }

    [Theory]
    [InlineData("error")]
    [InlineData("warning")]
    [InlineData("info")]
    public void Manifest_beats_stage_and_default(string severity)
    {
        using var workspace = WithExpiredEvidence().Replace("aims.yaml", "stage: 5", $$"""
            stage: 1
            rules: { CAC3102: {{severity}} }
            """);

        Assert.Equal([$"evidence/bias-2026Q2.md(7,12,7,22): {severity} CAC3102"], workspace.Check().Places());
    }

    [Fact]
    public void Rule_that_is_off_says_nothing()
    {
        using var workspace = WithExpiredEvidence().Replace("aims.yaml", "stage: 5", "stage: 5\nrules: { CAC3102: off }");

        Assert.Empty(workspace.Check().Places());
    }

    [Fact]
    public void Manifest_without_stage_is_at_stage_1()
    {
        using var workspace = WithExpiredEvidence().Replace("aims.yaml", "stage: 5\n", "");

        Assert.Equal(["evidence/bias-2026Q2.md(7,12,7,22): info CAC3102"], workspace.Check().Places());
    }

    [Fact]
    public void Rules_on_reading_and_configuration_know_no_stage_and_cannot_be_changed()
    {
        using var workspace = TemporaryWorkspace.OfRulePages()
            .Replace("aims.yaml", "stage: 5", "stage: 1\nrules: { CAC0011: off }")
            .Replace("controls/5.2.md", "owner: compliance-lead", "owner: compliance-led");

        Assert.Equal(["aims.yaml(5,10,5,17): error CAC9003", "controls/5.2.md(5,8,5,22): error CAC0011"], workspace.Check().Places());
    }

    [Fact]
    public void In_a_developers_build_a_fault_that_a_system_reaches_stays_an_error()
    {
        using var workspace = WithExpiredEvidence();

        Assert.Equal(["evidence/bias-2026Q2.md(7,12,7,22): error CAC3102"], workspace.Check(enforcement: Enforcement.System).Places());
    }

    [Fact]
    public void In_a_developers_build_a_fault_of_the_organisation_is_a_warning()
    {
        using var workspace = TemporaryWorkspace.OfRulePages().Replace("policies/ai-policy.md", "status: approved", "status: draft");

        Assert.Equal(["policies/ai-policy.md(7,9,7,14): warning CAC3001"], workspace.Check(enforcement: Enforcement.System).Places());
        Assert.Equal(["policies/ai-policy.md(7,9,7,14): error CAC3001"], workspace.Check(enforcement: Enforcement.All).Places());
    }

    [Fact]
    public void In_a_developers_build_a_fault_of_the_workspace_as_a_whole_is_a_warning()
    {
        using var workspace = TemporaryWorkspace.OfRulePages().Delete("controls/A.9.2.md").Delete("actions.yaml");

        Assert.Equal(["aims.yaml(6,14,6,28): warning CAC2001"], workspace.Check(enforcement: Enforcement.System).Places());
    }

    [Fact]
    public void In_a_developers_build_a_fault_of_reading_stays_an_error()
    {
        using var workspace = TemporaryWorkspace.OfRulePages().Replace("policies/ai-policy.md", "kind: policy", "kind: polcy");

        Assert.Equal(["policies/ai-policy.md(2,7,2,12): error CAC0004"], workspace.Check(enforcement: Enforcement.System).Places());
    }

    [Fact]
    public void Developers_build_leaves_warnings_and_infos_as_they_are()
    {
        using var workspace = TemporaryWorkspace.OfRulePages().Replace("evidence/bias-2026Q2.md", "2026-05-04", "2026-01-10");

        Assert.Equal(["evidence/bias-2026Q2.md(7,12,7,22): warning CAC3103"], workspace.Check(enforcement: Enforcement.System).Places());
    }

    private static TemporaryWorkspace WithExpiredEvidence() => TemporaryWorkspace.OfRulePages().Replace("evidence/bias-2026Q2.md", "2026-05-04", "2025-05-04");
}
