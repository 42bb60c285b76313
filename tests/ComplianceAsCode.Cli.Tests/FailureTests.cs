using ComplianceAsCode.Cli.Terminal;
using ComplianceAsCode.Tests;
using ComplianceAsCode.Workspaces;

namespace ComplianceAsCode.Cli.Tests;

public sealed class FailureTests
{
    [Fact]
    public async Task A_defect_exits_2_with_one_line_and_no_stack_trace()
    {
        using var workspace = TemporaryWorkspace.OfRulePages();
        using var error = new StringWriter { NewLine = "\n" };
        var environment = new CliEnvironment(new StringWriter(), error, workspace.Root, _ => null, () => throw new InvalidOperationException("no clock"));

        var exitCode = await CommandLine.RunAsync(["check"], environment, TestContext.Current.CancellationToken);

        Assert.Equal(2, exitCode);
        Assert.Matches("^compliance: internal error \\(InvalidOperationException: no clock\\); nothing was judged. Please report it at https://\\S+\n$", error.ToString());
    }

    [Fact]
    public void A_defect_in_reading_names_the_file()
    {
        var line = Failure.Describe(new AggregateException(new ReadingDefectException("policies/b.md", new ArgumentException("x")), new ReadingDefectException("policies/a.md", new FormatException("y"))));

        Assert.StartsWith("compliance: internal error while reading policies/a.md (FormatException: y)", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Interrupted_exits_130()
    {
        using var workspace = TemporaryWorkspace.OfRulePages();
        var environment = new CliEnvironment(new StringWriter(), new StringWriter(), workspace.Root, _ => null, () => TemporaryWorkspace.BaseDay);

        Assert.Equal(130, await CommandLine.RunAsync(["check"], environment, new CancellationToken(canceled: true)));
    }
}
