using ComplianceAsCode.Checking;

namespace ComplianceAsCode.Cli.Tests;

public sealed class ExplainTests
{
    [Theory]
    [InlineData("CAC6002")]
    [InlineData("cac6002")]
    [InlineData("ModelHasIntendedPurpose")]
    public async Task A_rule_is_named_by_id_or_name(string rule)
    {
        var run = await CliRun.In(Path.GetTempPath(), "explain", rule);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("# CAC6002: ModelHasIntendedPurpose\n", run.Out, StringComparison.Ordinal);
        Assert.Contains("\n## How to fix\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_rule_can_be_explained()
    {
        foreach (var rule in RuleSet.Catalogue.All)
            Assert.StartsWith($"# {rule.Id}: {rule.Name}\n", (await CliRun.In(Path.GetTempPath(), "explain", rule.Id)).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_that_is_not_there_offers_the_nearest()
    {
        var run = await CliRun.In(Path.GetTempPath(), "explain", "CAC60022");

        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("compliance: there is no rule 'CAC60022'; did you mean 'CAC6002'?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_path_is_read_through_a_rules_name()
    {
        var run = await CliRun.In(Path.GetTempPath(), "explain", "../frameworks/artefacts");

        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public async Task The_list_has_one_line_a_rule()
    {
        var run = await CliRun.In(Path.GetTempPath(), "explain", "--list");

        Assert.Equal(RuleSet.Catalogue.All.Select(r => r.Id), run.OutLines.Select(l => l.Split(' ')[0]));
        Assert.Contains("CAC3102  error    3  EvidenceIsFresh: ", run.Out, StringComparison.Ordinal);
    }
}
