using System.CommandLine;
using ComplianceAsCode.Cli.Options;
using ComplianceAsCode.Cli.Terminal;
using ComplianceAsCode.Output;
using ComplianceAsCode.Output.Csv;
using ComplianceAsCode.Output.Json;
using ComplianceAsCode.Output.Text;

namespace ComplianceAsCode.Cli.Commands;

/// <summary><c>compliance roadmap</c>: the open actions in the order in which they can be done.</summary>
internal sealed class RoadmapCommand : Command, IHasExamples
{
    private readonly CliEnvironment _environment;
    private readonly WorkspaceOption _root;
    private readonly AsOfOption _asOf;
    private readonly Option<string?> _output = CommonOptions.Output();
    private readonly WordOption<ReportDetail> _verbosity = CommonOptions.Verbosity();
    private readonly WordOption<string> _format = new("--format", "csv imports into Jira; github is one JSON object an issue and line.", ("text", "text"), ("csv", "csv"), ("json", "json"), ("github", "github"));

    public RoadmapCommand(CliEnvironment environment)
        : base("roadmap", "Shows the open actions in the order in which they can be done, with owners, dates, effort and budget.")
    {
        (_environment, _root, _asOf) = (environment, new(environment), new(environment));
        Options.Add(_root.Option);
        _asOf.AddTo(this);
        Options.Add(_format.Option);
        Options.Add(_output);
        Options.Add(_verbosity.Option);
        SetAction(RunAsync);
    }

    public IReadOnlyList<string> Examples { get; } = ["compliance roadmap", "compliance roadmap --format csv --output jira.csv", "compliance roadmap --format github"];

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var root = _root.Of(arguments);
        var run = await ReadinessRun.Of(_environment, root, _asOf.Of(arguments), cancellation);
        var prefix = PathPrefix.FromWorkingDirectory(_environment, root);
        if (run.Model is not { } model) return Unusable.Report(_environment, run.Result, prefix);
        OutputTarget.Write(_environment, arguments.GetValue(_output), writer =>
        {
            switch (_format.Of(arguments))
            {
                case "csv": writer.Write(RoadmapTable.Csv(model)); break;
                case "json": writer.Write(RoadmapJson.Of(model)); break;
                case "github": writer.Write(RoadmapJson.Issues(model)); break;
                default: RoadmapReport.Write(writer, model, new ReportOptions { Detail = _verbosity.Of(arguments), PathPrefix = prefix }); break;
            }
        });
        return ExitCodes.Clean;
    }
}
