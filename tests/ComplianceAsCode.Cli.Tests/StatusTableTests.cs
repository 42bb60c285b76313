using ComplianceAsCode.Cli.Terminal;
using ComplianceAsCode.Tests;

namespace ComplianceAsCode.Cli.Tests;

public sealed class StatusTableTests
{
    [Theory]
    [InlineData(true, null, true)]
    [InlineData(true, "1", false)]
    [InlineData(false, null, false)]
    public async Task Tables_are_for_terminals_that_want_them(bool isTerminal, string? noColor, bool isTable)
    {
        using var workspace = TemporaryWorkspace.OfRulePages();
        using var output = new StringWriter { NewLine = "\n" };
        var environment = new CliEnvironment(output, new StringWriter(), workspace.Root, name => name == "NO_COLOR" ? noColor : null, () => TemporaryWorkspace.BaseDay) { OutIsTerminal = isTerminal };

        await CommandLine.RunAsync(["status"], environment, TestContext.Current.CancellationToken);

        Assert.Equal(isTable, output.ToString().Contains('│', StringComparison.Ordinal));
    }
}
