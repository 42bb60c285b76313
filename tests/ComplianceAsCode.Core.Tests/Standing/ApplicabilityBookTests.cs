using ComplianceAsCode.Frameworks;
using ComplianceAsCode.Standing;

namespace ComplianceAsCode.Tests.Standing;

public sealed class ApplicabilityBookTests
{
    private const string HighRisk = "roles: [provider, deployer], class: high-annex-iii, point: Annex III(5)(b)";

    [Theory]
    [InlineData("Art. 12(1)", HighRisk, "2027-12-01", ApplicabilityState.NotYet)]
    [InlineData("Art. 12(1)", HighRisk, "2027-12-02", ApplicabilityState.Applies)]
    [InlineData("Art. 12(1)", "roles: [provider], class: high-annex-i", "2028-08-01", ApplicabilityState.NotYet)]
    [InlineData("Art. 12(1)", "roles: [provider], class: high-annex-i", "2028-08-02", ApplicabilityState.Applies)]
    [InlineData("Art. 4", "roles: [deployer], class: none", "2025-02-01", ApplicabilityState.NotYet)]
    [InlineData("Art. 4", "roles: [deployer], class: none", "2025-02-02", ApplicabilityState.Applies)]
    [InlineData("Art. 72(1)", HighRisk, "2026-08-02", ApplicabilityState.NotYet)]
    [InlineData("Art. 72(1)", HighRisk, "2027-12-02", ApplicabilityState.Applies)]
    [InlineData("Art. 50(1)", "roles: [provider], class: transparency, point: Art. 50(1)", "2026-08-01", ApplicabilityState.NotYet)]
    [InlineData("Art. 50(1)", "roles: [provider], class: transparency, point: Art. 50(1)", "2026-08-02", ApplicabilityState.Applies)]
    [InlineData("Art. 5(1)(ba)", "roles: [provider], class: prohibited, point: Art. 5(1)(ba)", "2026-12-01", ApplicabilityState.NotYet)]
    [InlineData("Art. 5(1)(ba)", "roles: [provider], class: prohibited, point: Art. 5(1)(ba)", "2026-12-02", ApplicabilityState.Applies)]
    public void Requirement_applies_from_its_day(string article, string act, string day, ApplicabilityState state) => Assert.Equal(state, Of(article, act, day).State);

    [Theory]
    [InlineData("Art. 12(1)", "roles: [deployer], class: high-annex-iii", "it binds the provider, and the organisation is deployer")]
    [InlineData("Art. 12(1)", "roles: [provider], class: none", "its class is none")]
    [InlineData("Art. 5(1)(a)", HighRisk, "its class is high-annex-iii")]
    [InlineData("Art. 43(1)", HighRisk, "its point is Annex III(5)(b)")]
    [InlineData("Art. 50(2)", "roles: [provider], class: transparency, point: Art. 50(1)", "its point is Art. 50(1)")]
    [InlineData("Art. 12(1)", HighRisk + ", profiling: false, exception: { used: true, reason: x }", "the exception of Art. 6(3) is used")]
    [InlineData("Art. 6(4)", HighRisk, "the exception of Art. 6(3) is not used")]
    [InlineData("Art. 26(8)", HighRisk + ", public-authority: false", "no public authority uses it")]
    public void What_does_not_apply_says_why(string article, string act, string because)
    {
        var found = Of(article, act, "2030-01-01");

        Assert.Equal((ApplicabilityState.NotApplicable, because), (found.State, found.Because));
    }

    [Theory]
    [InlineData("Art. 12(1)", "class: high-annex-iii", "its eu-ai-act does not give 'roles'")]
    [InlineData("Art. 12(1)", "roles: [provider]", "its eu-ai-act does not give a 'class'")]
    [InlineData("Art. 12(1)", HighRisk + ", exception: { used: true, reason: x }", "its eu-ai-act does not give 'profiling'")]
    [InlineData("Art. 26(8)", HighRisk, "its eu-ai-act does not give 'public-authority'")]
    [InlineData("Art. 43(1)", "roles: [provider], class: high-annex-iii", "its eu-ai-act does not give a 'point' of Annex III")]
    [InlineData("Art. 50(1)", HighRisk, "its eu-ai-act does not give a 'point' of Art. 50")]
    [InlineData("Art. 22(1)", HighRisk, "no document says whether the provider is established outside the Union")]
    [InlineData("Art. 53(1)(a)", HighRisk, "no document says whether the organisation provides a general-purpose AI model")]
    [InlineData("Art. 27(1)", "roles: [deployer], class: high-annex-iii, point: Annex III(4)(a), public-authority: false", "no document says whether the deployer provides public services")]
    public void What_documents_do_not_tell_is_not_evaluated(string article, string act, string because)
    {
        var found = Of(article, act, "2030-01-01");

        Assert.Equal((ApplicabilityState.NotEvaluated, because), (found.State, found.Because));
    }

