using ComplianceAsCode.Checking;
using ComplianceAsCode.Diagnostics;

namespace ComplianceAsCode.Tests.Rules;

public sealed class ActionIsOnTimeTests
{
    private const string Actions = "actions.yaml";

    [Theory]
    [InlineData("2026-06-29", "open")]
    [InlineData("2026-06-29", "in-progress")]
    public void Day_after_Triggers(string due, string status)
    {
        using var test = Case().Replace(Actions, "due: 2027-03-31", $"due: [|{due}|]").Replace(Actions, "status: open", $"status: {status}");

        Assert.StartsWith($"action ACT-oversight-training was due on {due} and is {status}; ", test.Triggers("warning"), StringComparison.Ordinal);
    }

    [Fact]
    public void Day_itself_DoesNotTrigger_and_foretells_the_next()
    {
        using var workspace = TemporaryWorkspace.OfRulePages().Replace(Actions, "due: 2027-03-31", "due: 2026-06-30");

        var result = workspace.Check();

        Assert.Empty(result.Diagnostics);
        Assert.Equal(new NextChange(new(2026, 7, 1), "action ACT-oversight-training is late"), result.NextChange);
    }

    [Fact]
    public void Action_that_is_done_is_late_no_more()
    {
        using var test = Case().Replace("actions/tell-underwriters.yaml", "due: 2026-05-15", "due: 2026-05-01");

        test.DoesNotTrigger();
    }

    [Fact]
    public void In_continuous_integration_it_is_an_error_and_the_manifest_still_decides()
    {
        using var workspace = TemporaryWorkspace.OfRulePages().Replace(Actions, "due: 2027-03-31", "due: 2026-06-29");

        Assert.Equal([Severity.Error], InIntegration(workspace));
        Assert.Equal([Severity.Info], InIntegration(workspace.Replace(Files.Manifest, "stage: 5", "stage: 5\nrules: { CAC2006: info }")));
    }

    [Fact]
    public void Day_that_never_comes_is_never_late()
    {
        using var test = Case().Replace(Actions, "due: 2027-03-31", "due: 9999-12-31");

        test.DoesNotTrigger();
    }

    private static IEnumerable<Severity> InIntegration(TemporaryWorkspace workspace) =>
        ComplianceCheck.Run(new(workspace.Root, TemporaryWorkspace.BaseDay) { IsContinuousIntegration = true }, TestContext.Current.CancellationToken).Diagnostics.Select(d => d.Severity);

    private static RuleCase Case() => new("CAC2006");
}
