using System.CommandLine;
using ComplianceAsCode.Cli.Options;
using ComplianceAsCode.Cli.Starting;
using ComplianceAsCode.Cli.Terminal;
using ComplianceAsCode.Starting;
using ComplianceAsCode.Text;
using ComplianceAsCode.Workspaces;

namespace ComplianceAsCode.Cli.Commands;

/// <summary><c>compliance init</c>: a new workspace from the reference management system.</summary>
internal sealed class InitCommand : Command, IHasExamples
{
    private const string IsThere = "is there already";

    private readonly CliEnvironment _environment;
    private readonly AsOfOption _asOf;
    private readonly Argument<string?> _folder = new("DIR") { Description = "The folder of the workspace. Default: the working directory.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string?> _organisation = new("--organisation") { Description = "The organisation whose management system it is. Without it, the manifest asks for it.", HelpName = "NAME" };
    private readonly Option<int> _stage = new("--stage") { Description = "The stage of audit readiness that is worked at, 1 to 5; rules of later stages only inform.", HelpName = "N", DefaultValueFactory = _ => 1 };

    public InitCommand(CliEnvironment environment)
        : base("init", "Makes a new workspace: policies and procedures as drafts, roles, context, a statement for each requirement, settings, a workflow. What only you can fill in is reported by the check. Overwrites nothing.")
    {
        (_environment, _asOf) = (environment, new(environment));
        Arguments.Add(_folder);
        _stage.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && (!int.TryParse(token.Value, out var stage) || stage is < 1 or > 5)) result.AddError($"--stage is '{token.Value}'; write a number from 1 to 5");
        });
        _organisation.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && (string.IsNullOrWhiteSpace(token.Value) || token.Value.Any(char.IsControl))) result.AddError("--organisation is no name; write one, or leave the option out");
        });
        Options.Add(_organisation);
        Options.Add(_stage);
        _asOf.AddTo(this);
        SetAction(Run);
    }

    public IReadOnlyList<string> Examples { get; } = ["compliance init --organisation \"Example Lending\"", "compliance init policies --organisation \"Example Lending\" --stage 2"];

    private int Run(ParseResult arguments)
    {
        var folder = new WorkspaceFolder(Path.GetFullPath(arguments.GetValue(_folder) ?? ".", _environment.WorkingDirectory));
        var within = Path.GetRelativePath(folder.Repository, folder.Root).Replace(Path.DirectorySeparatorChar, '/');
        var options = new StartingOptions(arguments.GetValue(_organisation)?.Trim(), arguments.GetValue(_stage), _asOf.Of(arguments), within == "." ? "" : within, ToolVersion.Text);
        var prefix = PathPrefix.FromWorkingDirectory(_environment, folder.Repository);
        var repository = new WorkspaceFolder(folder.Repository);
        var wanted = StartingWorkspace.Make(EmbeddedReference.Files(), options);
        var kept = wanted.Where(f => f.ByHand is not null && Problem(repository, f.Path) == IsThere).ToList();
        var differing = kept.Where(f => !IsAsWanted(repository.FullPath(f.Path), f.Text)).ToList();
        List<StartingFile> files = [.. wanted.Except(kept)];

        string[] problems =
        [
            .. Outer(folder) is { } outer ? [$"{outer} is a workspace already, and this folder lies in it; name another folder"] : Array.Empty<string>(),
            .. files.Select(f => (f.Path, Problem: Problem(repository, f.Path))).Where(f => f.Problem is not null).Select(f => $"{prefix}{f.Path} {f.Problem}"),
        ];
        if (problems.Length > 0) return Refuse(problems, problems.Any(p => !p.StartsWith(prefix + ".", StringComparison.Ordinal)));
        NewTree.Write(files.Select(f => (repository.FullPath(f.Path), f.Text)));
        Tell(differing, prefix);
        return Tell(files, options, prefix);
    }

    private static bool IsAsWanted(string path, string text) => new FileInfo(path) is { LinkTarget: null, Exists: true } && File.ReadAllText(path).ReplaceLineEndings("\n") == text;

    /// <summary>The folder of a workspace above this one, as a reader at the working directory names it.</summary>
    private string? Outer(WorkspaceFolder folder) => Path.GetDirectoryName(folder.Root) is { } parent && WorkspaceFolder.Find(parent) is { } outer
        ? Path.GetRelativePath(_environment.WorkingDirectory, outer).Replace(Path.DirectorySeparatorChar, '/')
        : null;

    private static string? Problem(WorkspaceFolder repository, string path)
    {
        // A link that leads nowhere is something too.
        if (new FileInfo(repository.FullPath(path)) is { LinkTarget: not null }) return IsThere;
        for (var folder = Path.GetDirectoryName(path); !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
        {
            var (above, _) = repository.Resolve("", folder.Replace(Path.DirectorySeparatorChar, '/'));
            if (above == FileState.Outside) return "would lead out of the repository through a symbolic link";
            if (above == FileState.Present) return $"cannot be written: {folder.Replace(Path.DirectorySeparatorChar, '/')} is a file";
        }
        return repository.Resolve("", path).State == FileState.Missing ? null : IsThere;
    }

    /// <summary>Says what the repository has already, and what to do about it.</summary>
    private void Tell(IEnumerable<StartingFile> kept, string prefix)
    {
        foreach (var file in kept)
        {
            var (first, rest) = file.ByHand!.TrimEnd('\n').Split('\n') is [var head, .. var tail] ? (head, tail) : ("", []);
            _environment.Error.WriteLine($"compliance: {TerminalText.Escape($"{prefix}{file.Path}")} {IsThere} and is left as it is; {TerminalText.Escape(first)}");
            foreach (var line in rest) _environment.Error.WriteLine($"  {TerminalText.Escape(line)}".TrimEnd());
        }
    }

    private int Tell(IReadOnlyList<StartingFile> files, StartingOptions options, string prefix)
    {
        foreach (var group in files.GroupBy(f => Path.GetDirectoryName(f.Path)!.Replace(Path.DirectorySeparatorChar, '/')).OrderBy(g => g.Key, StringComparer.Ordinal))
            _environment.Out.WriteLine(TerminalText.Escape($"{prefix}{(group.Key.Length == 0 && prefix.Length > 0 ? "" : group.Key.Length == 0 ? "./" : group.Key + "/")}{(group.Count() == 1 ? Path.GetFileName(group.First().Path) : $": {group.Count()} files")}"));
        var root = (prefix + options.Folder).TrimEnd('/');
        if (root.Contains(' ', StringComparison.Ordinal)) root = $"\"{root}\"";
        _environment.Out.WriteLine();
        _environment.Out.WriteLine(TerminalText.Escape($"Next: compliance check{(root.Length == 0 ? "" : $" --root {root}")} --severity warning lists what only you can fill in."));
        return ExitCodes.Clean;
    }

    /// <summary>Says what stands in the way. What lies in a folder with a point is the repository's, and no other folder for the workspace helps.</summary>
    private int Refuse(IReadOnlyList<string> problems, bool anotherFolderHelps)
    {
        foreach (var problem in problems) _environment.Error.WriteLine($"compliance: {TerminalText.Escape(problem)}");
        _environment.Error.WriteLine(anotherFolderHelps
            ? "compliance: nothing was written; name another folder, such as: compliance init policies"
            : "compliance: nothing was written; move it away, run this again, and put the two together");
        return ExitCodes.NotJudged;
    }
}