    [Fact]
    public void Exception_never_holds_for_profiling() => Assert.Equal(ApplicabilityState.Applies, Of("Art. 12(1)", HighRisk + ", profiling: true, exception: { used: true, reason: x }", "2028-01-01").State);

    [Fact]
    public void Who_uses_the_exception_documents_and_registers_it()
    {
        const string act = HighRisk + ", profiling: false, exception: { used: true, reason: x }";

        Assert.All((string[])["Art. 6(4)", "Art. 49(2)"], article => Assert.Equal(ApplicabilityState.Applies, Of(article, act, "2028-01-01").State));
    }

    [Theory]
    [InlineData("Art. 27(1)", "roles: [deployer], class: high-annex-iii, point: Annex III(5)(b)")]
    [InlineData("Art. 27(1)", "roles: [deployer], class: high-annex-iii, point: Annex III(4)(a), public-authority: true")]
    [InlineData("Art. 43(2)", HighRisk)]
    [InlineData("Art. 50(1)", "roles: [provider], class: high-annex-iii, point: [Annex III(5)(b), Art. 50(1)]")]
    [InlineData("Art. 12(1)", "roles: [product-manufacturer], class: high-annex-i")]
    public void One_way_to_be_in_scope_is_enough(string article, string act) => Assert.Equal(ApplicabilityState.Applies, Of(article, act, "2030-01-01").State);

    [Theory]
    [InlineData("2026-08-01", "2026-12-02")]
    [InlineData("2026-08-02", "2026-08-02")]
    public void What_was_on_the_market_before_is_spared_until_its_later_day(string placed, string from) =>
        Assert.Equal(from, Iso(Of("Art. 50(2)", $"roles: [provider], class: transparency, point: Art. 50(2), placed-on-market: {placed}", "2026-09-01").From));

    [Theory]
    [InlineData("public-authority: true, placed-on-market: 2026-01-10", ApplicabilityState.NotYet, "2030-08-02")]
    [InlineData("public-authority: false, placed-on-market: 2026-01-10", ApplicabilityState.NotEvaluated, null)]
    [InlineData("placed-on-market: 2026-01-10", ApplicabilityState.NotEvaluated, null)]
    [InlineData("public-authority: true, placed-on-market: 2027-12-02", ApplicabilityState.Applies, "2027-12-02")]
    [InlineData("public-authority: true", ApplicabilityState.Applies, "2027-12-02")]
    public void High_risk_systems_of_before_their_day_have_rules_of_their_own(string facts, ApplicabilityState state, string? from)
    {
        var found = Of("Art. 12(1)", $"{HighRisk}, {facts}", "2028-01-01");

        Assert.Equal((state, from), (found.State, found.From is null ? null : Iso(found.From)));
    }

    [Fact]
    public void Before_the_day_what_a_transition_leaves_open_is_told_beside_it()
    {
        var found = Of("Art. 12(1)", $"{HighRisk}, public-authority: false, placed-on-market: 2026-01-10", "2027-12-01");

        Assert.Equal((ApplicabilityState.NotYet, "2027-12-02"), (found.State, Iso(found.From)));
        Assert.Equal("it was placed on the market on 2026-01-10, and by Art. 111(2) that decides: no document says whether its design was significantly changed since", found.Because);
    }

    [Fact]
    public void Uncertain_day_says_so() => Assert.Contains("the date is not certain", Of("Art. 72(1)", HighRisk, "2026-06-30").Because, StringComparison.Ordinal);

