using ComplianceAsCode.Checking;
using ComplianceAsCode.Readiness;

namespace ComplianceAsCode.Cli.Terminal;

/// <summary>A check and what is computed from it.</summary>
internal sealed record ReadinessRun(CheckResult Result, ReadinessModel? Model)
{
    public static async Task<ReadinessRun> Of(CliEnvironment environment, string root, DateOnly asOf, CancellationToken cancellation)
    {
        var result = await CheckRunner.RunAsync(environment, new(root, asOf), cancellation);
        return new(result, ReadinessModel.Of(result));
    }
}
