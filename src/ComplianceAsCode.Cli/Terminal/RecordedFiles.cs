using ComplianceAsCode.Recording;
using ComplianceAsCode.Text;
using ComplianceAsCode.Workspaces;

namespace ComplianceAsCode.Cli.Terminal;

/// <summary>Writes approvals that are recorded: each file whole or not at all.</summary>
internal static class RecordedFiles
{
    /// <summary>Writes what is to be written, and says what is refused.</summary>
    public static int Write(CliEnvironment environment, string root, IReadOnlyList<RecordingOutcome> outcomes)
    {
        var folder = new WorkspaceFolder(root);
        var prefix = PathPrefix.FromWorkingDirectory(environment, folder.Root);
        foreach (var outcome in outcomes)
        {
            if (outcome.Problem is { } problem) environment.Error.WriteLine($"compliance: not recorded: {TerminalText.OfMessage(problem)}");
            else if (outcome.File is not { } file) environment.Error.WriteLine("recorded already");
            else if (folder.Resolve("", file.Path).State is FileState.Outside or FileState.Folder) environment.Error.WriteLine($"compliance: not recorded: {TerminalText.Escape(file.Path)} leads out of the workspace, or is a folder");
            else
            {
                if (file.Text.Length == 0) File.Delete(folder.FullPath(file.Path));
                else AtomicFile.WriteIfChanged(folder.FullPath(file.Path), file.Text);
                environment.Out.WriteLine(TerminalText.Escape(prefix + file.Path));
            }
        }
        return outcomes.Any(o => o.Problem is not null) ? ExitCodes.ErrorsFound : ExitCodes.Clean;
    }
}
