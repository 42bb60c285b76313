using ComplianceAsCode.Checking;
using ComplianceAsCode.Cli.Terminal;
using ComplianceAsCode.Diagnostics;
using ComplianceAsCode.Output;
using ComplianceAsCode.Output.Text;

namespace ComplianceAsCode.Cli.Commands;

/// <summary>A workspace without a manifest that can be read. A build without one is only warned; who calls a command asked for an answer, and there is none.</summary>
internal static class Unusable
{
    public static CheckResult AsError(CheckResult result) =>
        result.Context is not null ? result : result with { Diagnostics = [.. result.Diagnostics.Select(d => d with { Severity = Severity.Error })] };

    /// <summary>Says why there is no answer, for commands whose standard output is their answer.</summary>
    public static int Report(CliEnvironment environment, CheckResult result, string pathPrefix)
    {
        foreach (var diagnostic in AsError(result).Diagnostics) TextReport.Write(environment.Error, diagnostic, new ReportOptions { PathPrefix = pathPrefix });
        return ExitCodes.NotJudged;
    }
}
