using System.CommandLine;
using ComplianceAsCode.Cli.Terminal;
using ComplianceAsCode.Cli.Options;
using ComplianceAsCode.Output;
using ComplianceAsCode.Output.Json;
using ComplianceAsCode.Output.Text;
using ComplianceAsCode.Readiness;

namespace ComplianceAsCode.Cli.Commands;

/// <summary><c>compliance status</c>: what stands between today and the certification audit.</summary>
internal sealed class StatusCommand : Command, IHasExamples
{
    private readonly CliEnvironment _environment;
    private readonly WorkspaceOption _root;
    private readonly AsOfOption _asOf;
    private readonly Option<string?> _output = CommonOptions.Output();
    private readonly WordOption<ReportDetail> _verbosity = CommonOptions.Verbosity();
    private readonly WordOption<string> _format = new("--format", "The form of the answer.", ("text", "text"), ("json", "json"));

    public StatusCommand(CliEnvironment environment)
        : base("status", "Shows the five stages, what blocks each, where each requirement stands, what ends next and the open actions by owner.")
    {
        (_environment, _root, _asOf) = (environment, new(environment), new(environment));
        Options.Add(_root.Option);
        _asOf.AddTo(this);
        Options.Add(_format.Option);
        Options.Add(_output);
        Options.Add(_verbosity.Option);
        SetAction(RunAsync);
    }

    public IReadOnlyList<string> Examples { get; } = ["compliance status", "compliance status --as-of 2027-01-31 --verbosity detailed"];

    private async Task<int> RunAsync(ParseResult arguments, CancellationToken cancellation)
    {
        var root = _root.Of(arguments);
        var prefix = PathPrefix.FromWorkingDirectory(_environment, root);
        var result = await CheckRunner.RunAsync(_environment, new(root, _asOf.Of(arguments)), cancellation);
        if (ReadinessModel.Of(result) is not { } status) return Unusable.Report(_environment, result, prefix);

        var options = new ReportOptions { Detail = _verbosity.Of(arguments), PathPrefix = prefix };
        var output = arguments.GetValue(_output);
        if (_format.Of(arguments) == "json") OutputTarget.Write(_environment, output, writer => writer.Write(StatusJson.Of(status)));
        else if (output is null && StatusTables.CanBeShown(_environment)) StatusTables.Write(_environment.Out, status, options);
        else OutputTarget.Write(_environment, output, writer => StatusReport.Write(writer, status, options));
        return ExitCodes.Clean;
    }
}
