using ComplianceAsCode.Cli.Terminal;
using ComplianceAsCode.Text;

namespace ComplianceAsCode.Cli.Commands;

/// <summary>A command that does not do what it was asked for, and says why.</summary>
internal static class Refusal
{
    public static int Say(CliEnvironment environment, string problem, int exitCode = ExitCodes.NotJudged)
    {
        environment.Error.WriteLine($"compliance: {TerminalText.OfMessage(problem)}");
        return exitCode;
    }
}
