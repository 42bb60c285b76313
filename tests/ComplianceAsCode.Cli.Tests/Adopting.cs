using ComplianceAsCode.Tests;

namespace ComplianceAsCode.Cli.Tests;

/// <summary>Runs <c>compliance adopt</c> with what only a user knows given.</summary>
internal static class Adopting
{
    /// <summary>The sections that a policy needs.</summary>
    public const string Sections = "## Purpose\n\nx\n\n## Scope\n\nx\n\n## Responsibilities\n\nx\n\n## Policy\n\nx\n\n## Review\n\nx\n";

    public static Task<CliRun> AdoptAsync(this TemporaryWorkspace workspace, params string[] paths) => workspace.AdoptAsync(paths, "owner=compliance-lead", "topics=acceptable-use");

    public static Task<CliRun> AdoptAsync(this TemporaryWorkspace workspace, string[] paths, params string[] values) =>
        CliRun.In(workspace.Root, ["adopt", .. paths, .. values.SelectMany(v => new[] { "--set", v })]);
}
