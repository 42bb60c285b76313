using System.CommandLine;
using ComplianceAsCode.Cli.Options;
using ComplianceAsCode.Cli.Terminal;
using ComplianceAsCode.Output;
using ComplianceAsCode.Output.Csv;
using ComplianceAsCode.Output.Json;
using ComplianceAsCode.Output.Markdown;
using ComplianceAsCode.Output.Templates;
using ComplianceAsCode.Output.Text;
using ComplianceAsCode.Text;
using ComplianceAsCode.Workspaces;

namespace ComplianceAsCode.Cli.Commands;

/// <summary><c>compliance gap</c>: where each requirement stands, the most urgent gap first.</summary>
internal sealed class GapCommand : Command, IHasExamples
{
    private static readonly Duration DueByDefault = new(0, 90);

    private readonly CliEnvironment _environment;
    private readonly WorkspaceOption _root;
    private readonly AsOfOption _asOf;
    private readonly Option<string?> _output = CommonOptions.Output();
    private readonly WordOption<ReportDetail> _verbosity = CommonOptions.Verbosity();
    private readonly WordOption<string> _format = new("--format", "The form of the answer.", ("text", "text"), ("json", "json"), ("csv", "csv"), ("markdown", "markdown"));
    private readonly Option<bool> _create = new("--create-actions") { Description = "Writes an action for each gap that has no open one, and lists them on standard error." };
    private readonly Option<Duration?> _due = new("--due")
    {
        Description = "How long after the day the new actions are due. Default: P90D.",
        HelpName = "DURATION",
        CustomParser = argument =>
        {
            if (Duration.TryParse(argument.Tokens[0].Value, out var duration)) return duration;
            argument.AddError($"--due is '{argument.Tokens[0].Value}', which is no duration; write one such as P90D or P6M");
            return null;
        },
    };

    public GapCommand(CliEnvironment environment)
        : base("gap", "Shows every requirement with its computed status, what is claimed where that differs, the evidence and the priority; gaps first, the most urgent first.")
    {
        (_environment, _root, _asOf) = (environment, new(environment), new(environment));
        Options.Add(_root.Option);
        _asOf.AddTo(this);
        Options.Add(_format.Option);
        Options.Add(_output);
        Options.Add(_verbosity.Option);
        Options.Add(_create);
        Options.Add(_due);
        SetAction(RunAsync);
    }

    public IReadOnlyList<string> Examples { get; } = ["compliance gap", "compliance gap --format csv --output gaps.csv", "compliance gap --create-actions --due P6M"];

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var (root, asOf) = (_root.Of(arguments), _asOf.Of(arguments));
        var prefix = PathPrefix.FromWorkingDirectory(_environment, root);
        var run = await ReadinessRun.Of(_environment, root, asOf, cancellation);
        if (run.Model is null) return Unusable.Report(_environment, run.Result, prefix);
        if (arguments.GetValue(_create))
        {
            var actions = GapActions.Of(run.Model, run.Result.Context!.Register, (arguments.GetValue(_due) ?? DueByDefault).After(asOf));
            if (NewFiles.Create(new WorkspaceFolder(root), actions) is { } problem)
            {
                _environment.Error.WriteLine($"compliance: {TerminalText.Escape(problem)}");
                return ExitCodes.NotJudged;
            }
            foreach (var (path, _) in actions) _environment.Error.WriteLine($"created {TerminalText.Escape(prefix + path)}");
            if (actions.Count == 0) _environment.Error.WriteLine("no action created: each gap has an open one");
            else run = await ReadinessRun.Of(_environment, root, asOf, cancellation);
        }
        var (model, options) = (run.Model!, new ReportOptions { Detail = _verbosity.Of(arguments), PathPrefix = prefix });
        OutputTarget.Write(_environment, arguments.GetValue(_output), writer =>
        {
            switch (_format.Of(arguments))
            {
                case "json": writer.Write(GapJson.Of(model)); break;
                case "csv": writer.Write(GapTable.Csv(model)); break;
                case "markdown": writer.Write(GapMarkdown.Of(model)); break;
                default: GapReport.Write(writer, model, options); break;
            }
        });
        return ExitCodes.Clean;
    }
}
