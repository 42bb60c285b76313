using System.Reflection;
using ComplianceAsCode.Checking;
using ComplianceAsCode.Output;
using ComplianceAsCode.Output.Sarif;
using ComplianceAsCode.Workspaces;

namespace ComplianceAsCode.Build;

/// <summary>A build's result as SARIF, for code scanning.</summary>
internal static class SarifLog
{
    public static string Of(CheckResult result) => SarifReport.Of(result, RuleSet.Catalogue.All, new ReportOptions
    {
        PathPrefix = PrefixOf(new WorkspaceFolder(result.Options.Root)),
        ToolVersion = typeof(SarifLog).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "",
    });

    // Code scanning looks for files from the repository's folder.
    private static string PrefixOf(WorkspaceFolder folder) =>
        folder.Repository == folder.Root ? "" : Path.GetRelativePath(folder.Repository, folder.Root).Replace(Path.DirectorySeparatorChar, '/') + "/";
}