    [Theory]
    [InlineData("applicable: true", ApplicabilityState.Applies)]
    [InlineData("applicable: false", ApplicabilityState.NotApplicable)]
    public void What_is_open_a_control_settles(string stated, ApplicabilityState state) => Assert.Equal(state, Of("Art. 22(1)", HighRisk, "2028-01-01", stated).State);

    [Fact]
    public void What_applies_no_control_leaves_out() => Assert.Equal(ApplicabilityState.Applies, Of("Art. 12(1)", HighRisk, "2028-01-01", "applicable: false").State);

    [Fact]
    public void Nothing_applies_to_what_is_retired()
    {
        using var workspace = With(HighRisk).Replace("systems/credit-scoring.md", "lifecycle: operation", "lifecycle: retired");

        Assert.Equal(ApplicabilityState.NotApplicable, Standing(workspace, "Art. 12(1)", "2028-01-01").Applicability.State);
    }

    [Fact]
    public void Records_lift_a_requirement_of_a_law_to_partly_evidenced_and_no_further()
    {
        using var workspace = With(HighRisk).Replace("evidence/bias-2026Q2.md", "requirements: [A.6.2.4]", "requirements: ['eu-ai-act:Art. 15(3)', 'eu-ai-act:Art. 15(4)']");

        Assert.Equal(RequirementStatus.PartlyEvidenced, Standing(LastingLong(workspace), "Art. 15(3)", "2028-01-01").Status);
    }

    [Fact]
    public void Evidence_of_another_system_proves_nothing_of_this_one()
    {
        using var workspace = With(HighRisk).Replace("evidence/bias-2026Q2.md", "requirements: [A.6.2.4]", "requirements: ['eu-ai-act:Art. 15(3)']")
            .Replace("evidence/bias-2026Q2.md", "system: SYS-credit-scoring\nmodel: MDL-credit-scorer", "system: SYS-help-desk\nmodel: MDL-help-assistant");

        Assert.Equal(RequirementStatus.NotEvidenced, Standing(LastingLong(workspace), "Art. 15(3)", "2028-01-01").Status);
    }

    [Fact]
    public void System_of_a_prohibited_class_meets_no_prohibition()
    {
        using var workspace = With("roles: [provider], class: prohibited, point: Art. 5(1)(c)").Replace("evidence/bias-2026Q2.md", "requirements: [A.6.2.4]", "requirements: ['eu-ai-act:Art. 5(1)(c)']");

        Assert.Equal(RequirementStatus.NotEvidenced, Standing(workspace, "Art. 5(1)(c)", "2026-06-30").Status);
    }

    private static TemporaryWorkspace LastingLong(TemporaryWorkspace workspace) =>
        workspace.Replace("evidence/bias-2026Q2.md", "valid-for: P180D", "valid-for: P9Y").Replace("aims.yaml", "stage: 5", "stage: 5\nfreshness: { default: P9Y }");

    private static SystemApplicability Of(string article, string act, string day, string? stated = null)
    {
        using var workspace = With(act);
        if (stated is not null)
        {
            workspace.Write("controls/act.yaml", $"""
                kind: control
                id: CTL-act
                title: Act
                owner: compliance-lead
                requirement: 'eu-ai-act:{article}'
                because: [law]
                justification: It is settled.
                claim: partial
                {stated}
                """);
        }
        return Standing(workspace, article, day).Applicability;
    }

    private static TemporaryWorkspace With(string act) => TemporaryWorkspace.OfRulePages()
        .Replace("aims.yaml", "frameworks: [framework.yaml]", "frameworks: [framework.yaml, eu-ai-act]")
        .Replace("systems/credit-scoring.md", "oversight: POL-human-oversight", $"oversight: POL-human-oversight\neu-ai-act: {{ {act} }}");

    private static SystemStanding Standing(TemporaryWorkspace workspace, string article, string day)
    {
        var context = workspace.Check(DateOnly.ParseExact(day, "yyyy-MM-dd", null)).Context!;
        var requirement = EmbeddedFrameworks.Load("eu-ai-act").Find(article)!;
        return context.Standing.Of(context.Register.RequirementOf($"eu-ai-act:{requirement.Id}")!).Systems.Single(s => s.System.Id == "SYS-credit-scoring");
    }

    private static string Iso(DateOnly? day) => day!.Value.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
