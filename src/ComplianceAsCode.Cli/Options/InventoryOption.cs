using System.CommandLine;
using ComplianceAsCode.Cli.Terminal;

namespace ComplianceAsCode.Cli.Options;

/// <summary><c>--inventory</c>: where a check finds what code says of AI.</summary>
internal static class InventoryOption
{
    public static Option<string[]> Create() => new("--inventory")
    {
        Description = "Assemblies, compliance.inventory.json files, or folders with these, to check the documents against. Default: what the last builds left in the workspace.",
        HelpName = "PATH",
        AllowMultipleArgumentsPerToken = true,
    };

    /// <summary>The paths that were given, in full; <see langword="null"/> where none was.</summary>
    public static IReadOnlyList<string>? Paths(CliEnvironment environment, string[]? given) =>
        given is null or [] ? null : [.. given.Select(path => Path.GetFullPath(path, environment.WorkingDirectory))];
}
