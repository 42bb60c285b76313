using ComplianceAsCode.Frameworks;

namespace ComplianceAsCode.Tests.Rules;

public sealed class ObjectivesAreConsideredTests
{
    private const string Risks = "risks.yaml";
    private const string All = "objectives: [iso-42001:C.2.5, iso-42001:C.2.10, iso-42001:C.2.11]\nlikelihood: 2\nimpact: 2";

    [Fact]
    public void What_no_risk_names_is_listed_once()
    {
        using var test = Case().Replace(Risks, All, "objectives: [iso-42001:C.2.10]\nlikelihood: 2\nimpact: 2").Replace(Files.HelpDesk, "kind: ai-system", "[|kind|]: ai-system");

        var message = test.Triggers("warning");

        Assert.StartsWith("no risk of ai-system SYS-help-desk names C.2.5 (Fairness), C.2.11 (Transparency and explainability); ", message, StringComparison.Ordinal);
        Assert.Contains("compliance new risk --set system=SYS-help-desk --set objectives=iso-42001-2023:C.2.5", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reason_why_nothing_is_at_risk_will_do()
    {
        using var test = Case().Replace(Risks, All, "objectives: [iso-42001-2023:C.2.10, iso-42001:C.2.11]\nlikelihood: 2\nimpact: 2")
            .Replace(Files.HelpDesk, "risk: limited", "risk: limited\nno-risk-to: { objective: iso-42001:C.2.5, why: It decides nothing about people. }");

        test.DoesNotTrigger();
    }

    [Theory]
    [InlineData("type: risk\nsystem: SYS-help-desk", "type: opportunity\nsystem: SYS-help-desk")]
    [InlineData("type: risk\nsystem: SYS-help-desk", "type: risk")]
    [InlineData("type: risk\nsystem: SYS-help-desk", "type: risk\nsystem: SYS-credit-scoring")]
    public void Opportunities_and_risks_of_others_are_none_of_the_system(string old, string @new)
    {
        using var test = Case().Replace(Risks, old, @new).Replace(Files.HelpDesk, "kind: ai-system", "[|kind|]: ai-system");

        test.Triggers("warning");
    }

    [Theory]
    [InlineData("risk: limited", "risk: minimal")]
    [InlineData("risk: limited", "risk: lmited")]
    public void Minimal_risk_DoesNotTrigger(string old, string @new)
    {
        using var test = Case().Replace(Risks, All, "likelihood: 2\nimpact: 2").Replace(Files.HelpDesk, old, @new);

        Assert.DoesNotContain("CAC2015", test.Diagnostics().Select(d => d.Rule.Id));
    }

    [Theory]
    [InlineData(Risks, "objectives: [iso-42001:C.2.5, iso-42001:C.2.10, iso-42001:C.2.11]\nlikelihood: 2\nimpact: 2", "objectives: [iso-42001:C.2.55]\nlikelihood: 2\nimpact: 2", "CAC0013")]
    [InlineData(Risks, "objectives: [iso-42001:C.2.5, iso-42001:C.2.10, iso-42001:C.2.11]\nlikelihood: 2\nimpact: 2", "objectivs: [iso-42001:C.2.5]\nlikelihood: 2\nimpact: 2", "CAC0005")]
    [InlineData(Risks, "system: SYS-help-desk", "system: SYS-help-dsk", "CAC0011")]
    [InlineData(Risks, "title: A draft", "title: 'A draft", "CAC0002")]
    [InlineData(Files.HelpDesk, "risk: limited", "risk: limited\nno-risk: none", "CAC0005")]
    public void Fault_of_reading_DoesNotTrigger(string path, string old, string @new, string other)
    {
        using var test = Case().Replace(path, old, @new);

        test.LeavesItTo(other);
    }

    [Fact]
    public void Every_objective_of_the_list_exists() =>
        Assert.All(ConsideredObjectives.Embedded, o => Assert.Equal("objective", EmbeddedFrameworks.Load(o.Split(':')[0]).Find(o.Split(':')[1])!.Level));

    private static RuleCase Case() => new("CAC2015");
}
