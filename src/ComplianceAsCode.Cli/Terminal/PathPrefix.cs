using ComplianceAsCode.Workspaces;

namespace ComplianceAsCode.Cli.Terminal;

/// <summary>What stands before a workspace's paths so that they hold for a reader elsewhere.</summary>
internal static class PathPrefix
{
    /// <summary>For a reader at the working directory: a terminal or editor opens them from there.</summary>
    public static string FromWorkingDirectory(CliEnvironment environment, string root) => Between(environment.WorkingDirectory, root);

    /// <summary>For a reader at the repository: code scanning and annotations look for files from there, whatever the working directory.</summary>
    public static string FromRepository(string root) => new WorkspaceFolder(root) is var folder ? Between(folder.Repository, folder.Root) : "";

    private static string Between(string from, string root)
    {
        var path = Path.GetRelativePath(from, root);
        // Another drive has no relative path, and absolute ones name a machine.
        return path == "." || Path.IsPathRooted(path) ? "" : path.Replace(Path.DirectorySeparatorChar, '/') + "/";
    }
}
