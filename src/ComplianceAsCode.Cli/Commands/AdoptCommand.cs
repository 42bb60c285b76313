using System.CommandLine;
using ComplianceAsCode.Adoption;
using ComplianceAsCode.Binding;
using ComplianceAsCode.Cli.Options;
using ComplianceAsCode.Cli.Terminal;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Output.Templates;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Text;
using ComplianceAsCode.Workspaces;

namespace ComplianceAsCode.Cli.Commands;

/// <summary><c>compliance adopt</c>: brings in texts that were written before.</summary>
internal sealed class AdoptCommand : Command, IHasExamples
{
    private readonly CliEnvironment _environment;
    private readonly WorkspaceOption _root;
    private readonly AsOfOption _asOf;
    private readonly Argument<string[]> _paths = new("PATH") { Description = "Files and folders: Markdown gets front matter; Word and PDF get a document that names them with their digest.", Arity = ArgumentArity.OneOrMore };
    private readonly WordOption<string> _kind = new("--kind", "What the texts are.", (KindNames.Policy, KindNames.Policy), (KindNames.Procedure, KindNames.Procedure));
    private readonly Option<string[]> _set = new("--set") { Description = "A field's value in each of them, such as owner=ROL-compliance-owner or topics=acceptable-use. May be given again.", HelpName = "field=value" };

    public AdoptCommand(CliEnvironment environment)
        : base("adopt", "Brings existing policies in: adds front matter (title from the first heading, id, draft) and leaves the text below it as it is, byte for byte.")
    {
        (_environment, _root, _asOf) = (environment, new(environment), new(environment));
        Arguments.Add(_paths);
        Options.Add(_kind.Option);
        Options.Add(_set);
        Options.Add(_root.Option);
        _asOf.AddTo(this);
        SetAction(RunAsync);
    }

    public IReadOnlyList<string> Examples { get; } = ["compliance adopt handbook/acceptable-use.md --set topics=acceptable-use", "compliance adopt handbook --set owner=ROL-compliance-owner", "compliance adopt runbooks/incident.md --kind procedure --set type=incident"];

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var kind = KindSet.Find(_kind.Of(arguments))!;
        var given = new List<(string Field, string Value)>();
        var values = new TemplateValues(kind.Shape);
        foreach (var assignment in arguments.GetValue(_set) ?? [])
        {
            var (field, value) = FieldAssignment.Parts(assignment);
            if (field == Common.Kind.Name) return Refuse(["'kind' is an option: --kind policy or --kind procedure"]);
            if (field == Common.Id.Name) return Refuse(["'id' is made from the title of each text; change it in the file afterwards"]);
            if (FieldAssignment.Add(values, assignment) is { } problem) return Refuse([problem]);
            given.Add((field, value));
        }

        var folder = new WorkspaceFolder(_root.Of(arguments));
        var prefix = PathPrefix.FromWorkingDirectory(_environment, folder.Root);
        var (manifest, _) = WorkspaceReader.ReadManifest(folder);
        if (manifest is null) return Unusable.Report(_environment, await CheckRunner.RunAsync(_environment, new(folder.Root, _environment.Today()), cancellation), prefix);
        var (files, problems) = TextFinder.Find(folder, manifest, (arguments.GetValue(_paths) ?? []).Select(p => Path.TrimEndingDirectorySeparator(Path.GetFullPath(p, _environment.WorkingDirectory))), Adopter.CanAdopt);
        if (problems.Count > 0) return Refuse([.. problems.Select(p => $"{prefix}{p.Path} {p.Problem}")]);

        var workspace = await Task.Run(() => WorkspaceReader.Read(folder, manifest, cancellation), cancellation);
        var adopter = new Adopter(new(kind, given, _asOf.Of(arguments), new Register(workspace)));
        return Write([.. files.Select(f => adopter.Adopt(f, FileBytes.Read(folder.FullPath(f))))], folder, prefix);
    }

    /// <summary>Writes all or nothing: who names a folder learns first what is wrong in it.</summary>
    private int Write(IReadOnlyList<Adoption.Adoption> adoptions, WorkspaceFolder folder, string prefix)
    {
        string[] problems =
        [
            .. adoptions.OfType<NotAdopted>().Select(a => $"{prefix}{a.Source} {a.Problem}"),
            .. adoptions.OfType<Adopted>().Where(a => a.Path != a.Source && folder.Resolve("", a.Path).State != FileState.Missing).Select(a => $"{prefix}{a.Path}, which would name {a.Source}, is there already or leads out of the workspace; rename it"),
        ];
        if (problems.Length > 0) return Refuse(problems);
        foreach (var adopted in adoptions.OfType<Adopted>())
        {
            AtomicFile.WriteIfChanged(folder.FullPath(adopted.Path), adopted.Bytes);
            _environment.Out.WriteLine(TerminalText.Escape(prefix + adopted.Path));
        }
        foreach (var already in adoptions.OfType<AlreadyAdopted>())
            _environment.Error.WriteLine(TerminalText.Escape($"{prefix}{already.Source} is left as it is; it is {already.Id}"));
        return ExitCodes.Clean;
    }

    private int Refuse(IReadOnlyList<string> problems)
    {
        foreach (var problem in problems) _environment.Error.WriteLine($"compliance: {TerminalText.Escape(problem)}");
        _environment.Error.WriteLine("compliance: nothing was written");
        return ExitCodes.NotJudged;
    }
}
