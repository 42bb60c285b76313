using ComplianceAsCode.Checking;
using ComplianceAsCode.Output.Baselines;

namespace ComplianceAsCode.Build.Tests;

/// <summary>What the baseline accepts does not reach the build's log.</summary>
public sealed class BaselineTests
{
    [Theory]
    [InlineData("system")]
    [InlineData("all")]
    public void What_is_accepted_is_no_error_and_no_warning(string enforce)
    {
        using var workspace = new Workspace();
        var plan = BaselinePlan.Of(workspace.Check())!;
        workspace.Add("aims.baseline.yaml", BaselineText.Of(plan.Entries("deputy", new(2026, 12, 31))));

        var task = workspace.Task();
        task.Enforce = enforce;

        Assert.NotEmpty(plan.ToAccept);
        Assert.True(task.Execute());
        Assert.Empty(workspace.Engine.Errors.Select(e => e.Message).Concat(workspace.Engine.Warnings.Select(w => w.Message)));
    }

    [Fact]
    public void An_entry_that_expired_is_an_error_and_its_fault_is_back()
    {
        using var workspace = new Workspace();
        workspace.Add("aims.baseline.yaml", BaselineText.Of(BaselinePlan.Of(workspace.Check())!.Entries("deputy", new(2026, 6, 30))));

        Assert.False(workspace.Task().Execute());

        Assert.Contains("CAC9008", workspace.Engine.Errors.Select(e => e.Code));
        Assert.Contains("CAC1001", workspace.Engine.Warnings.Select(w => w.Code));
    }
}
