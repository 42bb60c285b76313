using ComplianceAsCode.Checking;

namespace ComplianceAsCode.Cli.Terminal;

/// <summary>Runs the check as the surroundings ask for it.</summary>
internal static class CheckRunner
{
    public static Task<CheckResult> RunAsync(CliEnvironment environment, CheckOptions options, CancellationToken cancellation)
    {
        var judged = options with
        {
            IsContinuousIntegration = environment.IsContinuousIntegration,
            ReadsHistory = true,
            SignatureCache = environment.IsContinuousIntegration || environment.Memory is not { } memory ? null : Path.Join(memory, "signatures"),
        };
        return Patience.RunAsync(environment, "checking …", () => ComplianceCheck.Run(judged, cancellation), cancellation);
    }
}
