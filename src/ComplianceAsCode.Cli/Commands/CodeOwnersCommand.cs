using System.CommandLine;
using ComplianceAsCode.Cli.Options;
using ComplianceAsCode.Cli.Terminal;
using ComplianceAsCode.Recording;
using ComplianceAsCode.Text;
using ComplianceAsCode.Workspaces;

namespace ComplianceAsCode.Cli.Commands;

/// <summary><c>compliance codeowners</c>: who is asked to review what, made from the roles.</summary>
internal sealed class CodeOwnersCommand : Command, IHasExamples
{
    private const string File = ".github/CODEOWNERS";

    private readonly CliEnvironment _environment;
    private readonly WorkspaceOption _root;
    private readonly AsOfOption _asOf;
    private readonly Option<bool> _check = new("--check") { Description = "Writes nothing, and fails where the file is not what would be written." };

    public CodeOwnersCommand(CliEnvironment environment)
        : base("codeowners", $"Writes into {File} who is asked to review what takes approval: the logins of those who hold the roles. Lines that are not its own stay.")
    {
        (_environment, _root, _asOf) = (environment, new(environment), new(environment));
        Options.Add(_check);
        Options.Add(_root.Option);
        _asOf.AddTo(this);
        SetAction(RunAsync);
    }

    public IReadOnlyList<string> Examples { get; } = ["compliance codeowners", "compliance codeowners --check"];

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var root = _root.Of(arguments);
        var result = await CheckRunner.RunAsync(_environment, new(root, _asOf.Of(arguments)), cancellation);
        if (result.Context is not { } context) return Unusable.Report(_environment, result, PathPrefix.FromWorkingDirectory(_environment, root));
        var folder = new WorkspaceFolder(root);
        var repository = new WorkspaceFolder(folder.Repository);
        var (state, full) = repository.Resolve("", File);
        if (state is not (FileState.Present or FileState.Missing)) return Refusal.Say(_environment, $"{File} leads out of the repository, or is a folder");
        var before = state == FileState.Present ? await System.IO.File.ReadAllTextAsync(full, cancellation) : "";
        var after = CodeOwners.Merge(before, CodeOwners.Lines(context, PathPrefix.FromRepository(root)));
        if (before.ReplaceLineEndings("\n") == after) return ExitCodes.Clean;
        if (arguments.GetValue(_check)) return Refusal.Say(_environment, $"{File} does not say who holds the roles; write it anew: compliance codeowners", ExitCodes.ErrorsFound);
        AtomicFile.WriteIfChanged(repository.FullPath(File), after);
        _environment.Out.WriteLine(TerminalText.Escape(PathPrefix.FromWorkingDirectory(_environment, repository.Root) + File));
        return ExitCodes.Clean;
    }
}
