using ComplianceAsCode.Checking;
using ComplianceAsCode.Cli.SelfTests;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Output.Baselines;
using ComplianceAsCode.Readiness;
using ComplianceAsCode.RulePages;

namespace ComplianceAsCode.Cli.Tests;

/// <summary>The failing example of each rule's page, accepted in a baseline.</summary>
public sealed class BaselineOfAnyRuleTests
{
    public static TheoryData<string> Rules => [.. RuleSet.Catalogue.All.Where(r => r.Stage is >= 1 and <= 5).Select(r => r.Id)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_fault_of_any_rule_can_be_accepted_and_still_is_on_the_next_day(string rule)
    {
        var example = RulePageReader.Read(EmbeddedPages.Find(rule)!).Failing.ToLookup(f => f.IsBase);
        using var folder = new ExampleFolder(EmbeddedPages.WorkspaceFiles(), example[false]);
        using var earlier = new ExampleFolder(EmbeddedPages.WorkspaceFiles(), example[true]);
        var @base = example[true].Any() ? ComplianceCheck.ReadBase(earlier.Root, TestContext.Current.CancellationToken) : null;
        var before = CheckOn(RulePage.BaseDay);
        File.WriteAllText(Path.Join(folder.Root, "aims.baseline.yaml"), BaselineText.Of(BaselinePlan.Of(before)!.Entries("compliance-lead", new(2026, 9, 30))));

        var after = CheckOn(RulePage.BaseDay);

        Assert.Empty(after.Diagnostics.Where(d => d.Severity > Severity.Info).Select(d => d.FullMessage));
        Assert.Equal(StatusOf(before), StatusOf(after));
        Assert.DoesNotContain(rule, CheckOn(RulePage.BaseDay.AddDays(1)).Diagnostics.Where(d => d.Severity > Severity.Info).Select(d => d.Rule.Id));

        CheckResult CheckOn(DateOnly day) => ComplianceCheck.Run(new(folder.Root, day) { Base = @base }, TestContext.Current.CancellationToken);

        static IEnumerable<string> StatusOf(CheckResult result) => ReadinessModel.Of(result)!.Frameworks.SelectMany(f => f.Requirements).Select(r => $"{r.Citation} {r.Standing.Status} {string.Join("; ", r.Standing.Gaps)}");
    }
}
