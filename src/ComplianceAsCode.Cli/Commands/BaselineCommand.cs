using System.CommandLine;
using System.Text;
using ComplianceAsCode.Baselines;
using ComplianceAsCode.Binding;
using ComplianceAsCode.Checking;
using ComplianceAsCode.Cli.Options;
using ComplianceAsCode.Cli.Terminal;
using ComplianceAsCode.Manifests;
using ComplianceAsCode.Output;
using ComplianceAsCode.Output.Baselines;
using ComplianceAsCode.Output.Json;
using ComplianceAsCode.Output.Text;
using ComplianceAsCode.Rules;
using ComplianceAsCode.Schema;
using ComplianceAsCode.Syntax;
using ComplianceAsCode.Text;
using ComplianceAsCode.Workspaces;

namespace ComplianceAsCode.Cli.Commands;

/// <summary><c>compliance baseline</c>: accepts the faults of today for a time, so that only new ones fail.</summary>
internal sealed class BaselineCommand : Command, IHasExamples
{
    private readonly CliEnvironment _environment;
    private readonly WorkspaceOption _root;
    private readonly AsOfOption _asOf;
    private readonly Option<string?> _output = CommonOptions.Output();
    private readonly WordOption<string> _format = new("--format", "The form of the answer.", ("text", "text"), ("json", "json"));
    private readonly Option<bool> _update = new("--update") { Description = "Writes the file: accepts what is new, takes out what does not occur any more. In CI nothing is accepted." };
    private readonly Option<string?> _owner = new("--owner") { Description = "Who answers for what is new: a person of the manifest or a role.", HelpName = "ROLE" };
    private readonly Option<DateOnly?> _expires = DayOption.Of("--expires", "First day on which what is new is not accepted any more.");

    public BaselineCommand(CliEnvironment environment)
        : base("baseline", $"Shows what the baseline {Baseline.FileName} would accept and what of it does not occur any more; with --update, writes it.")
    {
        (_environment, _root, _asOf) = (environment, new(environment), new(environment));
        Options.Add(_update);
        Options.Add(_owner);
        Options.Add(_expires);
        Options.Add(_root.Option);
        _asOf.AddTo(this);
        Options.Add(_format.Option);
        Options.Add(_output);
        Validators.Add(result =>
        {
            if (result.GetResult(_update) is null && (result.GetResult(_owner) ?? result.GetResult(_expires)) is not null) result.AddError("--owner and --expires are for what is accepted; give --update too");
        });
        SetAction(RunAsync);
    }

    public IReadOnlyList<string> Examples { get; } = ["compliance baseline", "compliance baseline --update --owner compliance-lead --expires 2027-03-31"];

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var root = _root.Of(arguments);
        var result = await CheckRunner.RunAsync(_environment, new(root, _asOf.Of(arguments)), cancellation);
        var options = new ReportOptions { PathPrefix = PathPrefix.FromWorkingDirectory(_environment, root) };
        if (BaselinePlan.Of(result) is not { } plan) return Unusable.Report(_environment, result, options.PathPrefix);

        var isUpdate = arguments.GetValue(_update);
        if (isUpdate && Update(plan, result.Context!, new WorkspaceFolder(root), arguments) is { } exitCode) return exitCode;
        OutputTarget.Write(_environment, arguments.GetValue(_output), writer =>
        {
            if (_format.Of(arguments) == "json") writer.Write(BaselineJson.Of(plan, isUpdate));
            else BaselineReport.Write(writer, plan, isUpdate, options);
        });
        return ExitCodes.Clean;
    }

    /// <summary>Writes the file.</summary>
    /// <returns>The exit code where it is not written.</returns>
    private int? Update(BaselinePlan plan, CheckContext context, WorkspaceFolder folder, ParseResult arguments)
    {
        var register = context.Register;
        if (!register.Workspace.Baseline.IsWellFormed) return Refuse($"{Baseline.FileName} is not as it should be, so what it accepts would be lost; mend what 'compliance check' says of it first");
        var (owner, expires) = (arguments.GetValue(_owner), arguments.GetValue(_expires));
        if (plan.ToAccept.Count > 0)
        {
            if (_environment.IsContinuousIntegration)
                return Refusal.Say(_environment, $"{Words.Count(plan.ToAccept.Count, "fault")} would be accepted, and in continuous integration nothing is: a baseline grows in a reviewed change or not at all; mend them, or update it on your machine", ExitCodes.ErrorsFound);
            if (owner is null || expires is null) return Refuse($"{Words.Count(plan.ToAccept.Count, "fault")} would be accepted; say who answers for it and until when: --owner ROLE --expires DATE");
        }
        if (owner is not null && !MayAnswer(register, owner)) return Refuse($"there is no person or role '{owner}'{Nearest.Offer(owner, register.Of(KindNames.Role).Select(r => r.Id).Concat(register.Manifest.People.Select(p => p.Id)))}");
        if (expires <= context.AsOf) return Refuse($"--expires is {Words.Day(expires.Value)}, which is not after {Words.Day(context.AsOf)}; give a day to come");
        if (plan.ToAccept.Count + plan.Gone.Count == 0) return null;

        var (state, full) = folder.Resolve("", Baseline.FileName);
        if (state is FileState.Outside or FileState.Folder) return Refuse($"{Baseline.FileName} cannot be written: a folder or a link out of the workspace is in its place");
        var bytes = Encoding.UTF8.GetBytes(BaselineText.Of(plan.Entries(owner ?? "", expires ?? default)));
        if (bytes.Length > Limits.FileSize || SourceFile.Decode(Baseline.FileName, bytes) is not { } source || !Baseline.Read(source).IsWellFormed)
            return Refuse($"{Words.Count(plan.ToAccept.Count + plan.Accepted.Count, "fault")} are more than a baseline holds; mend the most frequent first, or set their rules in {Manifest.FileName} for a time");
        AtomicFile.WriteIfChanged(full, source.Text);
        return null;
    }

    private static bool MayAnswer(Register register, string owner) => register.FindPerson(owner) is not null || register.Find(owner, KindNames.Role) is not null;

    private int Refuse(string problem) => Refusal.Say(_environment, problem);
}
