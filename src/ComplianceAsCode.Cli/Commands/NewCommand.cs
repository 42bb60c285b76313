using System.CommandLine;
using ComplianceAsCode.Binding;
using ComplianceAsCode.Cli.Options;
using ComplianceAsCode.Cli.Terminal;
using ComplianceAsCode.Kinds;
using ComplianceAsCode.Output.Templates;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Text;
using ComplianceAsCode.Workspaces;

namespace ComplianceAsCode.Cli.Commands;

/// <summary><c>compliance new</c>: a document from its kind's template.</summary>
internal sealed class NewCommand : Command, IHasExamples
{
    private readonly CliEnvironment _environment;
    private readonly WorkspaceOption _root;
    private readonly Argument<string> _kind = KindArgument.Of("The kind of document.", KindSet.All.Select(k => k.Name));
    private readonly Argument<string?> _id = new("ID") { Description = "Its id. Default: made from the title.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string[]> _set = new("--set") { Description = "A field's value, such as title=Acceptable use or holders.person=head-of-risk. May be given again.", HelpName = "field=value" };

    public NewCommand(CliEnvironment environment)
        : base("new", "Writes a document from its kind's template. What only you can fill in is marked TODO and reported by the check.")
    {
        (_environment, _root) = (environment, new(environment));
        Arguments.Add(_kind);
        Arguments.Add(_id);
        Options.Add(_set);
        Options.Add(_root.Option);
        SetAction(RunAsync);
    }

    public IReadOnlyList<string> Examples { get; } = ["compliance new policy --set title=\"Acceptable use\" --set topics=acceptable-use", "compliance new risk RSK-unfair-scores"];

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var kind = KindSet.Find(arguments.GetValue(_kind)!)!;
        var values = new TemplateValues(kind.Shape);
        foreach (var assignment in arguments.GetValue(_set) ?? [])
            if (FieldAssignment.Add(values, assignment) is { } problem) return Refuse(problem);
        var id = arguments.GetValue(_id) ?? DocumentTemplate.IdFor(kind, values);
        if (!kind.OwnsId(id)) return Refuse($"'{id}' is no id of a {kind.Name}; write {kind.Prefix}- and a name of letters, digits, points and hyphens{Offer(kind, id)}");

        var folder = new WorkspaceFolder(_root.Of(arguments));
        var prefix = PathPrefix.FromWorkingDirectory(_environment, folder.Root);
        var (manifest, _) = WorkspaceReader.ReadManifest(folder);
        if (manifest is null) return Unusable.Report(_environment, await CheckRunner.RunAsync(_environment, new(folder.Root, _environment.Today()), cancellation), prefix);
        var workspace = await Task.Run(() => WorkspaceReader.Read(folder, manifest, cancellation), cancellation);
        if (new Register(workspace).Find(id) is { } taken) return Refuse($"{id} is there already, in {prefix}{taken.Path}; choose another id");
        return Write(kind, id, values, folder, prefix);
    }

    private int Write(Kind kind, string id, TemplateValues values, WorkspaceFolder folder, string prefix)
    {
        var path = DocumentTemplate.PathFor(kind, id);
        var (state, full) = folder.Resolve("", path);
        if (state == FileState.Outside) return Refuse($"{prefix}{path} leads out of the workspace through a symbolic link");
        if (state != FileState.Missing) return Refuse($"{prefix}{path} is there already and is left as it is; give another id: compliance new {kind.Name} {kind.Prefix}-name");
        AtomicFile.Create(full, DocumentTemplate.Write(kind, id, values));
        _environment.Out.WriteLine(TerminalText.Escape(prefix + path));
        return ExitCodes.Clean;
    }

    private static string Offer(Kind kind, string id)
    {
        var proposal = DocumentTemplate.IdFor(kind, id.StartsWith(kind.Prefix + "-", StringComparison.OrdinalIgnoreCase) ? id[(kind.Prefix.Length + 1)..] : id);
        return $", such as {proposal}";
    }

    private int Refuse(string problem) => Refusal.Say(_environment, problem);
}
