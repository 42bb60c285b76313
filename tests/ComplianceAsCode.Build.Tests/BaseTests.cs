namespace ComplianceAsCode.Build.Tests;

/// <summary>The property <c>ComplianceBase</c>.</summary>
public sealed class BaseTests
{
    [Fact]
    public void Outside_a_repository_the_build_goes_on_and_says_that_nothing_was_compared()
    {
        using var workspace = new Workspace();
        var task = workspace.Task();
        task.Base = "origin/main";

        Assert.True(task.Execute());
        Assert.Contains(workspace.Engine.Messages, m => m.Message!.StartsWith("The compliance documents are not compared with 'origin/main', because the folder lies in no working tree", StringComparison.Ordinal));
    }
}
