using System.CommandLine;
using ComplianceAsCode.Cli.Terminal;
using ComplianceAsCode.Workspaces;

namespace ComplianceAsCode.Cli.Options;

/// <summary><c>--root</c>: the folder with the manifest; by default the nearest one upward.</summary>
internal sealed class WorkspaceOption
{
    private readonly CliEnvironment _environment;

    public WorkspaceOption(CliEnvironment environment)
    {
        _environment = environment;
        Option = new("--root") { Description = "The folder with aims.yaml. Default: the nearest one upward.", HelpName = "DIR" };
        Option.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !Directory.Exists(FullPath(token.Value))) result.AddError($"there is no folder '{token.Value}'; name the folder that holds aims.yaml");
        });
    }

    public Option<string?> Option { get; }

    /// <summary>The folder: the one that is named, else the nearest upward with a manifest, else the working directory, where the check then says what is missing.</summary>
    public string Of(ParseResult result) =>
        result.GetValue(Option) is { } named ? FullPath(named) : WorkspaceFolder.Find(_environment.WorkingDirectory) ?? _environment.WorkingDirectory;

    private string FullPath(string path) => Path.GetFullPath(path, _environment.WorkingDirectory);
}
